import type { ApolloCache } from '@apollo/client';

/** After a change of a participant: its history and every list of participants are read again when they are shown. */
export function forgetOutdated(cache: ApolloCache, participantId: string): void {
  const id = cache.identify({ __typename: 'Participant', id: participantId });
  if (id) cache.evict({ id, fieldName: 'history' });
  cache.evict({ fieldName: 'participants' });
}
