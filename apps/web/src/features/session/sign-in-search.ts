export interface SignInSearch {
  next?: string;
}

/** Only a path of this site: an address elsewhere could be used to lead people away. */
export function parseSignInSearch(search: Record<string, unknown>): SignInSearch {
  const { next } = search;
  const isOwnPath = typeof next === 'string' && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in');
  return isOwnPath ? { next } : {};
}
