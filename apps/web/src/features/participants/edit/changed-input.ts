import type { UpdateParticipantInput } from '../../../graphql/generated/graphql.ts';
import { changedFields, type FieldPath } from './edit-fields.ts';
import type { EditValues } from './edit-values.ts';

type Input = Partial<UpdateParticipantInput>;

const texts = [
  'preferredName',
  'pronouns',
  'email',
  'phone',
  'referenceNumber',
  'uln',
  'addressLine1',
  'addressLine2',
  'city',
  'region',
  'postalCode',
  'country',
] as const;
const days = ['dateOfBirth', 'startDate', 'expectedEndDate'] as const;
const records = [
  'employerId',
  'employerAddressId',
  'occupationId',
  'providerId',
  'cohortId',
  'mentorId',
  'referrerId',
  'caseOwnerId',
] as const;

const filled = (text: string | null | undefined) => text?.trim() || null;

interface KeepChoice {
  /** On leaving a cohort: its supervisor stays as a direct one. */
  keepCohortSupervisor: boolean;
}

/** Only what differs from the state that was opened: a field that is left out stays as it is on the server. */
export function changedInput(base: EditValues, values: EditValues, { keepCohortSupervisor }: KeepChoice): Input {
  const changed = changedFields(base, values);
  const isChanged = (path: FieldPath) => changed.includes(path);
  const input: Input = {};
  if (isChanged('userType')) input.userType = values.userType;
  for (const field of ['givenName', 'familyName'] as const) if (isChanged(field)) input[field] = values[field];
  for (const field of texts) if (isChanged(field)) input[field] = filled(values[field]);
  for (const field of days) if (isChanged(field)) input[field] = values[field];
  for (const field of records) if (isChanged(field)) input[field] = values[field]?.id ?? null;
  if (isChanged('plannedHours')) input.plannedHours = values.plannedHours;
  if (isChanged('minPayRate')) input.minPayRate = values.minPayRate;
  if (isChanged('isTestRecord')) input.isTestRecord = values.isTestRecord;
  if (isChanged('cohortId')) input.keepCohortSupervisor = keepCohortSupervisor;
  if (isChanged('groupIds')) input.groupIds = values.groupIds.map(({ id }) => id);
  return { ...input, ...detailsInput(values, changed) };
}

function detailsInput(values: EditValues, changed: readonly FieldPath[]): Input {
  const input: Input = {};
  const { nationalId, customValues, demographics } = values;
  if (changed.includes('nationalId')) input.nationalId = nationalId.isRemoved ? null : filled(nationalId.typed);
  // The server takes the answers all together.
  if (changed.some((path) => path.startsWith('demographics.')))
    input.demographics = { ...demographics, genderIdentity: filled(demographics.genderIdentity) };
  const custom = changed.filter((path) => path.startsWith('customValues.'));
  if (custom.length > 0) {
    input.customValues = custom.map((path) => {
      const fieldId = path.slice('customValues.'.length);
      return { fieldId, value: filled(customValues[fieldId]) };
    });
  }
  return input;
}
