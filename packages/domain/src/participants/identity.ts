import { ageOn, parseCalendarDate } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { accepted, refuse, refused, refusalsOf } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import { parseEmailAddress } from '../text/email-address.ts';
import type { EmailAddress } from '../text/email-address.ts';
import { parsePhoneNumber } from '../text/phone-number.ts';
import { optional } from '../text/optional.ts';
import { cleanText } from '../text/plain-text.ts';
import type { RawText } from '../text/plain-text.ts';

export const NAME_MAX = 100;
export const REFERENCE_NUMBER_MAX = 60;
export const MIN_AGE = 10;
export const MAX_AGE = 110;

export interface RawIdentity {
  readonly givenName?: RawText;
  readonly familyName?: RawText;
  readonly preferredName?: RawText;
  readonly email?: RawText;
  readonly phone?: RawText;
  readonly dateOfBirth?: RawText;
  readonly referenceNumber?: RawText;
}

export interface Identity {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  /** Null for participants who have no email address. */
  readonly email: EmailAddress | null;
  readonly phone: string | null;
  readonly dateOfBirth: CalendarDate | null;
  readonly referenceNumber: string | null;
}

/**
 * Cleans who a person is. Given and family name are required, all else may be missing; dates are 'YYYY-MM-DD'.
 * Gives every refusal at once, in field order (US-ACC-05).
 */
export function cleanIdentity(raw: RawIdentity, context: { readonly today: CalendarDate }): Outcome<Identity> {
  const givenName = cleanText(raw.givenName, { field: 'givenName', max: NAME_MAX, required: true });
  const familyName = cleanText(raw.familyName, { field: 'familyName', max: NAME_MAX, required: true });
  const preferredName = cleanText(raw.preferredName, { field: 'preferredName', max: NAME_MAX });
  const email = optional(raw.email, (text) => parseEmailAddress(text, 'email'));
  const phone = optional(raw.phone, (text) => parsePhoneNumber(text, 'phone'));
  const dateOfBirth = optional(raw.dateOfBirth, (text) => checkDateOfBirth(text, context.today));
  const referenceNumber = cleanText(raw.referenceNumber, { field: 'referenceNumber', max: REFERENCE_NUMBER_MAX });
  if (
    !givenName.ok ||
    !familyName.ok ||
    !preferredName.ok ||
    !email.ok ||
    !phone.ok ||
    !dateOfBirth.ok ||
    !referenceNumber.ok
  ) {
    const fields = [givenName, familyName, preferredName, email, phone, dateOfBirth, referenceNumber];
    return refused(...fields.flatMap(refusalsOf));
  }
  return accepted({
    givenName: givenName.value,
    familyName: familyName.value,
    preferredName: preferredName.value,
    email: email.value,
    phone: phone.value,
    dateOfBirth: dateOfBirth.value,
    referenceNumber: referenceNumber.value,
  });
}

/** Reads a date of birth, 'YYYY-MM-DD', of somebody who is 10 to 110 years old today. */
export function checkDateOfBirth(raw: string, today: CalendarDate, field = 'dateOfBirth'): Outcome<CalendarDate> {
  const date = parseCalendarDate(raw, field);
  if (!date.ok) return date;
  const age = ageOn(date.value, today);
  return age < MIN_AGE || age > MAX_AGE ? refused(refuse('date_of_birth_implausible', field)) : date;
}
