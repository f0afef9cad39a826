import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';

const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      ... on SessionEnded {
        id
      }
      ... on NotFound {
        message
      }
    }
  }
`);

interface UseEndSession {
  /** True when the session is gone; one that was gone before counts as well. */
  endSession: (id: string) => Promise<boolean>;
  isEnding: boolean;
}

export function useEndSession(): UseEndSession {
  const [run, { loading, client }] = useMutation(EndSession);
  async function endSession(id: string): Promise<boolean> {
    try {
      await run({ variables: { id } });
      client.cache.evict({ id: client.cache.identify({ __typename: 'Session', id }) ?? '' });
      return true;
    } catch {
      return false;
    }
  }

  return { endSession, isEnding: loading };
}
