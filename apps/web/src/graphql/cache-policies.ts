import { InMemoryCache } from '@apollo/client';
import introspection from './generated/possible-types.ts';

/** Types with an id that stays the same are kept by it; what belongs to one parent is kept inside the parent. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: introspection.possibleTypes,
    typePolicies: {
      Viewer: { keyFields: [], merge: true },
      CustomValue: { keyFields: false },
      Demographics: { keyFields: false },
      MaskedNationalId: { keyFields: false },
      // Its id is that of the employer or cohort; how many depends on the list.
      ParticipantGroupCount: { keyFields: false },
      Signature: { keyFields: false },
      // One per tenant, and one tenant per session.
      SeatUsage: { keyFields: [], merge: true },
      Tenant: { merge: true },
    },
  });
}
