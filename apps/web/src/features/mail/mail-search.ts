import { compact, idsOf, oneOf, textOf } from '../../lib/search-params.ts';

const STATES = ['waiting', 'sent', 'kept', 'dead'] as const;
export type MailStateChoice = (typeof STATES)[number];

export interface MailListSearch {
  q?: string | undefined;
  state?: MailStateChoice | undefined;
  /** The kind of letter, in lower case. */
  kind?: string | undefined;
  /** Id of the mail that is open. */
  open?: string | undefined;
}

export function parseMailListSearch(search: Record<string, unknown>): MailListSearch {
  const kind = textOf(search.kind);
  return compact({
    q: textOf(search.q),
    state: oneOf(search.state, STATES),
    kind: kind && /^[a-z_]+$/.test(kind) ? kind : undefined,
    open: idsOf(search.open)[0],
  });
}
