import { duplicateNameKey, emailKey, nameSortKey } from '@guildhall/domain';
import type pg from 'pg';
import { createLogin } from '../../../src/auth/index.ts';
import { PASSWORD, quickHasher } from '../../seed.ts';
import type { TestDatabase } from '../../test-database.ts';
import { emailOf, type Participant, type Tenant, type Training, type World } from './model.ts';

type Row = Readonly<Record<string, unknown>>;

/** Puts a world into the database, as the app role and tenant by tenant. */
export async function storeWorld(database: TestDatabase, world: World): Promise<void> {
  const passwordHash = await quickHasher.hash(PASSWORD);
  for (const tenant of world) {
    const logins = new Map<string, string>();
    const signers = [...tenant.staff, ...tenant.participants.filter(({ signsIn }) => signsIn), { id: tenant.applicantId }];
    for (const { id } of signers) logins.set(id, await createLogin(database.pool, { email: emailOf(id), name: id, passwordHash }));
    await database.inTenant(tenant.id, async (client) => {
      await client.query(`INSERT INTO tenants (id, name, contract_type) VALUES ($1, 'World', 'regulator')`, [tenant.id]);
      for (const [table, rows] of tablesOf(tenant, logins)) await insert(client, table, rows.map((row) => ({ tenant_id: tenant.id, ...row })));
    });
  }
}

async function insert(client: pg.PoolClient, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (columns === '') return;
  const text = `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`;
  await client.query(text, [JSON.stringify(rows)]);
}

const account = (id: string, userType: string, names: { given: string; family: string }, logins: ReadonlyMap<string, string>) => ({
  ...{ id, user_type: userType, given_name: names.given, family_name: names.family, login_id: logins.get(id) ?? null },
  ...{ email: emailOf(id), email_key: emailKey(emailOf(id)), version: 1, created_at: 'now', updated_at: 'now' },
  ...{ sort_name: nameSortKey(names.family, names.given), name_key: duplicateNameKey(names.given, names.family) },
});

function tablesOf(tenant: Tenant, logins: ReadonlyMap<string, string>): [string, Row[]][] {
  const { organizations, partnerships, occupations, cohorts, groups, staff, participants } = tenant;
  const plain = { version: 1, created_at: 'now', updated_at: 'now' };
  let serial = 0;
  const title = (word: string) => `${word} ${(serial += 1)}`;
  const withId = (row: Row): Row => ({ id: crypto.randomUUID(), ...row });
  const members = [...staff, ...participants];
  return [
    ['organizations', organizations.map(({ id, kind }) => ({ id, kind, name: title(kind), code: title('CODE'), ...plain }))],
    ['partnerships', partnerships.map((pair) => withId({ sponsor_id: pair.sponsorId, employer_id: pair.employerId }))],
    ['occupations', occupations.map(({ id, ownerId }) => ({ id, owner_id: ownerId, title: title('Trade'), code: title('OCC'), training_approach: 'hybrid', ...plain }))],
    ['occupation_providers', occupations.flatMap(({ id, providerIds }) => providerIds.map((provider_id) => withId({ occupation_id: id, provider_id })))],
    ['groups', groups.map(({ id, parentId }) => ({ id, parent_id: parentId, name: title('Group') }))],
    ['accounts', staff.map((one) => ({ ...account(one.id, one.userType, { given: 'Staff', family: title('Member') }, logins), organization_id: one.organizationId, account_status: 'active' }))],
    ['accounts', participants.map((one) => personRow(one, logins))],
    ['accounts', [{ ...account(tenant.applicantId, 'applicant', { given: 'Amber', family: 'Applicant' }, logins), account_status: 'active' }]],
    ['mentor_occupations', staff.flatMap(({ id, occupationIds }) => occupationIds.map((occupation_id) => withId({ account_id: id, occupation_id })))],
    ['group_members', members.flatMap(({ id, memberOf }) => memberOf.map((group_id) => withId({ group_id, account_id: id })))],
    ['cohorts', cohorts.map(({ id, ownerId, supervisorId }) => ({ id, owner_id: ownerId, supervisor_id: supervisorId, title: title('Cohort'), ...plain }))],
    ['enrollments', participants.flatMap((one) => [
      ...one.former.map((training) => enrollment(one, training, { is_current: false, program_status: 'completed', start_date: '2020-01-01' })),
      enrollment(one, one.current, { is_current: true, program_status: one.programStatus, start_date: one.startDate }),
    ])],
    ['supervisions', participants.flatMap(({ id, supervisorIds }) =>
      supervisorIds.map((supervisor_id, index) => withId({ participant_id: id, supervisor_id, source: index === 1 ? 'cohort' : 'direct' })),
    )],
  ];
}

const personRow = (one: Participant, logins: ReadonlyMap<string, string>): Row => ({
  ...account(one.id, one.userType, { given: one.givenName, family: one.familyName }, logins),
  ...{ date_of_birth: one.dateOfBirth, case_owner_id: one.caseOwnerId, account_status: 'active' },
  deleted_at: one.isDeleted ? 'now' : null,
});

const enrollment = (one: Participant, training: Training, more: Row): Row => ({
  ...{ id: crypto.randomUUID(), participant_id: one.id, participant_type: one.userType, sort_name: '', created_at: 'now' },
  ...{ employer_id: training.employerId, occupation_id: training.occupationId, provider_id: training.providerId },
  ...{ cohort_id: training.cohortId, referrer_id: training.referrerId, ...more },
});
