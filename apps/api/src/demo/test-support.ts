import { canSee, isStaffType, type EmployerFacts, type ParticipantFacts, type Viewer } from '@guildhall/domain';
import { generateTenant, type GenerateOptions } from './generate/generate-tenant.ts';
import { scaledPlan } from './plan/scaled-plan.ts';
import type { TenantPlan } from './plan/tenant-plan.ts';
import { UK_DEMO } from './plan/uk-demo.ts';
import { US_DEMO } from './plan/us-demo.ts';
import type { AccountRow } from './rows/account-rows.ts';
import type { EnrollmentRow } from './rows/participant-rows.ts';
import { emptyRows, TABLES, type RowSet } from './rows/row-set.ts';

/** Every row of a generated tenant in one set. */
export function collect(plan: TenantPlan, seed = 'test', options: GenerateOptions = {}): RowSet {
  const all = emptyRows();
  for (const rows of generateTenant(plan, seed, options)) {
    for (const table of TABLES) (all[table] as unknown[]).push(...rows[table]);
  }
  return all;
}

/** Rows by one of their columns. */
export function by<T, K extends keyof T>(rows: readonly T[], column: K): Map<T[K], T[]> {
  return Map.groupBy(rows, (row) => row[column]);
}

/** Rows by their id. */
export function byId<T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

export function isStaff({ user_type }: AccountRow): boolean {
  return isStaffType(user_type);
}

/** How many participants an account sees by the rule of the domain. */
export function countVisible(rows: RowSet, account: AccountRow): number {
  const viewer = viewerOf(rows, account);
  return participantFacts(rows).filter((facts) => canSee(viewer, facts)).length;
}

function viewerOf(rows: RowSet, account: AccountRow): Viewer {
  const own = account.organization_id ?? rows.enrollments.find((row) => row.participant_id === account.id)?.employer_id;
  const occupations = rows.mentor_occupations.filter((row) => row.account_id === account.id);
  const groups = rows.group_members.filter((row) => isStaff(account) && row.account_id === account.id);
  return {
    tenantId: account.tenant_id,
    accountId: account.id,
    userType: account.user_type,
    organizationId: own ?? '',
    occupationIds: occupations.map((row) => row.occupation_id),
    partnerIds: [],
    groupIds: groups.length > 0 ? groups.map((row) => row.group_id) : null,
    isActive: account.account_status === 'active',
  };
}

function participantFacts(rows: RowSet): ParticipantFacts[] {
  const sponsors = by(rows.partnerships, 'employer_id');
  const providers = by(rows.occupation_providers, 'occupation_id');
  const supervisions = by(rows.supervisions, 'participant_id');
  const groups = by(rows.group_members, 'account_id');
  return rows.enrollments
    .filter((row) => row.is_current)
    .map((row) => ({
      tenantId: row.tenant_id,
      accountId: row.participant_id,
      employerId: row.employer_id,
      employerSponsorIds: (sponsors.get(row.employer_id) ?? []).map((partnership) => partnership.sponsor_id),
      occupationId: row.occupation_id,
      providerId: row.provider_id,
      occupationProviderIds: (providers.get(row.occupation_id) ?? []).map((provider) => provider.provider_id),
      supervisorIds: (supervisions.get(row.participant_id) ?? []).map((supervision) => supervision.supervisor_id),
      referrerId: row.referrer_id,
      groupIds: (groups.get(row.participant_id) ?? []).map((member) => member.group_id),
    }));
}

/** The plans whose rows must obey every rule. */
export const PLANS: readonly TenantPlan[] = [US_DEMO, UK_DEMO, scaledPlan(2_000, 'Scale')];

/** Rows of a tenant with what tests look up in them. */
export function lookUp(rows: RowSet) {
  const current = rows.enrollments.filter((row) => row.is_current);
  const sponsors = by(rows.partnerships, 'employer_id');
  const changes = by(rows.status_changes, 'enrollment_id');
  return {
    accounts: byId(rows.accounts),
    organizations: byId(rows.organizations),
    participants: rows.accounts.filter((account) => !isStaff(account)),
    current,
    currentOf: new Map(current.map((row) => [row.participant_id, row])),
    historyOf: ({ id }: EnrollmentRow) => changes.get(id)!.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    employerOf: ({ employer_id: id, tenant_id: tenantId }: EnrollmentRow): EmployerFacts => ({
      tenantId,
      id,
      sponsorIds: (sponsors.get(id) ?? []).map((row) => row.sponsor_id),
    }),
  };
}
