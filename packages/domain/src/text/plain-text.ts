import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';

/** Text as it arrives: absent, null and blank all mean "not given". */
export type RawText = string | null | undefined;

export interface TextRule {
  readonly field: string;
  /** Longest accepted text in code points, after cleaning. */
  readonly max: number;
  readonly required?: boolean;
  /** Keeps line breaks; otherwise every run of white space becomes one space. */
  readonly multiline?: boolean;
}

const UNREADABLE = /\p{Cc}/u;
const UNREADABLE_EXCEPT_LINE_BREAK = /[^\P{Cc}\n]/u;
const INVISIBLE_ONLY = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

// Composing accents is not linear on hostile input, so text this far beyond the limit is refused unread.
const UNITS_PER_CODE_POINT = 16;

/**
 * Cleans one text field: NFC, trimmed, inner white space collapsed. Gives null for blank text that is not required.
 * Every script and emoji is accepted; control characters and lone surrogates are not, because PostgreSQL and readers choke on them.
 */
export function cleanText(raw: RawText, rule: TextRule & { readonly required: true }): Outcome<string>;
export function cleanText(raw: RawText, rule: TextRule): Outcome<string | null>;
export function cleanText(raw: RawText, rule: TextRule): Outcome<string | null> {
  const given = raw ?? '';
  if (given.length > rule.max * UNITS_PER_CODE_POINT) return refused(refuse('too_long', rule.field));
  if (!given.isWellFormed()) return refused(refuse('unreadable_character', rule.field));

  const text = rule.multiline ? collapseLines(given.normalize('NFC')) : collapse(given.normalize('NFC'));
  if (INVISIBLE_ONLY.test(text)) return rule.required ? refused(refuse('required', rule.field)) : accepted(null);
  const unreadable = rule.multiline ? UNREADABLE_EXCEPT_LINE_BREAK : UNREADABLE;
  if (unreadable.test(text)) return refused(refuse('unreadable_character', rule.field));
  if ([...text].length > rule.max) return refused(refuse('too_long', rule.field));
  return accepted(text);
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function collapseLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map(collapse)
    .join('\n')
    .trim();
}
