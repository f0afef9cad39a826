import {
  type AccountStatus,
  type CancellationReason,
  changeProgramStatus,
  type ProgramStatus,
} from '@guildhall/domain';
import type * as schema from '../../../graphql/generated/graphql.ts';
import { today } from '../../../lib/dates.ts';
import type { FieldProblem } from '../../../lib/problems.ts';

/** What is typed into the dialog; a field that the chosen status doesn't have keeps what was typed and is not sent. */
export interface StatusValues {
  status: schema.ProgramStatus | null;
  effectiveDate: string | null;
  reason: schema.CancellationReason | null;
  reasonText: string;
  expectedReturnDate: string | null;
}

export const statusFields = ['status', 'effectiveDate', 'reason', 'reasonText', 'expectedReturnDate'] as const;

/** Nothing chosen, or what whoever opened the dialog came for. */
export function noStatusChosen(status: schema.ProgramStatus | null = null): StatusValues {
  return { status, effectiveDate: today(), reason: null, reasonText: '', expectedReturnDate: null };
}

/** The part of the values that belongs to the chosen status. */
export function statusChangeOf(values: StatusValues, status: schema.ProgramStatus) {
  return {
    status,
    effectiveDate: values.effectiveDate ?? '',
    reason: status === 'CANCELLED' ? values.reason : null,
    reasonText: status === 'CANCELLED' && values.reasonText.trim() ? values.reasonText : null,
    expectedReturnDate: status === 'SUSPENDED' ? values.expectedReturnDate : null,
  };
}

interface StatusFacts {
  accountStatus: schema.AccountStatus;
  enrollment: { programStatus: schema.ProgramStatus; startDate: string | null; statusDate: string | null };
}

export const lower = <T extends string>(value: T) => value.toLowerCase() as Lowercase<T>;

/** The rules of the domain, asked before the server is; only it knows how many seats are free. */
export function checkStatusValues(values: StatusValues, { accountStatus, enrollment }: StatusFacts): FieldProblem[] {
  if (!values.status) return [];
  const change = statusChangeOf(values, values.status);
  const outcome = changeProgramStatus(
    {
      programStatus: lower(enrollment.programStatus) satisfies ProgramStatus,
      accountStatus: lower(accountStatus) satisfies AccountStatus,
      startDate: enrollment.startDate,
      lastEffectiveDate: enrollment.statusDate,
    },
    {
      ...change,
      status: lower(change.status),
      reason: change.reason && (lower(change.reason) satisfies CancellationReason),
    },
    { today: today(), seatsFree: null },
  );
  return outcome.ok
    ? []
    : outcome.refusals.map(({ field, code, message }) => ({ field: field ?? null, code, message }));
}
