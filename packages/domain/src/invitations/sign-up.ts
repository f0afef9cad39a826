import { isParticipantType } from '../access/user-type.ts';
import type { UserType } from '../access/user-type.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { cleanDemographics, demographicChoicesOf } from '../participants/clean-demographics.ts';
import type { RawDemographics } from '../participants/clean-demographics.ts';
import type { Demographics } from '../participants/demographics.ts';
import { cleanIdentity } from '../participants/identity.ts';
import type { Identity, RawIdentity } from '../participants/identity.ts';
import { nationalIdKindOf, parseNationalId } from '../participants/national-id.ts';
import { accepted, refuse, refused, refusalsOf } from '../refusal.ts';
import type { Outcome, Refusal } from '../refusal.ts';
import type { SignUpField } from '../tenants/tenant-settings.ts';
import { optional } from '../text/optional.ts';
import type { RawText } from '../text/plain-text.ts';
import { cleanAddress } from '../text/postal-address.ts';
import type { Address, RawAddress } from '../text/postal-address.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What somebody says of oneself on signing up. */
export type RawSignUp = Pick<RawIdentity, 'givenName' | 'familyName' | 'preferredName' | 'phone' | 'dateOfBirth'> &
  RawAddress & {
    readonly nationalId?: RawText;
    readonly demographics?: RawDemographics | null;
  };

export interface SignUpRules {
  readonly userType: UserType;
  /** What the tenant asks of participants. */
  readonly requiredFields: readonly SignUpField[];
  readonly isPhoneRequired: boolean;
  readonly isPreferredNameRequired: boolean;
  readonly vocabulary: Vocabulary;
  readonly today: CalendarDate;
}

export interface SignUp {
  readonly identity: Identity;
  readonly address: Address;
  /** Null for staff, who are not asked. */
  readonly demographics: Demographics | null;
  readonly nationalId: string | null;
}

/**
 * Gives the fields that are asked of somebody of this user type: of participants those of the tenant that its vocabulary
 * knows, of staff none (US-ACC-03).
 */
export function signUpFieldsOf({
  userType,
  requiredFields,
  vocabulary,
}: Pick<SignUpRules, 'userType' | 'requiredFields' | 'vocabulary'>): readonly SignUpField[] {
  if (!isParticipantType(userType)) return [];
  const choices = demographicChoicesOf(vocabulary);
  return requiredFields.filter(
    (field) => !((field === 'race' || field === 'veteranStatus') && choices[field].length === 0),
  );
}

/** Cleans what somebody says on signing up; every refusal at once, those of missing fields included (US-ACC-03, US-PUB-04). */
export function cleanSignUp(raw: RawSignUp, rules: SignUpRules): Outcome<SignUp> {
  const isAsked = isParticipantType(rules.userType);
  const identity = cleanIdentity({ ...raw, email: null }, { today: rules.today, vocabulary: rules.vocabulary });
  const address = cleanAddress(isAsked ? raw : {});
  const demographics = cleanDemographics(isAsked ? (raw.demographics ?? {}) : {}, rules.vocabulary);
  const nationalId = optional(isAsked ? raw.nationalId : null, (text) =>
    parseNationalId(nationalIdKindOf(rules.vocabulary), text),
  );
  const refusals = [
    ...refusalsOf(identity),
    ...refusalsOf(address),
    ...refusalsOf(demographics),
    ...refusalsOf(nationalId),
  ];
  const missing = missingIn(raw, rules).filter(({ field }) => !refusals.some((refusal) => refusal.field === field));
  if (!identity.ok || !address.ok || !demographics.ok || !nationalId.ok || missing.length > 0)
    return refused(...refusals, ...missing);
  return accepted({
    identity: identity.value,
    address: address.value,
    demographics: isAsked ? demographics.value : null,
    nationalId: nationalId.value,
  });
}

function missingIn(raw: RawSignUp, rules: SignUpRules): Refusal[] {
  const wanted = signUpFieldsOf(rules).flatMap((field) => PARTS[field]);
  if (rules.isPhoneRequired) wanted.push(['phone', ({ phone }) => phone]);
  if (rules.isPreferredNameRequired) wanted.push(['preferredName', ({ preferredName }) => preferredName]);
  return wanted.flatMap(([field, valueIn]) => {
    const value = valueIn(raw);
    const isGiven = typeof value === 'string' ? value.trim() !== '' : (value ?? []).length > 0;
    return isGiven ? [] : [refuse('required', field)];
  });
}

type Part = readonly [field: string, valueIn: (raw: RawSignUp) => string | readonly string[] | null | undefined];

const PARTS: Readonly<Record<SignUpField, readonly Part[]>> = {
  dateOfBirth: [['dateOfBirth', ({ dateOfBirth }) => dateOfBirth]],
  address: [
    ['addressLine1', ({ addressLine1 }) => addressLine1],
    ['city', ({ city }) => city],
    ['postalCode', ({ postalCode }) => postalCode],
  ],
  nationalId: [['nationalId', ({ nationalId }) => nationalId]],
  sex: [['demographics.sex', ({ demographics }) => demographics?.sex]],
  ethnicity: [['demographics.ethnicity', ({ demographics }) => demographics?.ethnicity]],
  race: [['demographics.race', ({ demographics }) => demographics?.race]],
  disability: [['demographics.disability', ({ demographics }) => demographics?.disability]],
  veteranStatus: [['demographics.veteranStatus', ({ demographics }) => demographics?.veteranStatus]],
  education: [['demographics.education', ({ demographics }) => demographics?.education]],
  employment: [['demographics.employmentStatus', ({ demographics }) => demographics?.employmentStatus]],
};
