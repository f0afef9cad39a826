import { parseEmailAddress } from '../text/email-address.ts';
import type { EmailAddress } from '../text/email-address.ts';

/** Longest list that is read, in characters; a hundred addresses fit several times. */
export const ADDRESS_LIST_MAX = 50_000;

export interface ListedAddress {
  readonly address: EmailAddress;
  /** What stood before an address in angle brackets; null where nothing did. */
  readonly name: string | null;
}

export interface AddressList {
  readonly people: readonly ListedAddress[];
  /** Entries that are no address, as they were typed. */
  readonly unreadable: readonly string[];
  /** How often an address stood there again. */
  readonly repeated: number;
}

const SEPARATORS = /[,;\n\r\t]+/u;
const IN_BRACKETS = /^(?<name>[^<>]*)<(?<address>[^<>]*)>$/u;

/**
 * Reads addresses out of a pasted list: separated by comma, semicolon, tab or line break, with or without the name in front.
 * An address that stands there twice counts once; what can't be read is named (US-INV-04).
 */
export function parseAddressList(text: string): AddressList {
  const byKey = new Map<string, ListedAddress>();
  const unreadable: string[] = [];
  let repeated = 0;
  for (const entry of entriesOf(text.slice(0, ADDRESS_LIST_MAX))) {
    const { name, address } = split(entry);
    const parsed = parseEmailAddress(address);
    if (!parsed.ok) unreadable.push(entry);
    else if (byKey.has(parsed.value.key)) repeated += 1;
    else byKey.set(parsed.value.key, { address: parsed.value, name });
  }
  return { people: [...byKey.values()], unreadable, repeated };
}

/** A comma inside quotes, as in "Li, Ana" <ana@example.org>, separates nothing. */
function entriesOf(text: string): string[] {
  const quoted = text.replace(/"[^"\n\r]*"/gu, (name) => name.replaceAll(/["]/gu, '').replaceAll(/[,;\t]/gu, ' '));
  return quoted
    .split(SEPARATORS)
    .map((entry) => entry.trim())
    .filter(Boolean);
}

function split(entry: string): { name: string | null; address: string } {
  const groups = IN_BRACKETS.exec(entry)?.groups;
  const name = groups?.['name']?.replace(/\s+/gu, ' ').trim();
  return { name: name || null, address: groups?.['address'] ?? entry };
}
