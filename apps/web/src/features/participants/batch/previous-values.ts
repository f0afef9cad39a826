import type { EndEnrollmentInput } from '../../../graphql/generated/graphql.ts';
import { today } from '../../../lib/dates.ts';
import { endOfEnrollment, type PreviousValues } from '../enrollment/enrollment-values.ts';

/** How present enrollments end where another occupation begins new ones. */
export interface PreviousChoiceValues extends PreviousValues {
  /** Left open beside the new one otherwise. */
  ends: boolean;
}

export const previousFieldNames = [
  'previousStatus',
  'previousDate',
  'previousReason',
  'previousReasonText',
] as const satisfies readonly (keyof PreviousValues)[];

export const firstPreviousValues = (): PreviousChoiceValues => ({
  ends: true,
  previousStatus: 'CANCELLED',
  previousDate: today(),
  previousReason: 'TRANSFERRED_PROGRAM',
  previousReasonText: '',
});

export const previousInputOf = (values: PreviousChoiceValues): EndEnrollmentInput | null =>
  values.ends ? endOfEnrollment(values) : null;
