import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { graphql } from '../../graphql/generated/index.ts';

const PeopleSearch = graphql(`
  query PeopleSearch($text: String!) {
    participantSuggestions(text: $text) {
      id
      displayName
      referenceNumber
      enrollment {
        id
        occupation {
          id
          title
        }
        employer {
          id
          name
        }
      }
    }
  }
`);

interface FoundPerson {
  id: string;
  name: string;
  detail: string;
}

interface PeopleSearch {
  found: readonly FoundPerson[];
  isSearching: boolean;
}

const nobody: readonly FoundPerson[] = [];

/** Finds participants on the server while somebody types: names that begin so first; every status, because people look for former ones too. */
export function usePeopleSearch(text: string, isAllowed: boolean): PeopleSearch {
  const [wanted] = useDebouncedValue(text.trim(), 200);
  const isWanted = isAllowed && wanted.length >= 2;
  const { data, previousData, loading } = useQuery(PeopleSearch, {
    variables: { text: wanted },
    skip: !isWanted,
    fetchPolicy: 'network-only',
  });
  const nodes = isWanted && text.trim().length >= 2 ? (data ?? previousData)?.participantSuggestions : undefined;
  const found = nodes?.map((person) => ({
    id: person.id,
    name: person.displayName,
    detail: [person.enrollment.occupation.title, person.enrollment.employer.name, person.referenceNumber]
      .filter(Boolean)
      .join(' · '),
  }));
  return { found: found ?? nobody, isSearching: loading };
}
