import type * as schema from '../../../graphql/generated/graphql.ts';
import { today } from '../../../lib/dates.ts';
import type { SearchOption } from '../../../lib/search-options.ts';

/** What is typed into the dialog. */
export interface EnrollmentValues {
  employerId: SearchOption | null;
  occupationId: SearchOption | null;
  providerId: SearchOption | null;
  cohortId: SearchOption | null;
  startDate: string | null;
  expectedEndDate: string | null;
  plannedHours: number | null;
  keepCohortSupervisor: boolean;
  previousStatus: schema.EndOfEnrollment;
  previousDate: string | null;
  previousReason: schema.CancellationReason | null;
  previousReasonText: string;
}

/** How an enrollment ends that another one takes the place of. */
export type PreviousValues = Pick<
  EnrollmentValues,
  'previousStatus' | 'previousDate' | 'previousReason' | 'previousReasonText'
>;

export const enrollmentFields = [
  'employerId',
  'occupationId',
  'providerId',
  'cohortId',
  'startDate',
  'expectedEndDate',
  'plannedHours',
  'previousStatus',
  'previousDate',
  'previousReason',
  'previousReasonText',
] as const;

export function firstEnrollmentValues(employer: { id: string; name: string }): EnrollmentValues {
  return {
    employerId: { id: employer.id, label: employer.name },
    occupationId: null,
    providerId: null,
    cohortId: null,
    startDate: today(),
    expectedEndDate: null,
    plannedHours: null,
    keepCohortSupervisor: false,
    previousStatus: 'CANCELLED',
    previousDate: today(),
    previousReason: 'TRANSFERRED_PROGRAM',
    previousReasonText: '',
  };
}

type Sent = Omit<schema.CreateEnrollmentInput, 'clientMutationId' | 'participantId' | 'version'>;

/** What is sent: how the current enrollment ends only where it is to end. */
export function enrollmentInputOf(values: EnrollmentValues, endsCurrent: boolean): Sent {
  return {
    occupationId: values.occupationId?.id ?? '',
    employerId: values.employerId?.id ?? null,
    providerId: values.providerId?.id ?? null,
    cohortId: values.cohortId?.id ?? null,
    keepCohortSupervisor: values.keepCohortSupervisor,
    startDate: values.startDate,
    expectedEndDate: values.expectedEndDate,
    plannedHours: values.plannedHours,
    previous: endsCurrent ? endOfEnrollment(values) : null,
  };
}

/** What is sent of it: a reason belongs to a cancellation alone. */
export function endOfEnrollment(values: PreviousValues): schema.EndEnrollmentInput {
  const { previousStatus: status, previousDate, previousReason, previousReasonText } = values;
  const isCancelled = status === 'CANCELLED';
  return {
    status,
    effectiveDate: previousDate ?? '',
    reason: isCancelled ? previousReason : null,
    reasonText: isCancelled && previousReasonText.trim() ? previousReasonText : null,
  };
}
