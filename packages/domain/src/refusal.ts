import { REFUSAL_MESSAGES } from './refusal-messages.ts';

export type RefusalCode = keyof typeof REFUSAL_MESSAGES;
export const REFUSAL_CODES = Object.keys(REFUSAL_MESSAGES) as readonly RefusalCode[];

/** A rule's "no". `field` is the camelCase path of the input it is about, absent when it is about the whole. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly field?: string;
  readonly message: string;
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Makes the refusal of a code, optionally about one input field; the message comes from the table and never
 * contains input.
 */
export function refuse(code: RefusalCode, field?: string): Refusal {
  const message = REFUSAL_MESSAGES[code];
  return field === undefined ? { code, message } : { code, field, message };
}

/** Wraps a value that every rule accepted. */
export function accepted<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** Wraps one or more refusals, in the order of the input fields. */
export function refused(...refusals: readonly Refusal[]): {
  readonly ok: false;
  readonly refusals: readonly Refusal[];
} {
  return { ok: false, refusals };
}

/** Gives the refusals of an outcome: none when it was accepted. */
export function refusalsOf(outcome: Outcome<unknown>): readonly Refusal[] {
  return outcome.ok ? [] : outcome.refusals;
}
