import { useApolloClient, useQuery } from '@apollo/client/react';
import { parseEmailAddress } from '@guildhall/domain';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { DuplicateCheckInput, ParticipantDuplicatesQuery } from '../../../graphql/generated/graphql.ts';
import type { AddValues } from './add-values.ts';

const ParticipantDuplicates = graphql(`
  query ParticipantDuplicates($input: DuplicateCheckInput!) {
    participantDuplicates(input: $input) {
      emailTaken
      candidates {
        reasons
        participant {
          id
          displayName
          referenceNumber
          dateOfBirth
          enrollment {
            id
            employer {
              id
              name
            }
          }
        }
      }
    }
  }
`);

type Check = ParticipantDuplicatesQuery['participantDuplicates'];
export type Lookalike = Check['candidates'][number]['participant'];

export interface Duplicates {
  isEmailTaken: boolean;
  /** Those with the address who are within reach. */
  sameEmail: Lookalike[];
  /** Those with the same name and date of birth. */
  sameNameAndBirthDate: Lookalike[];
}

type Person = Pick<AddValues, 'givenName' | 'familyName' | 'email' | 'dateOfBirth'>;

/** What is worth asking about: a whole address, or a whole name with a date of birth; null for neither. */
function questionOf({ givenName, familyName, email, dateOfBirth }: Person): DuplicateCheckInput | null {
  const hasEmail = parseEmailAddress(email).ok;
  const hasPerson = Boolean(givenName.trim() && familyName.trim() && dateOfBirth);
  if (!hasEmail && !hasPerson) return null;
  return { ...(hasEmail ? { email: email.trim() } : {}), ...(hasPerson ? { givenName, familyName, dateOfBirth } : {}) };
}

function duplicatesOf(check: Check | undefined): Duplicates {
  const candidates = check?.candidates ?? [];
  const because = (reason: Check['candidates'][number]['reasons'][number]) =>
    candidates.filter(({ reasons }) => reasons.includes(reason)).map(({ participant }) => participant);
  return {
    isEmailTaken: check?.emailTaken ?? false,
    sameEmail: because('SAME_EMAIL'),
    sameNameAndBirthDate: because('SAME_NAME_AND_BIRTH_DATE'),
  };
}

const pauseMs = 400;
const keyOf = ({ sameNameAndBirthDate }: Duplicates) => sameNameAndBirthDate.map(({ id }) => id).join(' ');

/** Looks while somebody types whether the person is there already. */
export function useDuplicateCheck(person: Person) {
  const client = useApolloClient();
  const { givenName, familyName, email, dateOfBirth } = person;
  const question = useMemo(
    () => questionOf({ givenName, familyName, email, dateOfBirth }),
    [givenName, familyName, email, dateOfBirth],
  );
  const [asked] = useDebouncedValue(question, pauseMs);
  const { data } = useQuery(ParticipantDuplicates, {
    variables: { input: asked ?? {} },
    skip: asked === null || question === null,
    fetchPolicy: 'network-only',
  });
  /** The people of whom somebody said that they are not the one who is being added. */
  const [others, setOthers] = useState('');
  const [isAnswerMissing, setIsAnswerMissing] = useState(false);
  // An answer to what was typed before is not shown.
  const duplicates = duplicatesOf(asked === question ? data?.participantDuplicates : undefined);

  /** Asks once more about what is typed now; without an answer the server decides about the address by itself. */
  async function mayGoOn(): Promise<boolean> {
    if (!question) return true;
    const request = {
      query: ParticipantDuplicates,
      variables: { input: question },
      fetchPolicy: 'network-only',
    } as const;
    const answer = await client.query(request).catch(() => null);
    const found = duplicatesOf(answer?.data?.participantDuplicates);
    const isOpen = found.sameNameAndBirthDate.length > 0 && keyOf(found) !== others;
    setIsAnswerMissing(isOpen);
    return !found.isEmailTaken && !isOpen;
  }

  return {
    duplicates,
    isOther: others !== '' && keyOf(duplicates) === others,
    sayOther: (isOther: boolean) => {
      setOthers(isOther ? keyOf(duplicates) : '');
      setIsAnswerMissing(false);
    },
    isAnswerMissing,
    mayGoOn,
  };
}
