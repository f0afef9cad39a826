import type {
  BatchClearField,
  BatchEditInput,
  EndEnrollmentInput,
  ParticipantType,
} from '../../../graphql/generated/graphql.ts';
import type { SearchOption } from '../../../lib/search-options.ts';

export type SupervisorMode = 'add' | 'remove' | 'replaceWith';

/** What a field is to become: a value, or nothing at all. */
export interface EditValues {
  userType: ParticipantType | null;
  employerId: SearchOption | null;
  occupationId: SearchOption | null;
  providerId: SearchOption | null;
  cohortId: SearchOption | null;
  caseOwnerId: SearchOption | null;
  startDate: string | null;
  expectedEndDate: string | null;
  referenceNumber: null;
  supervisors: readonly SearchOption[];
}
export type EditField = keyof EditValues;

export const editFields: readonly EditField[] = [
  'employerId',
  'occupationId',
  'providerId',
  'cohortId',
  'supervisors',
  'caseOwnerId',
  'startDate',
  'expectedEndDate',
  'referenceNumber',
  'userType',
];

export const noValues: EditValues = {
  userType: null,
  employerId: null,
  occupationId: null,
  providerId: null,
  cohortId: null,
  caseOwnerId: null,
  startDate: null,
  expectedEndDate: null,
  referenceNumber: null,
  supervisors: [],
};

/** What can be emptied, and what the API calls it. A number belongs to one person, so it can only be emptied. */
export const clearFields: Readonly<Partial<Record<EditField, BatchClearField>>> = {
  providerId: 'PROVIDER',
  cohortId: 'COHORT',
  caseOwnerId: 'CASE_OWNER',
  startDate: 'START_DATE',
  expectedEndDate: 'EXPECTED_END_DATE',
  referenceNumber: 'REFERENCE_NUMBER',
  supervisors: 'SUPERVISORS',
};

export interface EditChoice {
  /** The fields that somebody chose, in the order of the choice. */
  chosen: readonly EditField[];
  /** Those of them that are to be empty. */
  cleared: readonly EditField[];
  values: EditValues;
  mode: SupervisorMode;
  keepCohortSupervisor: boolean;
}

/** The fields that were chosen and still have no value. */
export function missingFields({ chosen, cleared, values }: EditChoice): EditField[] {
  return chosen.filter((field) => {
    const value = values[field];
    return !cleared.includes(field) && (value === null || (Array.isArray(value) && value.length === 0));
  });
}

/** What is sent: fields that weren't chosen stay as they are, whatever was typed into them before. Only another occupation ends enrollments. */
export function editInputOf(
  { chosen, cleared, values, mode, keepCohortSupervisor }: EditChoice,
  previous: EndEnrollmentInput | null,
): BatchEditInput {
  const set = chosen.filter((field) => !cleared.includes(field));
  const input: BatchEditInput = {};
  for (const field of set) {
    if (field === 'supervisors') input.supervisors = { [mode]: values.supervisors.map(({ id }) => id) };
    else if (field === 'userType') input.userType = values.userType;
    else if (field === 'startDate' || field === 'expectedEndDate') input[field] = values[field];
    else if (field !== 'referenceNumber') input[field] = values[field]?.id ?? null;
  }
  const clear = chosen.flatMap((field) => (cleared.includes(field) ? (clearFields[field] ?? []) : []));
  if (clear.length > 0) input.clear = clear;
  if (chosen.includes('occupationId') && previous) input.previousEnrollment = previous;
  if (chosen.includes('cohortId') && keepCohortSupervisor) input.keepCohortSupervisor = true;
  return input;
}
