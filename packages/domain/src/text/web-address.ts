import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import { isDomain } from './email-address.ts';

export const WEB_ADDRESS_MAX = 200;
const FORM = /^(?:(https?):\/\/)?([^\s/?#:@]+)(:\d{1,5})?([/?#][^\s\p{C}<>"'\\^`{|}]*)?$/iu;

/**
 * Reads the web address of an organization, an http(s) URL or a bare host, and gives it as a URL: a bare host gets
 * https. No other scheme and no user name passes, because the address becomes a link.
 */
export function parseWebAddress(raw: string, field = 'website'): Outcome<string> {
  if (raw.length > WEB_ADDRESS_MAX * 4) return refused(refuse('too_long', field));
  const parts = raw.isWellFormed() ? FORM.exec(raw.normalize('NFC').trim()) : null;
  const [, scheme = 'https', host = '', port = '', rest = ''] = parts ?? [];
  if (!isDomain(host)) return refused(refuse('website_malformed', field));
  const address = `${scheme.toLowerCase()}://${host.toLowerCase()}${port}${rest}`;
  return address.length > WEB_ADDRESS_MAX ? refused(refuse('too_long', field)) : accepted(address);
}
