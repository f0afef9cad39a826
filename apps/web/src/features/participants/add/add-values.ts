import {
  checkProgramPlan,
  cleanAddress,
  cleanIdentity,
  nationalIdKindOf,
  parseNationalId,
  refuse,
  type Refusal,
  refusalsOf,
  withApprenticeAge,
} from '@guildhall/domain';
import type { CreateParticipantInput, MinPayRate, ParticipantType } from '../../../graphql/generated/graphql.ts';
import { today } from '../../../lib/dates.ts';
import type { FieldProblem } from '../../../lib/problems.ts';
import type { SearchOption } from '../../../lib/search-options.ts';

/** What is typed and chosen. Fields are named as in the API, so that problems find them; a chosen record is kept with its label. */
export interface AddValues {
  /** Whether the person gets the letter to set a password at once; otherwise later, or never. */
  isInvited: 'yes' | 'no';
  userType: ParticipantType;
  givenName: string;
  familyName: string;
  preferredName: string;
  pronouns: string;
  email: string;
  phone: string;
  dateOfBirth: string | null;
  referenceNumber: string;
  uln: string;
  /** Empty where the viewer may not give it. */
  sex: string;
  genderIdentity: string;
  nationalId: string;
  hasNoNationalId: boolean;
  isTestRecord: boolean;
  /** The person is staff of the occupation too, and that is right. */
  confirmsRoleConflict: boolean;
  addressLine1: string;
  addressLine2: string;
  city: string;
  region: string;
  postalCode: string;
  country: string;
  employerId: SearchOption | null;
  employerAddressId: SearchOption | null;
  occupationId: SearchOption | null;
  providerId: SearchOption | null;
  cohortId: SearchOption | null;
  supervisorIds: SearchOption[];
  mentorId: SearchOption | null;
  referrerId: SearchOption | null;
  caseOwnerId: SearchOption | null;
  groupIds: SearchOption[];
  minPayRate: MinPayRate | null;
  startDate: string | null;
  expectedEndDate: string | null;
  plannedHours: number | null;
}

const nobody = {
  givenName: '',
  familyName: '',
  preferredName: '',
  pronouns: '',
  email: '',
  phone: '',
  dateOfBirth: null,
  referenceNumber: '',
  uln: '',
  sex: '',
  genderIdentity: '',
  nationalId: '',
  hasNoNationalId: false,
  isTestRecord: false,
  confirmsRoleConflict: false,
  addressLine1: '',
  addressLine2: '',
  city: '',
  region: '',
  postalCode: '',
  country: '',
} as const;

const nowhere = {
  employerAddressId: null,
  occupationId: null,
  providerId: null,
  cohortId: null,
  supervisorIds: [],
  mentorId: null,
  referrerId: null,
  groupIds: [],
  minPayRate: null,
  startDate: null,
  expectedEndDate: null,
  plannedHours: null,
};

/** Whoever adds somebody is in charge of them, unless another person is chosen (UK-ADD-22). */
export function emptyValues(
  userType: ParticipantType,
  employer: SearchOption | null,
  caseOwner: SearchOption | null = null,
): AddValues {
  return { isInvited: 'no', userType, ...nobody, ...nowhere, employerId: employer, caseOwnerId: caseOwner };
}

/** For the next person of the same intake: the place and the dates stay, the person goes. */
export function nextPerson(values: AddValues): AddValues {
  return { ...values, ...nobody };
}

/** Something about the person is typed, which closing would lose. */
export function hasPerson(values: AddValues): boolean {
  return (Object.keys(nobody) as (keyof typeof nobody)[]).some((field) => Boolean(values[field]));
}

/** What the tenant asks of whoever is added, as far as this viewer may give it. */
export interface AddRules {
  vocabulary: 'US' | 'UK';
  areGroupsRequired: boolean;
  isPhoneRequired: boolean;
  isPreferredNameRequired: boolean;
  /** The viewer may give demographics and the number. */
  mayGiveDemographics: boolean;
}

