import '../../../ui/styles-more.ts';
import { useSuspenseQuery } from '@apollo/client/react';
import { Checkbox, Group } from '@mantine/core';
import type { InvitationState } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconMail, IconUserPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useFurtherPages } from '../../../graphql/use-further-pages.ts';
import { compact } from '../../../lib/search-params.ts';
import { EmptyList } from '../../../ui/empty-list.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { LoadMore } from '../../../ui/load-more.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { RecordTable } from '../../../ui/record-table/record-table.tsx';
import { SearchBox } from '../../../ui/search-box.tsx';
import { ChangeAddressDialog } from './change-address-dialog.tsx';
import { InvitationRow, useInvitationColumns } from './invitation-row.tsx';
import { type InvitationListSearch, PENDING } from './invitation-search.ts';
import { InvitationSelection } from './invitation-selection.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { StateFilter } from './state-filter.tsx';

const InvitationListPageQuery = graphql(`
  query InvitationListPage($first: Int!, $after: String, $filter: InvitationFilter!) {
    viewer {
      id
      viewerCanInvite
    }
    invitations(first: $first, after: $after, filter: $filter) {
      totalCount
      countsByState {
        state
        count
      }
      nodes {
        id
        viewerCanChange
        ...InvitationRow_invitation
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

function useInvitationList({ q, state }: InvitationListSearch) {
  const states = (state ?? PENDING).map((each) => each.toUpperCase() as Uppercase<InvitationState>);
  const variables = { first: 50, filter: { text: q ?? null, states } };
  const { data, client } = useSuspenseQuery(InvitationListPageQuery, { variables, fetchPolicy: 'cache-and-network' });
  const further = useFurtherPages(data.invitations, async (after) => {
    const next = await client.query({
      query: InvitationListPageQuery,
      variables: { ...variables, after },
      fetchPolicy: 'network-only',
    });
    return next.data?.invitations;
  });
  return {
    viewer: data.viewer,
    total: data.invitations.totalCount,
    counts: data.invitations.countsByState,
    ...further,
  };
}

export function InvitationListPage() {
  const { t } = useLingui();
  const search: InvitationListSearch = useSearch({ from: '/shell/invitations' });
  const { q, state, dialog, open } = search;
  const navigate = useNavigate({ from: '/invitations' });
  const shown = useDeferredValue(search);
  const { viewer, total, counts, nodes, more } = useInvitationList(shown);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const choosable = nodes.filter(({ viewerCanChange }) => viewerCanChange).map(({ id }) => id);
  const ids = selected.filter((id) => choosable.includes(id));
  const all = (
    <Checkbox
      aria-label={t`Select all that are shown`}
      checked={choosable.length > 0 && ids.length === choosable.length}
      indeterminate={ids.length > 0 && ids.length < choosable.length}
      onChange={(event) => setSelected(event.currentTarget.checked ? choosable : [])}
    />
  );
  const columns = useInvitationColumns(all);
  const change = (patch: InvitationListSearch) =>
    void navigate({ search: compact({ ...search, ...patch }), replace: true });
  const close = () => change({ dialog: undefined, open: undefined });
  const invite = viewer.viewerCanInvite ? (
    <LinkButton to="/invite" leftSection={<IconUserPlus size={16} aria-hidden="true" />}>
      <Trans>Invite</Trans>
    </LinkButton>
  ) : null;

  return (
    <>
      <PageHeader
        title={t`Invitations`}
        description={<Trans>Who has been invited and has not set a password yet.</Trans>}
        actions={invite}
      />
      <Group mb="sm" gap="xs">
        <SearchBox
          label={t`Search invitations`}
          placeholder={t`Name or e-mail`}
          value={q ?? ''}
          onChange={(next) => change({ q: next || undefined })}
        />
        <StateFilter states={state ?? []} counts={counts} onChange={(next) => change({ state: next })} />
      </Group>
      {ids.length > 0 ? <InvitationSelection ids={ids} onDone={() => setSelected([])} /> : null}
      {total === 0 ? (
        <EmptyList
          isNarrowed={q !== undefined || state !== undefined}
          onClear={() => void navigate({ search: {}, replace: true })}
          icon={<IconMail size={36} stroke={1.3} />}
          title={<Trans>Nobody is waiting for an answer</Trans>}
          description={
            <Trans>Invitations stand here until they are accepted; then the person is among the users.</Trans>
          }
          action={invite}
        />
      ) : (
        <>
          <RecordTable label={t`Invitations`} columns={columns} isStale={shown !== search}>
            {nodes.map((invitation) => (
              <InvitationRow
                key={invitation.id}
                invitation={invitation}
                isSelected={ids.includes(invitation.id)}
                onSelect={(id, isOn) => setSelected(isOn ? [...ids, id] : ids.filter((each) => each !== id))}
              />
            ))}
          </RecordTable>
          <LoadMore {...more} total={total} />
        </>
      )}
      {open && dialog === 'address' ? <ChangeAddressDialog key={open} id={open} onClose={close} /> : null}
      {open && dialog === 'link' ? <LinkDialog key={open} id={open} onClose={close} /> : null}
    </>
  );
}
