import type { CalendarDate } from '../dates/calendar-date.ts';
import { checkDateOfBirth } from '../participants/identity.ts';
import { cleanCustomValue } from '../participants/custom-value.ts';
import { parseNationalId } from '../participants/national-id.ts';
import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import { parseEmailAddress } from '../text/email-address.ts';
import { parseMobileNumber, parsePhoneNumber } from '../text/phone-number.ts';
import { cleanText } from '../text/plain-text.ts';
import { parseWebAddress } from '../text/web-address.ts';
import { readFileDate } from './file-date.ts';
import type { DateOrder } from './file-date.ts';
import type { ImportField } from './import-field.ts';

export interface CellContext {
  readonly dateOrder: DateOrder;
  readonly today: CalendarDate;
}

const UUID = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
const MONTHS = /^\d{1,3}$/;
const ZIP = /^[0-9]{5}$/;

/**
 * Reads a filled cell of a field without a list into the one text that is kept, by the rules of the forms. What is beyond
 * the length of this kind of file is refused too.
 */
export function readText(field: ImportField, text: string, context: CellContext): Outcome<string | null> {
  const { id, kind, maxLength } = field;
  if (maxLength !== null && text.length > maxLength && [...text].length > maxLength)
    return refused(refuse('too_long', id));
  switch (kind) {
    case 'text':
    case 'reference':
    case 'references':
      return cleanText(text, { field: id, max: maxLength ?? text.length });
    case 'email': {
      const email = parseEmailAddress(text, id);
      return email.ok ? accepted(email.value.address) : email;
    }
    case 'phone':
      return parsePhoneNumber(text, id);
    case 'mobile':
      return parseMobileNumber(text, id);
    case 'phone_ten_digits':
      return tenDigits(text, id);
    case 'zip':
      return matching(text, ZIP, 'zip_malformed', id);
    case 'web_address':
      return parseWebAddress(text, id);
    case 'date':
      return readFileDate(text, context.dateOrder, id);
    case 'birth_date': {
      const date = readFileDate(text, context.dateOrder, id);
      return date.ok ? checkDateOfBirth(date.value, context.today, id) : date;
    }
    case 'months':
      return matching(text, MONTHS, 'number_out_of_range', id);
    case 'ssn':
    case 'ni_number':
      return parseNationalId(kind, text, id);
    case 'id':
      return matching(text.toLowerCase(), UUID, 'person_not_found', id);
    case 'custom':
      return readCustom(field, text, context);
    case 'boolean':
    case 'choice':
    case 'choices':
      return refused(refuse('unknown_choice', id));
  }
}

/** The vendor's rule, after the one of the form (US-RAP-10). */
function tenDigits(text: string, field: string): Outcome<string> {
  const phone = parsePhoneNumber(text, field);
  const digits = phone.ok ? phone.value.replace(/[^0-9]/g, '') : '';
  return phone.ok && digits.length !== 10 ? refused(refuse('phone_not_ten_digits', field)) : phone;
}

function matching(
  text: string,
  form: RegExp,
  code: 'zip_malformed' | 'number_out_of_range' | 'person_not_found',
  field: string,
): Outcome<string> {
  const trimmed = text.trim();
  return form.test(trimmed) ? accepted(trimmed) : refused(refuse(code, field));
}

function readCustom({ id, custom }: ImportField, text: string, context: CellContext): Outcome<string | null> {
  const rule = custom ?? { type: 'text', options: [] };
  if (rule.type !== 'date') return cleanCustomValue(rule, text, id);
  const date = readFileDate(text, context.dateOrder, id);
  return date.ok ? cleanCustomValue(rule, date.value, id) : date;
}
