import type { FragmentType } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconArmchair } from '@tabler/icons-react';
import { graphql } from '../../graphql/generated/index.ts';
import { useFurtherPages } from '../../graphql/use-further-pages.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { formatMoment } from '../../lib/dates.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { RecordColumn } from '../../ui/record-table/record-columns.ts';
import { RecordRow } from '../../ui/record-table/record-row.tsx';
import { RecordTable } from '../../ui/record-table/record-table.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';

const SeatChanges_seats = graphql(`
  fragment SeatChanges_seats on SeatUsage {
    changes(first: 25) {
      nodes {
        id
        kind
        actorName
        changedAt
        participant {
          id
          displayName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const MoreSeatChanges = graphql(`
  query MoreSeatChanges($after: String!) {
    seats {
      changes(first: 50, after: $after) {
        nodes {
          id
          kind
          actorName
          changedAt
          participant {
            id
            displayName
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

function useColumns(): RecordColumn[] {
  const { t } = useLingui();
  return [
    { id: 'who', label: t`Participant`, width: 'minmax(180px, 2fr)', isRowHeader: true },
    { id: 'what', label: t`Seat`, width: 'minmax(110px, auto)' },
    { id: 'when', label: t`When`, width: 'minmax(160px, auto)' },
    { id: 'by', label: t`By`, width: 'minmax(160px, 1.4fr)' },
  ];
}

/** Who took and freed seats, the newest first. */
export function SeatChanges({ seats: from }: { seats: FragmentType<typeof SeatChanges_seats> }) {
  const { changes } = useMaskedFragment(SeatChanges_seats, from);
  const { t, i18n } = useLingui();
  const client = useApolloClient();
  const columns = useColumns();
  const { nodes, more } = useFurtherPages(changes, async (after) => {
    const next = await client.query({ query: MoreSeatChanges, variables: { after }, fetchPolicy: 'no-cache' });
    return next.data?.seats?.changes;
  });
  if (nodes.length === 0)
    return (
      <EmptyState
        icon={<IconArmchair size={32} stroke={1.5} />}
        title={<Trans>Nothing has been recorded yet</Trans>}
        description={<Trans>Whoever takes or frees a seat from now on shows here.</Trans>}
      />
    );
  return (
    <>
      <RecordTable label={t`Who took and freed seats`} columns={columns}>
        {nodes.map(({ id, kind, actorName, changedAt, participant }) => (
          <RecordRow
            key={id}
            cells={{
              when: formatMoment(i18n.locale, changedAt),
              what: (
                <StatusBadge tone={kind === 'TAKEN' ? 'running' : 'plain'}>
                  {kind === 'TAKEN' ? <Trans>Taken</Trans> : <Trans>Freed</Trans>}
                </StatusBadge>
              ),
              who: participant ? (
                <TextLink isStrong to="/participants/$participantId" params={{ participantId: participant.id }}>
                  {participant.displayName}
                </TextLink>
              ) : (
                <Trans>Somebody who was deleted or is out of your reach</Trans>
              ),
              by: actorName ?? <Trans>By itself, or on signing up</Trans>,
            }}
          />
        ))}
      </RecordTable>
      {more.hasFailed ? (
        <span role="alert">
          <Trans>More could not be loaded.</Trans>
        </span>
      ) : null}
      {more.hasMore ? (
        <Button variant="default" loading={more.isLoading} onClick={more.onMore} style={{ alignSelf: 'flex-start' }}>
          <Trans>Show earlier entries</Trans>
        </Button>
      ) : null}
    </>
  );
}
