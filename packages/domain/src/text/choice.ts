import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';

/** Reads one entry of a closed list; white space around it does not count, upper and lower case do. */
export function parseChoice<T extends string>(raw: string, choices: readonly T[], field: string): Outcome<T> {
  const text = raw.trim();
  const choice = choices.find((entry) => entry === text);
  return choice === undefined ? refused(refuse('unknown_choice', field)) : accepted(choice);
}
