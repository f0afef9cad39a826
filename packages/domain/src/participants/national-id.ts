import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const NATIONAL_ID_KINDS = ['ssn', 'ni_number'] as const;
export type NationalIdKind = (typeof NATIONAL_ID_KINDS)[number];

const MAX_LENGTH = 64;
// The Social Security Administration gives out no area 000, 666 or 9xx, no group 00 and no serial 0000.
const SSN = /^(?!000|666|9)(\d{3})[- ]?(?!00)(\d{2})[- ]?(?!0000)(\d{4})$/;
// HMRC's manual NIM39110. Without the u flag, so that no foreign letter passes as its ASCII relative.
const NI_NUMBER = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/i;

/** Gives which national identifier a tenant of this vocabulary asks for: an SSN or a National Insurance number. */
export function nationalIdKindOf(vocabulary: Vocabulary): NationalIdKind {
  return vocabulary === 'us' ? 'ssn' : 'ni_number';
}

/**
 * Reads a national identifier that can exist and gives its one form, so that equal numbers have equal blind
 * indexes: AAA-GG-SSSS, or QQ123456C in upper case without spaces (US-RAP-08, UK-ADD-16; design, section 4).
 */
export function parseNationalId(kind: NationalIdKind, raw: string, field = 'nationalId'): Outcome<string> {
  const text = raw.length > MAX_LENGTH ? '' : tidy(raw);
  return kind === 'ssn' ? parseSsn(text, field) : parseNiNumber(text, field);
}

/**
 * Gives the one form of an identifier that somebody looks up, whether or not it can exist: AAA-GG-SSSS for nine digits,
 * otherwise upper case without spaces. What was stored long ago is found even where today's rules would refuse it.
 */
export function nationalIdForLookUp(kind: NationalIdKind, raw: string): string {
  const joined = tidy(raw.slice(0, MAX_LENGTH)).replace(/[ -]/g, '').toUpperCase();
  const isSsn = kind === 'ssn' && /^\d{9}$/.test(joined);
  return isSsn ? `${joined.slice(0, 3)}-${joined.slice(3, 5)}-${joined.slice(5)}` : joined;
}

/** Hides all but the last four characters of a parsed identifier: •••-••-1234 or •••••456C (US-RAP-08). */
export function maskNationalId(kind: NationalIdKind, value: string): string {
  return `${kind === 'ssn' ? '•••-••-' : '•••••'}${value.slice(-4)}`;
}

function parseSsn(text: string, field: string): Outcome<string> {
  const parts = SSN.exec(text);
  return parts ? accepted(parts.slice(1).join('-')) : refused(refuse('ssn_malformed', field));
}

function parseNiNumber(text: string, field: string): Outcome<string> {
  const joined = text.replace(/[ -]/g, '');
  return NI_NUMBER.test(joined) ? accepted(joined.toUpperCase()) : refused(refuse('ni_number_malformed', field));
}

// Copied numbers bring typographic dashes, odd spaces and invisible marks.
function tidy(raw: string): string {
  return raw
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
