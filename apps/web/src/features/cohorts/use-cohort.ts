import { useSuspenseQuery } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';
import { useFurtherPages } from '../../graphql/use-further-pages.ts';

const CohortPageQuery = graphql(`
  query CohortPage($id: ID!, $first: Int!, $after: String, $text: String) {
    cohort(id: $id) {
      id
      title
      viewerCanEdit
      owner {
        id
      }
      supervisor {
        id
        displayName
      }
      ...CohortFacts_cohort
      ...EditCohortDialog_cohort
    }
    participants(first: $first, after: $after, filter: { cohortIds: [$id], text: $text }) {
      totalCount
      nodes {
        id
        ...CohortMemberRow_participant
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** A cohort with its members: the first page is watched, further ones are fetched on demand. */
export function useCohort(id: string, text: string | undefined) {
  const variables = { id, first: 50, text: text ?? null };
  const { data, client } = useSuspenseQuery(CohortPageQuery, { variables, fetchPolicy: 'cache-and-network' });
  const further = useFurtherPages(data.participants, async (after) => {
    const next = await client.query({
      query: CohortPageQuery,
      variables: { ...variables, after },
      fetchPolicy: 'network-only',
    });
    return next.data?.participants;
  });
  return { cohort: data.cohort, total: data.participants.totalCount, ...further };
}
