// Addresses stay readable: lists are written with commas, and nothing is read as a number or JSON.

export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    const text = Array.isArray(value) ? value.join(',') : value;
    if (typeof text === 'number' || (typeof text === 'string' && text !== '')) params.set(key, String(text));
  }
  const result = params.toString().replaceAll('%2C', ',');
  return result ? `?${result}` : '';
}

/** A list from an address (commas) or from a link (array); what is not allowed is dropped. */
export function listOf<T extends string>(value: unknown, allowed: readonly T[]): T[] {
  const entries = rawList(value);
  return allowed.filter((each) => entries.includes(each));
}

const idPattern = /^[0-9a-zA-Z-]{1,64}$/;

export function idsOf(value: unknown): string[] {
  return [...new Set(rawList(value))].filter((id) => idPattern.test(id)).slice(0, 100);
}

export function rawList(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value.split(',') : [];
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((each) => each === value);
}

export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim().slice(0, 200) : '';
  return text || undefined;
}

export function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

/**
 * With undefined for what says nothing, so that an address holds only what differs from the usual. The key stays: where it
 * is missing, the router puts back what the address says, unread.
 */
export function compact<T extends object>(search: T): T {
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
  return Object.fromEntries(
    Object.entries(search).map(([key, value]) => [key, isEmpty(value) ? undefined : value]),
  ) as T;
}
