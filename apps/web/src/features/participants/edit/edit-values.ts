import type { MinPayRate, ParticipantType } from '../../../graphql/generated/graphql.ts';
import type { SearchOption } from '../../../lib/search-options.ts';
import type { EditedParticipant } from './edited-participant.ts';

/** The number itself never reaches the browser for editing: a new one replaces it, or it is taken away. */
export interface NationalIdEdit {
  typed: string;
  isRemoved: boolean;
  /** What is held now. */
  masked: string;
}

export interface DemographicAnswers {
  sex: string | null;
  ethnicity: string | null;
  race: string[];
  veteranStatus: string | null;
  disability: string | null;
  education: string | null;
  employmentStatus: string | null;
  genderIdentity: string;
  hasNoNationalId: boolean;
}

/** What is typed and chosen. Fields are named as in the API, so that problems find them; a chosen record is kept with its label. */
export interface EditValues {
  userType: ParticipantType;
  givenName: string;
  familyName: string;
  preferredName: string;
  pronouns: string;
  email: string;
  phone: string;
  referenceNumber: string;
  uln: string;
  dateOfBirth: string | null;
  addressLine1: string;
  addressLine2: string;
  city: string;
  region: string;
  postalCode: string;
  country: string;
  minPayRate: MinPayRate | null;
  isTestRecord: boolean;
  employerId: SearchOption | null;
  employerAddressId: SearchOption | null;
  occupationId: SearchOption | null;
  providerId: SearchOption | null;
  cohortId: SearchOption | null;
  mentorId: SearchOption | null;
  referrerId: SearchOption | null;
  caseOwnerId: SearchOption | null;
  groupIds: SearchOption[];
  startDate: string | null;
  expectedEndDate: string | null;
  plannedHours: number | null;
  demographics: DemographicAnswers;
  nationalId: NationalIdEdit;
  /** By the id of the field; of standard fields those that are filled. */
  customValues: Record<string, string>;
}

const optionOf = (organization: { id: string; name: string } | null): SearchOption | null =>
  organization && { id: organization.id, label: organization.name };

const named = (person: { id: string; displayName: string } | null): SearchOption | null =>
  person && { id: person.id, label: person.displayName };

const labelled = (address: { id: string; label: string } | null): SearchOption | null =>
  address && { id: address.id, label: address.label };

const titled = (record: { id: string; title: string } | null): SearchOption | null =>
  record && { id: record.id, label: record.title };

function answersOf({ demographics }: EditedParticipant): DemographicAnswers {
  return {
    sex: demographics?.sex ?? null,
    ethnicity: demographics?.ethnicity ?? null,
    race: [...(demographics?.race ?? [])],
    veteranStatus: demographics?.veteranStatus ?? null,
    disability: demographics?.disability ?? null,
    education: demographics?.education ?? null,
    employmentStatus: demographics?.employmentStatus ?? null,
    genderIdentity: demographics?.genderIdentity ?? '',
    hasNoNationalId: demographics?.hasNoNationalId ?? false,
  };
}

function customValuesOf({ customValues, standardValues }: EditedParticipant): Record<string, string> {
  return Object.fromEntries([...customValues, ...standardValues].map(({ field, value }) => [field.id, value ?? '']));
}

/** The record as the form shows it. */
export function valuesOf(participant: EditedParticipant): EditValues {
  const { enrollment, caseOwner } = participant;
  return {
    userType: participant.userType,
    givenName: participant.givenName,
    familyName: participant.familyName,
    preferredName: participant.preferredName ?? '',
    pronouns: participant.pronouns ?? '',
    email: participant.email ?? '',
    phone: participant.phone ?? '',
    referenceNumber: participant.referenceNumber ?? '',
    uln: participant.uln ?? '',
    dateOfBirth: participant.dateOfBirth,
    addressLine1: participant.addressLine1 ?? '',
    addressLine2: participant.addressLine2 ?? '',
    city: participant.city ?? '',
    region: participant.region ?? '',
    postalCode: participant.postalCode ?? '',
    country: participant.country ?? '',
    minPayRate: participant.minPayRate,
    isTestRecord: participant.isTestRecord,
    employerId: optionOf(enrollment.employer),
    employerAddressId: labelled(enrollment.employerAddress),
    occupationId: titled(enrollment.occupation),
    providerId: optionOf(enrollment.assignedProvider),
    cohortId: titled(enrollment.cohort),
    mentorId: named(enrollment.mentor),
    referrerId: named(enrollment.referrer),
    caseOwnerId: named(caseOwner),
    groupIds: participant.groups.map(({ id, name }) => ({ id, label: name })),
    startDate: enrollment.startDate,
    expectedEndDate: enrollment.expectedEndDate,
    plannedHours: enrollment.plannedHours,
    demographics: answersOf(participant),
    nationalId: { typed: '', isRemoved: false, masked: participant.nationalId?.masked ?? '' },
    customValues: customValuesOf(participant),
  };
}
