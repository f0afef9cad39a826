import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { notifyFailed } from '../../../ui/notify.ts';

const RevealNationalId = graphql(`
  mutation RevealNationalId($participantId: ID!) {
    revealNationalId(participantId: $participantId) {
      __typename
      ... on NationalIdRevealed {
        kind
        value
      }
      ... on NotFound {
        message
      }
    }
  }
`);

const shownForMs = 60_000;

/** The readable number lives in this component for a minute and nowhere else: not in the cache, not in the address. */
export function useRevealNationalId(participantId: string) {
  const { t } = useLingui();
  const [value, setValue] = useState<string | null>(null);
  const [run, { loading }] = useMutation(RevealNationalId, {
    fetchPolicy: 'no-cache',
    update(cache) {
      cache.evict({ id: cache.identify({ __typename: 'Participant', id: participantId }) ?? '', fieldName: 'history' });
    },
  });

  useEffect(
    function hideAfterAMinute() {
      if (value === null) return undefined;
      const timer = setTimeout(() => setValue(null), shownForMs);
      return () => clearTimeout(timer);
    },
    [value],
  );

  async function reveal() {
    try {
      const { data } = await run({ variables: { participantId } });
      const result = data?.revealNationalId;
      if (result?.__typename === 'NationalIdRevealed') setValue(result.value);
      else notifyFailed(t`There is no number to show any more. Load the page again.`);
    } catch {
      notifyFailed(t`The number could not be revealed. Try again.`);
    }
  }

  return { value, isBusy: loading, reveal, hide: () => setValue(null) };
}
