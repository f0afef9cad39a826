import { accepted } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import type { RawText } from './plain-text.ts';

/** Reads a text that may be missing: gives null for absent and blank, else what the reader gives. */
export function optional<T>(raw: RawText, read: (text: string) => Outcome<T>): Outcome<T | null> {
  return raw === null || raw === undefined || raw.trim() === '' ? accepted(null) : read(raw);
}
