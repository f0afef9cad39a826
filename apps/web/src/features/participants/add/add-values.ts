import { checkProgramDates, cleanIdentity, refuse, type Refusal, refusalsOf } from '@guildhall/domain';
import type { CreateParticipantInput, ParticipantType } from '../../../graphql/generated/graphql.ts';
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
  email: string;
  phone: string;
  dateOfBirth: string | null;
  referenceNumber: string;
  employerId: SearchOption | null;
  occupationId: SearchOption | null;
  providerId: SearchOption | null;
  cohortId: SearchOption | null;
  supervisorIds: SearchOption[];
  startDate: string | null;
  expectedEndDate: string | null;
}

const nobody = { givenName: '', familyName: '', email: '', phone: '', dateOfBirth: null, referenceNumber: '' } as const;

export function emptyValues(userType: ParticipantType, employer: SearchOption | null): AddValues {
  const placement = { employerId: employer, occupationId: null, providerId: null, cohortId: null, supervisorIds: [] };
  return { isInvited: 'no', userType, ...nobody, ...placement, startDate: null, expectedEndDate: null };
}

/** For the next person of the same intake: the place and the dates stay, the person goes. */
export function nextPerson(values: AddValues): AddValues {
  return { ...values, ...nobody };
}

/** Something about the person is typed, which closing would lose. */
export function hasPerson(values: AddValues): boolean {
  return (Object.keys(nobody) as (keyof typeof nobody)[]).some((field) => Boolean(values[field]));
}

/** The rules of the domain, asked before the server is. */
export function checkAddValues(values: AddValues): FieldProblem[] {
  const refusals: Refusal[] = [
    ...refusalsOf(cleanIdentity(values, { today: today() })),
    ...(values.isInvited === 'yes' && !values.email.trim() ? [refuse('required', 'email')] : []),
    ...(values.employerId ? [] : [refuse('required', 'employerId')]),
    ...(values.occupationId ? [] : [refuse('required', 'occupationId')]),
    ...refusalsOf(checkProgramDates({ startDate: values.startDate, expectedEndDate: values.expectedEndDate })),
  ];
  return refusals.map(({ field, code, message }) => ({ field: field ?? null, code, message }));
}

const filled = (text: string) => text.trim() || null;

export function createInputOf(values: AddValues): CreateParticipantInput {
  return {
    userType: values.userType,
    givenName: values.givenName,
    familyName: values.familyName,
    email: filled(values.email),
    phone: filled(values.phone),
    dateOfBirth: values.dateOfBirth,
    referenceNumber: filled(values.referenceNumber),
    employerId: values.employerId?.id ?? '',
    occupationId: values.occupationId?.id ?? '',
    providerId: values.providerId?.id ?? null,
    cohortId: values.cohortId?.id ?? null,
    supervisorIds: values.supervisorIds.map(({ id }) => id),
    startDate: values.startDate,
    expectedEndDate: values.expectedEndDate,
  };
}
