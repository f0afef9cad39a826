import type { CalendarDate } from '../dates/calendar-date.ts';
import { checkDateOfBirth } from '../participants/identity.ts';
import { cleanCustomValue } from '../participants/custom-value.ts';
import { parseNationalId } from '../participants/national-id.ts';
import { parsePlannedHours } from '../participants/planned-hours.ts';
import { parseProgramLength } from '../participants/program-length.ts';
import { parseUln } from '../participants/uln.ts';
import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import { parseEmailAddress } from '../text/email-address.ts';
import { parseMobileNumber, parsePhoneNumber } from '../text/phone-number.ts';
import { cleanText } from '../text/plain-text.ts';
import { parseWebAddress } from '../text/web-address.ts';
import { readFileDate } from './file-date.ts';
import type { DateOrder } from './file-date.ts';
import type { ImportField, ImportFieldKind } from './import-field.ts';

export interface CellContext {
  readonly dateOrder: DateOrder;
  readonly today: CalendarDate;
}

const UUID = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
const ZIP = /^[0-9]{5}$/;

/**
 * Reads a filled cell of a field without a list into the one text that is kept, by the rules of the forms. What is beyond
 * the length of this kind of file is refused too.
 */
export function readText(field: ImportField, text: string, context: CellContext): Outcome<string | null> {
  const { id, kind, maxLength } = field;
  const isTooLong = maxLength !== null && text.length > maxLength && [...text].length > maxLength;
  if (isTooLong) return refused(refuse('too_long', id));
  return READERS[kind](field, text, context);
}

type Reader = (field: ImportField, text: string, context: CellContext) => Outcome<string | null>;

const plain: Reader = ({ id, maxLength }, text) => cleanText(text, { field: id, max: maxLength ?? text.length });
const ofList: Reader = ({ id }) => refused(refuse('unknown_choice', id));

const READERS: Readonly<Record<ImportFieldKind, Reader>> = {
  text: plain,
  reference: plain,
  references: plain,
  email: ({ id }, text) => {
    const email = parseEmailAddress(text, id);
    return email.ok ? accepted(email.value.address) : email;
  },
  phone: ({ id }, text) => parsePhoneNumber(text, id),
  mobile: ({ id }, text) => parseMobileNumber(text, id),
  phone_ten_digits: ({ id }, text) => tenDigits(text, id),
  zip: ({ id }, text) => matching(text, ZIP, 'zip_malformed', id),
  web_address: ({ id }, text) => parseWebAddress(text, id),
  date: ({ id }, text, { dateOrder }) => readFileDate(text, dateOrder, id),
  birth_date: ({ id }, text, { dateOrder, today }) => {
    const date = readFileDate(text, dateOrder, id);
    return date.ok ? checkDateOfBirth(date.value, today, id) : date;
  },
  length: ({ id }, text) => parseProgramLength(text, id),
  hours: ({ id }, text) => {
    const hours = parsePlannedHours(text, id);
    return hours.ok ? accepted(String(hours.value)) : hours;
  },
  ssn: ({ id }, text) => parseNationalId('ssn', text, id),
  ni_number: ({ id }, text) => parseNationalId('ni_number', text, id),
  uln: ({ id }, text) => parseUln(text, id),
  id: ({ id }, text) => matching(text.toLowerCase(), UUID, 'person_not_found', id),
  custom: readCustom,
  boolean: ofList,
  choice: ofList,
  choices: ofList,
  sign_in_method: ofList,
};

/** The vendor's rule, after the one of the form (US-RAP-10). */
function tenDigits(text: string, field: string): Outcome<string> {
  const phone = parsePhoneNumber(text, field);
  const digits = phone.ok ? phone.value.replace(/[^0-9]/g, '') : '';
  return phone.ok && digits.length !== 10 ? refused(refuse('phone_not_ten_digits', field)) : phone;
}

function matching(
  text: string,
  form: RegExp,
  code: 'zip_malformed' | 'person_not_found',
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
