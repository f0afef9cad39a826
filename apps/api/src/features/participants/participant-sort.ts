import { enumOf } from '../../graphql/enums.ts';
import type { SortTerm } from '../../graphql/keyset.ts';

/** Who is new to the viewer, their case owner. */
export const NEW_TO_VIEWER = `SELECT u.id FROM unseen_participants u
  WHERE u.tenant_id = :tenantId AND u.owner_id = :viewerAccountId`;

const SORT_KEYS = [
  'name',
  'start_date',
  'program_status',
  'employer',
  'occupation',
  'reference_number',
  'email',
  'user_type',
  'account_status',
  'expected_end_date',
  'cohort',
  'case_owner',
  'last_sign_in_at',
  'new_to_viewer',
  'created_at',
  'updated_at',
] as const;
export type ParticipantSortKey = (typeof SORT_KEYS)[number];
export const ParticipantSortKeyEnum = enumOf(
  'ParticipantSortKey',
  SORT_KEYS,
  'What participants can be sorted by. Empty values come last in ascending order; NEW_TO_VIEWER ascending has those first who are new to their case owner.',
);

export interface ParticipantOrder {
  readonly key: ParticipantSortKey;
  readonly direction: 'asc' | 'desc';
}

const EXPRESSIONS: Readonly<Record<ParticipantSortKey, Pick<SortTerm, 'expression' | 'type'>>> = {
  name: { expression: 'p."sortName"', type: 'text' },
  start_date: { expression: `coalesce(p."startDate", 'infinity')`, type: 'date' },
  program_status: { expression: 'p."programStatus"', type: 'text' },
  employer: { expression: 'folded(employer.name)', type: 'text' },
  occupation: { expression: 'folded(occupation.title)', type: 'text' },
  reference_number: { expression: `coalesce(p."referenceNumber", U&'\\FFFF')`, type: 'text' },
  email: { expression: `coalesce(p."emailKey", U&'\\FFFF')`, type: 'text' },
  user_type: { expression: 'p."userType"', type: 'text' },
  account_status: { expression: 'p."accountStatus"', type: 'text' },
  expected_end_date: { expression: `coalesce(p."expectedEndDate", 'infinity')`, type: 'date' },
  cohort: { expression: `coalesce(folded(cohort.title), U&'\\FFFF')`, type: 'text' },
  case_owner: { expression: `coalesce(case_owner.sort_name, U&'\\FFFF')`, type: 'text' },
  last_sign_in_at: { expression: `coalesce(p."lastSignInAt", 'infinity')`, type: 'timestamptz' },
  new_to_viewer: { expression: `CASE WHEN p.id IN (${NEW_TO_VIEWER}) THEN '0' ELSE '1' END`, type: 'text' },
  created_at: { expression: 'p."createdAt"', type: 'timestamptz' },
  updated_at: { expression: 'p."updatedAt"', type: 'timestamptz' },
};

/** The tables that a sort key reads besides the rows, as JOIN conditions. */
export const SORT_JOINS = {
  employer: { table: 'organizations', on: 'employer.tenant_id = :tenantId AND employer.id = p."employerId"' },
  occupation: { table: 'occupations', on: 'occupation.tenant_id = :tenantId AND occupation.id = p."occupationId"' },
  cohort: { table: 'cohorts', on: 'cohort.tenant_id = :tenantId AND cohort.id = p."cohortId"' },
  case_owner: { table: 'accounts', on: 'case_owner.tenant_id = :tenantId AND case_owner.id = p."caseOwnerId"' },
} as const;

/** The terms of an order: at most three keys, each once, then name and id so that every row has its place. */
export function sortTerms(orders: readonly ParticipantOrder[]): SortTerm[] {
  const asked = orders.filter((order, index) => orders.findIndex(({ key }) => key === order.key) === index).slice(0, 3);
  const direction = asked[0]?.direction ?? 'asc';
  if (!asked.some(({ key }) => key === 'name')) asked.push({ key: 'name', direction });
  const terms = asked.map((order): SortTerm => ({
    name: order.key,
    direction: order.direction,
    ...EXPRESSIONS[order.key],
  }));
  return [...terms, { name: 'id', expression: 'p.id', type: 'uuid', direction }];
}
