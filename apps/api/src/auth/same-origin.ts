import type { IncomingHttpHeaders } from 'node:http';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** The origins whose pages are ours: the public one, and on the own machine each of its names. */
export function trustedOrigins(publicUrl: string): string[] {
  const { origin, hostname, protocol, port } = new URL(publicUrl);
  if (!LOOPBACK.includes(hostname)) return [origin];
  return LOOPBACK.map((name) => new URL(`${protocol}//${name}${port === '' ? '' : `:${port}`}`).origin);
}

/**
 * True unless a browser sent the request for a page of somebody else. A page can't forge these two headers, and every
 * current browser sends at least one of them with a POST; a client that sends neither is no browser and carries no
 * cookie that it was not given on purpose.
 */
export function isFromOwnPage(headers: IncomingHttpHeaders, origins: readonly string[]): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  const isOwnSite = site === undefined || site === 'same-origin';
  return isOwnSite && (origin === undefined || origins.includes(origin));
}
