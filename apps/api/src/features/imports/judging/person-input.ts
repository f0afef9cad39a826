import {
  recordInput,
  type CalendarDate,
  type Demographics,
  type ImportField,
  type ImportValues,
  type MinPayRate,
  type ParticipantType,
  type RawDemographics,
} from '@guildhall/domain';

/** What a line says about somebody, where the inputs of a single record have it; undefined = left alone, null = cleared. */
export interface PersonInput {
  readonly userType?: ParticipantType;
  readonly givenName?: string | null;
  readonly familyName?: string | null;
  readonly preferredName?: string | null;
  readonly pronouns?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly dateOfBirth?: CalendarDate | null;
  readonly referenceNumber?: string | null;
  readonly uln?: string | null;
  readonly addressLine1?: string | null;
  readonly addressLine2?: string | null;
  readonly city?: string | null;
  readonly region?: string | null;
  readonly postalCode?: string | null;
  readonly country?: string | null;
  readonly minPayRate?: MinPayRate | null;
  readonly isTestRecord?: boolean | null;
  readonly caseOwnerId?: string | null;
  readonly employerId?: string;
  readonly occupationId?: string;
  readonly providerId?: string | null;
  readonly cohortId?: string | null;
  readonly mentorId?: string | null;
  readonly referrerId?: string | null;
  readonly supervisorIds?: readonly string[];
  readonly groupIds?: readonly string[];
  readonly startDate?: CalendarDate | null;
  readonly expectedEndDate?: CalendarDate | null;
  readonly plannedHours?: number | null;
  readonly nationalId?: string | null;
  readonly demographics?: RawDemographics;
  readonly customValues?: readonly { readonly fieldId: string; readonly value: string | null }[];
}

/** Puts the values of a line where the rules of a single record look for them. */
export function personInput(
  fields: readonly ImportField[],
  values: ImportValues,
  demographics: Demographics | null,
): PersonInput {
  return recordInput(fields, values, { demographics }) as PersonInput;
}
