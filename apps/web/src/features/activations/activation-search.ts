export interface ActivationSearch {
  from?: string;
  to?: string;
  groups?: string[];
  text?: string;
  day?: string;
}

// The routes read this on the first screen: the domain's reading of dates would bring every refusal with it.
const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^(19|2[01])\d\d-\d\d-\d\d$/.test(value) && exists(value) ? value : undefined;

function exists(day: string): boolean {
  const moment = Date.parse(day);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
}

/** What the address holds; what can't be read is left out. */
export function parseActivationSearch(search: Record<string, unknown>): ActivationSearch {
  const { groups, text } = search;
  const from = dayOf(search['from']);
  const to = dayOf(search['to']);
  const day = dayOf(search['day']);
  return {
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(day ? { day } : {}),
    ...(Array.isArray(groups) && groups.length > 0 ? { groups: groups.filter((id) => typeof id === 'string') } : {}),
    ...(typeof text === 'string' && text ? { text } : {}),
  };
}