/** The rules of the domain, asked before the server is. The British form wants the sex, to which "did not say" is an answer (UK-ADD-09). */
export function checkAddValues(values: AddValues, rules: AddRules): FieldProblem[] {
  const vocabulary = rules.vocabulary === 'UK' ? 'uk' : 'us';
  const { mayGiveDemographics, vocabulary: _, ...required } = rules;
  const isSexWanted = vocabulary === 'uk' && mayGiveDemographics;
  const whoAndWhen = { userType: values.userType?.toLowerCase() ?? null, startDate: values.startDate };
  const number = mayGiveDemographics ? values.nationalId.trim() : '';
  const refusals: Refusal[] = [
    ...refusalsOf(cleanIdentity(values, withApprenticeAge({ today: today(), vocabulary, ...required }, whoAndWhen))),
    ...refusalsOf(cleanAddress(values)),
    ...(values.isInvited === 'yes' && !values.email.trim() ? [refuse('required', 'email')] : []),
    ...(isSexWanted && !values.sex ? [refuse('required', 'sex')] : []),
    ...(number ? refusalsOf(parseNationalId(nationalIdKindOf(vocabulary), number)) : []),
    ...(number && values.hasNoNationalId ? [refuse('choice_contradictory', 'nationalId')] : []),
    ...(values.employerId ? [] : [refuse('required', 'employerId')]),
    ...(values.occupationId ? [] : [refuse('required', 'occupationId')]),
    ...(required.areGroupsRequired && values.groupIds.length === 0 ? [refuse('required', 'groupIds')] : []),
    ...refusalsOf(checkProgramPlan(values)),
  ];
  return refusals.map(({ field, code, message }) => ({ field: field ?? null, code, message }));
}

const filled = (text: string) => text.trim() || null;

export function createInputOf(values: AddValues, { mayGiveDemographics }: AddRules): CreateParticipantInput {
  return {
    userType: values.userType,
    givenName: values.givenName,
    familyName: values.familyName,
    preferredName: filled(values.preferredName),
    pronouns: filled(values.pronouns),
    email: filled(values.email),
    phone: filled(values.phone),
    dateOfBirth: values.dateOfBirth,
    referenceNumber: filled(values.referenceNumber),
    uln: filled(values.uln),
    isTestRecord: values.isTestRecord,
    confirmsRoleConflict: values.confirmsRoleConflict,
    addressLine1: filled(values.addressLine1),
    addressLine2: filled(values.addressLine2),
    city: filled(values.city),
    region: filled(values.region),
    postalCode: filled(values.postalCode),
    country: filled(values.country),
    employerId: values.employerId?.id ?? '',
    employerAddressId: values.employerAddressId?.id ?? null,
    occupationId: values.occupationId?.id ?? '',
    providerId: values.providerId?.id ?? null,
    cohortId: values.cohortId?.id ?? null,
    supervisorIds: values.supervisorIds.map(({ id }) => id),
    mentorId: values.mentorId?.id ?? null,
    referrerId: values.referrerId?.id ?? null,
    caseOwnerId: values.caseOwnerId?.id ?? null,
    groupIds: values.groupIds.map(({ id }) => id),
    minPayRate: values.minPayRate,
    startDate: values.startDate,
    expectedEndDate: values.expectedEndDate,
    plannedHours: values.plannedHours,
    ...(mayGiveDemographics ? confidentialInput(values) : {}),
  };
}

/** What only those may send who may see it. */
function confidentialInput({ sex, genderIdentity, nationalId, hasNoNationalId }: AddValues) {
  const demographics = { sex: filled(sex), genderIdentity: filled(genderIdentity), hasNoNationalId };
  const isSaid = Boolean(demographics.sex ?? demographics.genderIdentity) || hasNoNationalId;
  return { nationalId: filled(nationalId), ...(isSaid ? { demographics } : {}) };
}
