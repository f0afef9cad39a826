import { parseCalendarDate } from '../dates/calendar-date.ts';
import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import { parseChoice } from '../text/choice.ts';
import { optional } from '../text/optional.ts';
import { cleanText } from '../text/plain-text.ts';
import type { RawText } from '../text/plain-text.ts';

export const CUSTOM_FIELD_TYPES = ['text', 'number', 'date', 'choice', 'boolean'] as const;
export type CustomFieldType = (typeof CUSTOM_FIELD_TYPES)[number];

export const CUSTOM_TEXT_MAX = 500;
const BOOLEANS = ['true', 'false'] as const;
const NUMBER = /^([+-]?)0*(\d{1,15})(?:\.(\d{1,10}))?$/;
const NUMBER_MAX_LENGTH = 40;

export interface CustomFieldRule {
  readonly type: CustomFieldType;
  /** The entries of a choice; ignored for other types. */
  readonly options: readonly string[];
}

/**
 * Cleans the value of a custom field into the one text that its type has; null when blank, which clears it. A
 * number keeps its digits as text: it never loses precision (US-CUS-01).
 */
export function cleanCustomValue(rule: CustomFieldRule, raw: RawText, field = 'customValues'): Outcome<string | null> {
  if (rule.type === 'text') return cleanText(raw, { field, max: CUSTOM_TEXT_MAX });
  return optional(raw, (text) => parseValue(rule, text, field));
}

function parseValue(rule: CustomFieldRule, text: string, field: string): Outcome<string | null> {
  switch (rule.type) {
    case 'text':
      return cleanText(text, { field, max: CUSTOM_TEXT_MAX });
    case 'number':
      return parseNumber(text, field);
    case 'date':
      return parseCalendarDate(text, field);
    case 'choice':
      return parseChoice(text.normalize('NFC'), rule.options, field);
    case 'boolean':
      return parseChoice(text.toLowerCase(), BOOLEANS, field);
  }
}

// 007 and 7.0 are stored as 7, so that equal numbers are equal text.
function parseNumber(raw: string, field: string): Outcome<string> {
  const parts = raw.length > NUMBER_MAX_LENGTH ? null : NUMBER.exec(raw.trim());
  if (!parts) return refused(refuse('number_malformed', field));
  const [, sign, whole, decimals = ''] = parts;
  const fraction = decimals.replace(/0+$/, '');
  const size = fraction === '' ? `${whole}` : `${whole}.${fraction}`;
  return accepted(sign === '-' && size !== '0' ? `-${size}` : size);
}
