import type {
  AccountStatus,
  AccountType,
  CancellationReason,
  MinPayRate,
  ParticipantType,
  ProgramStatus,
  SubscriptionStatus,
} from '@guildhall/domain';

import { ACCOUNT_TYPE, SUBSCRIPTION_STATUS } from '../../database/account-columns.ts';

/** A participant with the current enrollment, as every read of participants gives it. */
export interface ParticipantRow {
  readonly tenantId: string;
  readonly id: string;
  readonly userType: ParticipantType;
  readonly loginId: string | null;
  readonly accountStatus: AccountStatus;
  readonly accountType: AccountType;
  readonly subscriptionStatus: SubscriptionStatus;
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  readonly email: string | null;
  readonly emailKey: string | null;
  readonly phone: string | null;
  readonly dateOfBirth: string | null;
  readonly referenceNumber: string | null;
  readonly uln: string | null;
  readonly addressLine1: string | null;
  readonly addressLine2: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly country: string | null;
  readonly pronouns: string | null;
  readonly minPayRate: MinPayRate | null;
  readonly isTestRecord: boolean;
  readonly detailsConfirmedAt: Date | null;
  readonly caseOwnerId: string | null;
  readonly lastSignInAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly enrollmentId: string;
  readonly employerId: string;
  readonly occupationId: string;
  readonly providerId: string | null;
  readonly cohortId: string | null;
  readonly employerAddressId: string | null;
  readonly mentorId: string | null;
  readonly referrerId: string | null;
  readonly programStatus: ProgramStatus;
  readonly statusDate: string | null;
  readonly startDate: string | null;
  readonly expectedEndDate: string | null;
  readonly plannedHours: number | null;
  readonly completionDate: string | null;
  readonly cancellationDate: string | null;
  readonly suspensionDate: string | null;
  readonly expectedReturnDate: string | null;
  readonly returnRefusedOn: string | null;
  readonly cancellationReason: CancellationReason | null;
  readonly cancellationReasonText: string | null;
}

// A mark of an earlier suspension, or of a day that was changed since, says nothing.
export const RETURN_REFUSED_ON = `CASE WHEN e.program_status = 'suspended' AND e.return_refused_on >= e.expected_return_date
  THEN e.return_refused_on END`;

/** Each column of the row as SQL over the account `a` and the current enrollment `e`. */
const COLUMNS: Readonly<Record<keyof ParticipantRow, string>> = {
  tenantId: 'a.tenant_id',
  id: 'a.id',
  // The enrollment's copy, so that a list of one type is read from one index.
  userType: 'e.participant_type',
  loginId: 'a.login_id',
  accountStatus: 'a.account_status',
  accountType: ACCOUNT_TYPE,
  subscriptionStatus: SUBSCRIPTION_STATUS,
  givenName: 'a.given_name',
  familyName: 'a.family_name',
  preferredName: 'a.preferred_name',
  email: 'a.email',
  emailKey: 'a.email_key',
  phone: 'a.phone',
  dateOfBirth: 'a.date_of_birth',
  referenceNumber: 'a.reference_number',
  uln: 'a.uln',
  addressLine1: 'a.address_line1',
  addressLine2: 'a.address_line2',
  city: 'a.city',
  region: 'a.region',
  postalCode: 'a.postal_code',
  country: 'a.country',
  pronouns: 'a.pronouns',
  minPayRate: 'a.min_pay_rate',
  isTestRecord: 'a.is_test_record',
  detailsConfirmedAt: 'a.details_confirmed_at',
  caseOwnerId: 'a.case_owner_id',
  lastSignInAt: 'a.last_sign_in_at',
  version: 'a.version',
  createdAt: 'a.created_at',
  updatedAt: 'a.updated_at',
  enrollmentId: 'e.id',
  employerId: 'e.employer_id',
  occupationId: 'e.occupation_id',
  providerId: 'e.provider_id',
  cohortId: 'e.cohort_id',
  employerAddressId: 'e.employer_address_id',
  mentorId: 'e.mentor_id',
  referrerId: 'e.referrer_id',
  programStatus: 'e.program_status',
  statusDate: 'e.status_date',
  startDate: 'e.start_date',
  expectedEndDate: 'e.expected_end_date',
  plannedHours: 'e.planned_hours',
  completionDate: 'e.completion_date',
  cancellationDate: 'e.cancellation_date',
  suspensionDate: 'e.suspension_date',
  expectedReturnDate: 'e.expected_return_date',
  returnRefusedOn: RETURN_REFUSED_ON,
  cancellationReason: 'e.cancellation_reason',
  cancellationReasonText: 'e.cancellation_reason_text',
};

/** What filters and sort keys may name besides; never part of a row. */
const HIDDEN: Readonly<Record<string, string>> = {
  sortName: 'e.sort_name',
  nameKey: 'a.name_key',
  searchText: 'a.search_text',
  foldedName: `folded(a.given_name || ' ' || a.family_name)`,
};

const select = (columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, expression]) => `${expression} AS "${name}"`)
    .join(', ');

/** SQL of all participants of the tenant with their current enrollment; the scope is added to its WHERE clause. */
export const SELECT_PARTICIPANTS = `SELECT ${select(COLUMNS)}, ${select(HIDDEN)}
  FROM enrollments e JOIN accounts a ON a.tenant_id = e.tenant_id AND a.id = e.participant_id
  WHERE e.is_current AND e.tenant_id = :tenantId AND a.deleted_at IS NULL`;

/** What is read of every row, whatever was asked for: whose it is, and its status. */
const ALWAYS: readonly (keyof ParticipantRow)[] = ['id', 'enrollmentId', 'programStatus'];

/** What resolvers need for fields that are no columns. */
const NEEDED: Readonly<Record<string, readonly (keyof ParticipantRow)[]>> = {
  displayName: ['givenName', 'familyName', 'preferredName'],
  employer: ['employerId'],
  occupation: ['occupationId'],
  provider: ['occupationId', 'providerId'],
  assignedProvider: ['providerId'],
  cohort: ['cohortId'],
  employerAddress: ['employerAddressId'],
  mentor: ['mentorId'],
  referrer: ['referrerId'],
  hasConfirmedDetails: ['detailsConfirmedAt'],
  caseOwner: ['caseOwnerId'],
  statusChangeOptions: ['accountStatus'],
  statusInconsistency: ['accountStatus'],
};

const quoted = (names: readonly string[]): string[] => names.map((name) => `p."${name}"`);

/** All columns of `ParticipantRow` out of the visible rows `p`. */
export const allColumns = (): string[] => quoted(Object.keys(COLUMNS));

/** The columns that the given fields need. A list of fifty has no use for the forty others. */
export function columnsFor(fields: ReadonlySet<string>): string[] {
  const needed = new Set<string>([...ALWAYS, ...fields, ...[...fields].flatMap((field) => NEEDED[field] ?? [])]);
  return quoted(Object.keys(COLUMNS).filter((name) => needed.has(name)));
}
