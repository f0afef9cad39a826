import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';

/** What stands in returns until a learner has a number of their own; it says nothing of who the person is. */
export const TEMPORARY_ULN = '9999999999';

const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2];

/**
 * Reads a unique learner number: ten digits, the last of which checks the others, or the temporary one. Spaces and hyphens
 * between them are left out (UK-ADD-34; ILR rule DD01, ULN_04).
 */
export function parseUln(raw: string, field = 'uln'): Outcome<string> {
  const digits = raw.replace(/[\s-]/g, '');
  return digits === TEMPORARY_ULN || hasRightCheckDigit(digits)
    ? accepted(digits)
    : refused(refuse('uln_malformed', field));
}

/** Gives the number by which two records are one person; null for none, one that can't exist and the temporary one. */
export function ulnKey(raw: string): string | null {
  const parsed = parseUln(raw);
  return parsed.ok && parsed.value !== TEMPORARY_ULN ? parsed.value : null;
}

function hasRightCheckDigit(digits: string): boolean {
  if (!/^[1-9]\d{9}$/.test(digits)) return false;
  const remainder = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
  return remainder !== 0 && 10 - remainder === Number(digits[9]);
}
