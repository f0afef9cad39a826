import { type FieldProblem, InvalidInput } from './user-errors.type.ts';

/** What a violated constraint means to the person. The database is the judge; its verdicts are recognised by name. */
const PROBLEMS: Readonly<Record<string, FieldProblem>> = {
  uq_accounts_email: {
    field: 'email',
    code: 'email_taken',
    message: 'Use another address: an account already has this one.',
  },
  uq_organizations_code: {
    field: 'code',
    code: 'code_taken',
    message: 'Choose another code: another record has this one.',
  },
  uq_occupations_code: { field: 'code', code: 'code_taken', message: 'Save again: another record took the same code.' },
  chk_enrollments_organization_in_use: {
    field: 'employerId',
    code: 'organization_archived',
    message: 'Bring the organization back from the archive first.',
  },
  chk_accounts_organization_in_use: {
    field: 'organizationId',
    code: 'organization_archived',
    message: 'Bring the organization back from the archive first.',
  },
  fk_enrollments_provider: {
    field: 'providerIds',
    code: 'provider_in_use',
    message: 'Keep the providers that participants are assigned to, or assign those participants to another one first.',
  },
  chk_cohorts_dates: {
    field: 'endDate',
    code: 'end_before_start',
    message: 'Choose an end date that is not before the start date.',
  },
  chk_enrollments_expected_end: {
    field: 'expectedEndDate',
    code: 'end_before_start',
    message: 'Choose a date that is not before the start date.',
  },
};

/** The InvalidInput that a database error stands for, or null when it is none of the known constraints. */
export function invalidInputOf(error: unknown): InvalidInput | null {
  const constraint = (error as { driverError?: { constraint?: string } }).driverError?.constraint;
  const problem = constraint === undefined ? undefined : PROBLEMS[constraint];
  return problem ? InvalidInput.because([problem]) : null;
}
