export interface SignInSearch {
  next?: string | undefined;
}

/** Only a path of this site: an address elsewhere could be used to lead people away. */
export function parseSignInSearch(search: Record<string, unknown>): SignInSearch {
  const { next } = search;
  const isOwnPath = typeof next === 'string' && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in');
  // By name: the router keeps what the address holds where nothing takes its place.
  return { next: isOwnPath ? next : undefined };
}
