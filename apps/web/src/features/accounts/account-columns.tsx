import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { formatDay, formatMoment } from '../../lib/dates.ts';
import { subscriptionStatusWords, userTypeWords } from '../../lib/words.ts';
import type { GridColumn } from '../../ui/data-grid/grid-types.ts';
import { PersonAvatar } from '../../ui/person-avatar.tsx';
import classes from './account-cells.module.css';
import { AccountMark } from './account-mark.tsx';
import { type AccountMenuProps, AccountMenu } from './account-menu.tsx';
import { AccountLink } from './account-link.tsx';
import { EditLink, SubscriptionAction } from './account-row-actions.tsx';
import type { AccountRowData } from './account-row.tsx';
import { ContradictionMark } from './contradiction-mark.tsx';

type Column = GridColumn<AccountRowData>;

interface ColumnOptions {
  isNarrow: boolean;
  onChoose: AccountMenuProps['onChoose'];
}

/** Ids of sortable columns are the sort keys of the address. */
export function useAccountColumns({ isNarrow, onChoose }: ColumnOptions): Column[] {
  const wide = useWideColumns(onChoose);
  const narrow = useNarrowColumns();
  const { t } = useLingui();
  return useMemo(
    () => [
      ...(isNarrow ? narrow : wide),
      {
        id: 'edit',
        header: t`Edit`,
        isHeaderHidden: true,
        width: 46,
        isFixed: true,
        render: (row) => <EditLink account={row} />,
      },
      {
        id: 'menu',
        header: t`Actions`,
        isHeaderHidden: true,
        width: 54,
        isFixed: true,
        render: (row) => <AccountMenu account={row} onChoose={onChoose} />,
      },
    ],
    [isNarrow, narrow, wide, onChoose, t],
  );
}

function useWideColumns(onChoose: ColumnOptions['onChoose']): Column[] {
  const { t, i18n } = useLingui();
  return useMemo(
    (): Column[] => [
      {
        id: 'name',
        header: t`Name`,
        width: 180,
        isSortable: true,
        isRowHeader: true,
        render: (row) => (
          <>
            <PersonAvatar name={row.displayName} size={24} />
            <AccountLink account={row} />
          </>
        ),
      },
      { id: 'type', header: t`User type`, width: 105, render: (row) => i18n._(userTypeWords[row.userType]) },
      {
        id: 'organization',
        header: t`Organization`,
        width: 140,
        render: (row) => <Cell>{row.organization.name}</Cell>,
      },
      { id: 'email', header: t`E-mail`, width: 155, render: (row) => <Cell>{row.email}</Cell> },
      {
        id: 'subscription',
        header: t`Subscription`,
        width: 128,
        render: (row) => (
          <>
            <Cell title={row.subscriptionEndsOn ? t`ends ${formatDay(i18n.locale, row.subscriptionEndsOn)}` : null}>
              {i18n._(subscriptionStatusWords[row.subscriptionStatus])}
            </Cell>
            <SubscriptionAction account={row} onChoose={onChoose} />
          </>
        ),
      },
      {
        id: 'last_sign_in',
        header: t`Last sign-in`,
        width: 105,
        isSortable: true,
        render: ({ lastSignInAt }) => (
          <span className={classes.text} title={formatMoment(i18n.locale, lastSignInAt) || undefined}>
            {formatDay(i18n.locale, lastSignInAt?.slice(0, 10))}
          </span>
        ),
      },
      {
        id: 'mark',
        header: t`Account`,
        width: 150,
        render: (row) => (
          <>
            <AccountMark {...row} />
            <ContradictionMark account={row} />
          </>
        ),
      },
    ],
    [t, i18n, onChoose],
  );
}

function useNarrowColumns(): Column[] {
  const { t, i18n } = useLingui();
  return useMemo(
    (): Column[] => [
      {
        id: 'name',
        header: t`Name`,
        width: 160,
        isSortable: true,
        isRowHeader: true,
        render: (row) => (
          <div className={classes.summary}>
            <AccountLink account={row} />
            <span className={classes.dimmed}>
              {i18n._(userTypeWords[row.userType])} · {row.organization.name}
            </span>
            <span className={classes.marks}>
              <AccountMark {...row} />
              <ContradictionMark account={row} />
            </span>
          </div>
        ),
      },
    ],
    [t, i18n],
  );
}

function Cell({ children, title = children }: { children: string | null; title?: string | null }) {
  return (
    <span className={classes.text} title={title ?? undefined}>
      {children}
    </span>
  );
}
