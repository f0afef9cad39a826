import { ageOn, parseCalendarDate } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { accepted, refuse, refused, refusalsOf } from '../refusal.ts';
import type { Outcome, Refusal } from '../refusal.ts';
import { parseEmailAddress } from '../text/email-address.ts';
import type { EmailAddress } from '../text/email-address.ts';
import { parseMobileNumber, parsePhoneNumber } from '../text/phone-number.ts';
import { optional } from '../text/optional.ts';
import { cleanText } from '../text/plain-text.ts';
import type { RawText } from '../text/plain-text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { parseUln } from './uln.ts';

export const NAME_MAX = 100;
/** What the forms of British colleges and their returns take (UK-ADD-06, UK-ADD-07). */
export const UK_NAME_MAX = 50;
export const REFERENCE_NUMBER_MAX = 256;
export const PRONOUNS_MAX = 40;
export const MIN_AGE = 10;
const APPRENTICE_MIN_AGE = 16;
export const MAX_AGE = 110;

export interface RawIdentity {
  readonly givenName?: RawText;
  readonly familyName?: RawText;
  readonly preferredName?: RawText;
  readonly pronouns?: RawText;
  readonly email?: RawText;
  readonly phone?: RawText;
  readonly dateOfBirth?: RawText;
  readonly referenceNumber?: RawText;
  readonly uln?: RawText;
}

export interface Identity {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  readonly pronouns: string | null;
  /** Null for participants who have no email address. */
  readonly email: EmailAddress | null;
  readonly phone: string | null;
  readonly dateOfBirth: CalendarDate | null;
  readonly referenceNumber: string | null;
  /** Unique learner number; in the British vocabulary alone. */
  readonly uln: string | null;
}

/** What a tenant asks beyond what everybody must give. */
export interface IdentityRules {
  readonly today: CalendarDate;
  /** Names of 50 characters and mobile numbers without signs in the British one; left out: the American one. */
  readonly vocabulary?: Vocabulary;
  readonly isPhoneRequired?: boolean;
  readonly isPreferredNameRequired?: boolean;
  /** The first day of an apprenticeship, on which nobody may be too young: `withApprenticeAge`. */
  readonly apprenticeFrom?: CalendarDate;
}

/**
 * Cleans who a person is. Given and family name are required, all else may be missing unless the tenant asks for it; dates
 * are 'YYYY-MM-DD'. Gives every refusal at once, in field order (US-ACC-05, UK-ADD-06 to UK-ADD-08, UK-ADD-13, UK-ADD-14,
 * UK-ADD-34, UK-ADD-36).
 */
export function cleanIdentity(raw: RawIdentity, rules: IdentityRules): Outcome<Identity> {
  const names = cleanNames(raw, rules);
  const email = optional(raw.email, (text) => parseEmailAddress(text, 'email'));
  const phone = checkPhone(raw.phone, rules);
  const dateOfBirth = optional(raw.dateOfBirth, (text) => checkAge(text, rules));
  const referenceNumber = cleanText(raw.referenceNumber, { field: 'referenceNumber', max: REFERENCE_NUMBER_MAX });
  const uln = optional(raw.uln, (text) => checkUln(text, rules));
  if (!names.ok || !email.ok || !phone.ok || !dateOfBirth.ok || !referenceNumber.ok || !uln.ok)
    return refused(...[names, email, phone, dateOfBirth, referenceNumber, uln].flatMap(refusalsOf));
  return accepted({
    ...names.value,
    email: email.value,
    phone: phone.value,
    dateOfBirth: dateOfBirth.value,
    referenceNumber: referenceNumber.value,
    uln: uln.value,
  });
}

type Names = Pick<Identity, 'givenName' | 'familyName' | 'preferredName' | 'pronouns'>;

function cleanNames(raw: RawIdentity, { vocabulary, isPreferredNameRequired = false }: IdentityRules): Outcome<Names> {
  const name = { max: vocabulary === 'uk' ? UK_NAME_MAX : NAME_MAX, required: true } as const;
  const givenName = cleanText(raw.givenName, { field: 'givenName', ...name });
  const familyName = cleanText(raw.familyName, { field: 'familyName', ...name });
  const preferredName = cleanText(raw.preferredName, {
    ...name,
    field: 'preferredName',
    required: isPreferredNameRequired,
  });
  const pronouns = cleanText(raw.pronouns, { field: 'pronouns', max: PRONOUNS_MAX });
  if (!givenName.ok || !familyName.ok || !preferredName.ok || !pronouns.ok)
    return refused(...[givenName, familyName, preferredName, pronouns].flatMap(refusalsOf));
  return accepted({
    givenName: givenName.value,
    familyName: familyName.value,
    preferredName: preferredName.value,
    pronouns: pronouns.value,
  });
}

function checkUln(raw: string, { vocabulary }: IdentityRules): Outcome<string> {
  return vocabulary === 'us' ? refused(refuse('uln_not_in_use', 'uln')) : parseUln(raw);
}

function checkPhone(raw: RawText, { vocabulary, isPhoneRequired = false }: IdentityRules): Outcome<string | null> {
  if (isPhoneRequired && !raw?.trim()) return refused(refuse('required', 'phone'));
  return optional(raw, (text) =>
    vocabulary === 'uk' ? parseMobileNumber(text, 'phone') : parsePhoneNumber(text, 'phone'),
  );
}

function checkAge(raw: string, rules: IdentityRules): Outcome<CalendarDate> {
  const date = checkDateOfBirth(raw, rules.today);
  const tooYoung = date.ok ? checkApprenticeAge(date.value, rules) : null;
  return tooYoung ? refused(tooYoung) : date;
}

/**
 * Why somebody is too young for the program by the rules that `withApprenticeAge` gives; null where nothing is against it or
 * nobody knows the date of birth.
 */
export function checkApprenticeAge(
  dateOfBirth: CalendarDate | null,
  { apprenticeFrom }: Pick<IdentityRules, 'apprenticeFrom'>,
): Refusal | null {
  if (dateOfBirth === null || apprenticeFrom === undefined) return null;
  return ageOn(dateOfBirth, apprenticeFrom) < APPRENTICE_MIN_AGE ? refuse('apprentice_too_young', 'dateOfBirth') : null;
}

/**
 * Adds to the rules of somebody's identity that an apprentice is at least sixteen when the program begins, or today where no day
 * is known: of the American vocabulary, and of apprentices alone (US-RAP-17; 29 CFR 29.5(b)(10)).
 */
export function withApprenticeAge(
  rules: IdentityRules,
  { userType, startDate }: { readonly userType?: string | null; readonly startDate?: string | null },
): IdentityRules {
  if (userType !== 'apprentice' || rules.vocabulary === 'uk') return rules;
  const start = parseCalendarDate(startDate ?? '', 'startDate');
  return { ...rules, apprenticeFrom: start.ok ? start.value : rules.today };
}

/** Reads a date of birth, 'YYYY-MM-DD', of somebody who is 10 to 110 years old today. */
export function checkDateOfBirth(raw: string, today: CalendarDate, field = 'dateOfBirth'): Outcome<CalendarDate> {
  const date = parseCalendarDate(raw, field);
  if (!date.ok) return date;
  const age = ageOn(date.value, today);
  return age < MIN_AGE || age > MAX_AGE ? refused(refuse('date_of_birth_implausible', field)) : date;
}
