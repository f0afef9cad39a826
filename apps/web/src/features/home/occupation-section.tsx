import type { FragmentType } from '@apollo/client';
import { useSuspenseQuery } from '@apollo/client/react';
import { Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconUsers } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { useFurtherPages } from '../../graphql/use-further-pages.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { EmptyList } from '../../ui/empty-list.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { RecordTable } from '../../ui/record-table/record-table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import type { HomeSearch } from './home-search.ts';
import classes from './occupation-section.module.css';
import { PersonRow, useColleagueColumns } from './person-row.tsx';

export const OccupationSection_occupation = graphql(`
  fragment OccupationSection_occupation on Occupation {
    id
    title
    participantCount
  }
`);

const OccupationSectionQuery = graphql(`
  query OccupationSection($first: Int!, $after: String, $occupationId: ID!, $statuses: [ProgramStatus!]) {
    participants(first: $first, after: $after, filter: { occupationIds: [$occupationId], programStatuses: $statuses }) {
      totalCount
      nodes {
        id
        ...PersonRow_participant
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

function usePeople(occupationId: string, status: HomeSearch['status']) {
  const statuses = status === 'any' ? null : (['ACTIVE'] satisfies ['ACTIVE']);
  const variables = { first: 25, occupationId, statuses };
  const { data, client } = useSuspenseQuery(OccupationSectionQuery, { variables, fetchPolicy: 'cache-and-network' });
  const further = useFurtherPages(data.participants, async (after) => {
    const next = await client.query({
      query: OccupationSectionQuery,
      variables: { ...variables, after },
      fetchPolicy: 'network-only',
    });
    return next.data?.participants;
  });
  return { total: data.participants.totalCount, ...further };
}

interface OccupationSectionProps {
  occupation: FragmentType<typeof OccupationSection_occupation>;
  status: HomeSearch['status'];
  isStale: boolean;
}

export function OccupationSection({ occupation: from, status, isStale }: OccupationSectionProps) {
  const { id, title, participantCount } = useMaskedFragment(OccupationSection_occupation, from);
  const { total, nodes, more } = usePeople(id, status);
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/' });
  const columns = useColleagueColumns();
  const titleId = useId();
  return (
    <section className={classes.section} aria-labelledby={titleId}>
      <div className={classes.head}>
        <Title order={2} size="h3" id={titleId}>
          {title}
        </Title>
        {participantCount > 0 ? (
          <TextLink
            to="/participants"
            search={{ occupation: [id], status: ['any'] }}
            aria-label={t`Open in the list: ${title}`}
          >
            <Trans>Open in the list</Trans>
          </TextLink>
        ) : null}
      </div>
      {total === 0 ? (
        <EmptyList
          isNarrowed={participantCount > 0}
          onClear={() => void navigate({ search: { status: 'any' }, replace: true })}
          icon={<IconUsers size={36} stroke={1.3} />}
          title={<Trans>Nobody trains for this yet</Trans>}
          description={<Trans>People of your employer appear here as soon as they are enrolled.</Trans>}
        />
      ) : (
        <>
          <RecordTable label={title} columns={columns} isStale={isStale}>
            {nodes.map((participant) => (
              <PersonRow key={participant.id} participant={participant} />
            ))}
          </RecordTable>
          <LoadMore {...more} total={total} />
        </>
      )}
    </section>
  );
}
