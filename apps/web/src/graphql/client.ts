import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { createCache } from './cache-policies.ts';

export function isUnauthenticated(error: unknown): boolean {
  return hasCode(error, 'UNAUTHENTICATED');
}

/** The viewer may not ask for this at all. */
export function isForbidden(error: unknown): boolean {
  return hasCode(error, 'FORBIDDEN');
}

function hasCode(error: unknown, code: string): boolean {
  return CombinedGraphQLErrors.is(error) && error.errors.some((each) => each.extensions?.code === code);
}

export function createApolloClient(onUnauthenticated: () => void): ApolloClient {
  const toSignIn = new ErrorLink(({ error }) => {
    if (isUnauthenticated(error)) onUnauthenticated();
  });
  return new ApolloClient({
    cache: createCache(),
    dataMasking: true,
    // A failed query is forgotten soon, so that "Try again" asks again instead of showing the old failure.
    defaultOptions: { react: { suspense: { autoDisposeTimeoutMs: 300 } } },
    link: ApolloLink.from([toSignIn, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
  });
}
