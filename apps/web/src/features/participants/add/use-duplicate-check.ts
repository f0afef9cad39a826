import { useApolloClient, useQuery } from '@apollo/client/react';
import { parseEmailAddress, phoneKey, ulnKey } from '@guildhall/domain';
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
          accountStatus
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
export type Candidate = Check['candidates'][number];

export interface Duplicates {
  isEmailTaken: boolean;
  /** Those with the address who are within reach. */
  sameEmail: Candidate[];
  /** Those who may be the same person, with what is the same besides the address. */
  others: Candidate[];
}

type Person = Pick<AddValues, 'givenName' | 'familyName' | 'email' | 'dateOfBirth' | 'phone' | 'uln' | 'nationalId'>;

/**
 * What is worth asking about: a whole address, a whole name with a date of birth, a phone number, a ULN, a national number;
 * null for none.
 */
function questionOf({
  givenName,
  familyName,
  email,
  dateOfBirth,
  phone,
  uln,
  nationalId,
}: Person): DuplicateCheckInput | null {
  const hasEmail = parseEmailAddress(email).ok;
  const hasPerson = Boolean(givenName.trim() && familyName.trim() && dateOfBirth);
  const hasPhone = phoneKey(phone) !== null;
  const hasNumber = nationalId.replace(/[^0-9A-Za-z]/g, '').length >= 9;
  const hasUln = ulnKey(uln) !== null;
  if (!hasEmail && !hasPerson && !hasPhone && !hasUln && !hasNumber) return null;
  return {
    ...(hasPhone ? { phone } : {}),
    ...(hasUln ? { uln } : {}),
    ...(hasNumber ? { nationalId } : {}),
    ...(hasEmail ? { email: email.trim() } : {}),
    ...(hasPerson ? { givenName, familyName, dateOfBirth } : {}),
  };
}

function duplicatesOf(check: Check | undefined): Duplicates {
  const candidates = check?.candidates ?? [];
  const hasAddress = ({ reasons }: Candidate) => reasons.includes('SAME_EMAIL');
  return {
    isEmailTaken: check?.emailTaken ?? false,
    sameEmail: candidates.filter(hasAddress),
    others: candidates.filter((candidate) => !hasAddress(candidate)),
  };
}

const pauseMs = 400;
const keyOf = ({ others }: Duplicates) => others.map(({ participant }) => participant.id).join(' ');

/** Looks while somebody types whether the person is there already. */
export function useDuplicateCheck(person: Person, maySearchNumbers: boolean) {
  const client = useApolloClient();
  const { givenName, familyName, email, dateOfBirth, phone, uln } = person;
  const nationalId = maySearchNumbers ? person.nationalId : '';
  const question = useMemo(
    () => questionOf({ givenName, familyName, email, dateOfBirth, phone, uln, nationalId }),
    [givenName, familyName, email, dateOfBirth, phone, uln, nationalId],
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
    const isOpen = found.others.length > 0 && keyOf(found) !== others;
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
