import { Button, Group } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import {
  IconArrowLeft,
  IconCalendarPlus,
  IconDownload,
  IconMail,
  IconTrash,
  IconUsers,
  IconX,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback } from 'react';
import { DataGrid } from '../../ui/data-grid/data-grid.tsx';
import { EmptyList } from '../../ui/empty-list.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ConvertDialog } from '../../graphql/convert-dialog.tsx';
import { useAccountColumns } from './account-columns.tsx';
import { AccountDialog } from './account-dialog.tsx';
import { AccountFilterBar } from './account-filter-bar.tsx';
import { profileOf } from './account-link.tsx';
import classes from './account-list-page.module.css';
import { sortingOf, sortSearchOf } from './account-list-variables.ts';
import { AccountRow } from './account-row.tsx';
import { type AccountDialogKind, everybody, isAboutOne, isNarrowed } from './account-search.ts';
import { CreateMenu } from './create-menu.tsx';
import { ExportUsersDialog } from './export-users-dialog.tsx';
import { ExtendDialog } from './extend-dialog.tsx';
import { UploadUsersLink } from './upload-users-link.tsx';
import { useAccountList } from './use-account-list.ts';
import { useAccountRows } from './use-account-rows.ts';

/** Everybody in reach, staff and participants, with what can be done about their accounts. */
export function AccountListPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { search, variables, change, closeDialog, selection, setSelection, clearSelection } = useAccountList();
  const { viewer, page, items, need, retry, isStale, hasFailed, error } = useAccountRows(variables);
  const isNarrow = useMediaQuery('(max-width: 40em)', false, { getInitialValueInEffect: false }) ?? false;
  const choose = useCallback(
    (dialog: AccountDialogKind, { id }: { id: string }) => change({ dialog, user: id }),
    [change],
  );
  const columns = useAccountColumns({ isNarrow, onChoose: choose });
  const selectedIds = Object.keys(selection);
  const isDeleted = search.deleted !== undefined;

  return (
    <div className={classes.root}>
      <PageHeader
        title={isDeleted ? t`Recently deleted users` : t`Users`}
        description={isDeleted ? <Trans>They can be brought back for 30 days.</Trans> : undefined}
        actions={
          <PageActions
            upload={viewer?.viewerCanImport && !isDeleted ? <UploadUsersLink viewer={viewer} /> : null}
            isDeleted={isDeleted}
            onDeleted={() => change({ ...everybody, deleted: isDeleted ? undefined : '1' })}
            onExport={viewer?.viewerCanExportParticipants ? () => change({ dialog: 'export' }) : undefined}
            create={viewer && !isDeleted ? <CreateMenu viewer={viewer} /> : null}
          />
        }
      />
      <AccountFilterBar search={search} userTypes={viewer?.tenant.userTypes ?? []} onChange={change} />
      {error ? <ErrorState title={t`The list could not be loaded`} error={error} onRetry={retry} /> : null}
      {page?.totalCount === 0 ? (
        <EmptyList
          isNarrowed={isNarrowed(search)}
          onClear={() => change(everybody)}
          icon={<IconUsers size={36} stroke={1.3} />}
          title={isDeleted ? <Trans>Nobody was deleted lately</Trans> : <Trans>Nobody is here yet</Trans>}
        />
      ) : null}
      {page && page.totalCount > 0 ? (
        <>
          <DataGrid
            key={isNarrow ? 'narrow' : 'wide'}
            label={t`Users`}
            listKey={JSON.stringify(variables)}
            columns={columns}
            rowHeight={isNarrow ? 88 : 40}
            items={items}
            totalCount={page.totalCount}
            source={AccountRow}
            nameOf={(row) => row.displayName}
            sorting={sortingOf(search)}
            onSortingChange={(sorting) => change({ sort: sortSearchOf(sorting) })}
            selection={selection}
            onSelectionChange={setSelection}
            onNeed={({ end }) => need(end)}
            onOpen={(item) => (isDeleted ? undefined : void navigate(profileOf(item)))}
            isStale={isStale}
          />
          {selectedIds.length > 0 && !isDeleted ? (
            <SelectionBar
              count={selectedIds.length}
              onExtend={() => change({ dialog: 'extend' })}
              onConvert={() => change({ dialog: 'convert-all' })}
              onExport={viewer?.viewerCanExportParticipants ? () => change({ dialog: 'export' }) : undefined}
              onClear={clearSelection}
            />
          ) : null}
          <Footer total={page.totalCount} hasFailed={hasFailed} onRetry={retry} />
        </>
      ) : null}
      {search.dialog === 'extend' && selectedIds.length > 0 ? (
        <ExtendDialog accountIds={selectedIds} onClose={closeDialog} onDone={clearSelection} />
      ) : null}
      {search.dialog === 'convert-all' && selectedIds.length > 0 ? (
        <ConvertDialog accountIds={selectedIds} onClose={closeDialog} onDone={clearSelection} />
      ) : null}
      {search.dialog === 'export' && page ? (
        <ExportUsersDialog
          users={selectedIds.length > 0 ? { ids: selectedIds } : { filter: variables.filter, sort: variables.sort }}
          count={selectedIds.length > 0 ? selectedIds.length : page.totalCount}
          onClose={closeDialog}
        />
      ) : null}
      {isAboutOne(search.dialog) && search.user ? (
        <AccountDialog kind={search.dialog} accountId={search.user} onClose={closeDialog} />
      ) : null}
    </div>
  );
}

interface PageActionsProps {
  upload: ReactNode;
  isDeleted: boolean;
  onDeleted: () => void;
  onExport: (() => void) | undefined;
  create: ReactNode;
}

function PageActions({ upload, isDeleted, onDeleted, onExport, create }: PageActionsProps) {
  const Icon = isDeleted ? IconArrowLeft : IconTrash;
  return (
    <Group gap="xs">
      {upload}
      {onExport ? <ExportButton size="sm" onClick={onExport} /> : null}
      <Button variant="default" leftSection={<Icon size={16} aria-hidden="true" />} onClick={onDeleted}>
        {isDeleted ? <Trans>All users</Trans> : <Trans>Recently deleted</Trans>}
      </Button>
      {create}
    </Group>
  );
}

function ExportButton({ size, onClick }: { size: string; onClick: () => void }) {
  return (
    <Button size={size} variant="default" leftSection={<IconDownload size={16} aria-hidden="true" />} onClick={onClick}>
      <Trans>Export…</Trans>
    </Button>
  );
}

interface SelectionBarProps {
  count: number;
  onExtend: () => void;
  onConvert: () => void;
  onExport: (() => void) | undefined;
  onClear: () => void;
}

/** What can be done with the users who are ticked; it appears with the first of them. */
function SelectionBar({ count, onExtend, onConvert, onExport, onClear }: SelectionBarProps) {
  const { t } = useLingui();
  return (
    <section className={classes.bar} aria-label={t`Actions`}>
      <strong className={classes.count} role="status">
        <Plural value={count} one="# selected" other="# selected" />
      </strong>
      <Button size="xs" leftSection={<IconMail size={16} aria-hidden="true" />} onClick={onConvert}>
        <Trans>Convert to authenticated…</Trans>
      </Button>
      <Button size="xs" leftSection={<IconCalendarPlus size={16} aria-hidden="true" />} onClick={onExtend}>
        <Trans>Extend subscriptions…</Trans>
      </Button>
      {onExport ? <ExportButton size="xs" onClick={onExport} /> : null}
      <Button size="xs" variant="default" leftSection={<IconX size={16} aria-hidden="true" />} onClick={onClear}>
        <Trans>Clear selection</Trans>
      </Button>
    </section>
  );
}

function Footer({ total, hasFailed, onRetry }: { total: number; hasFailed: boolean; onRetry: () => void }) {
  return (
    <div className={classes.footer}>
      <span role="status">
        <Plural value={total} one="# user" other="# users" />
      </span>
      {hasFailed ? (
        <span role="alert">
          <Trans>More could not be loaded.</Trans>{' '}
          <Button size="compact-xs" variant="default" onClick={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        </span>
      ) : null}
    </div>
  );
}
