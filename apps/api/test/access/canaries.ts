// Puts a marker into everything that a tenant holds, so that a leak can be found in any output by searching for it.
import { randomUUID } from 'node:crypto';
import type { Cast } from './cast.ts';
import { idsOfTenant, type DatabaseState } from './database-state.ts';

export interface Canaries {
  /** Stands in every value that was planted, whatever its case. */
  readonly marker: string;
  /** Columns that hold it, as table.column. */
  readonly planted: readonly string[];
  /** Text columns that a check or a key keeps closed. */
  readonly closed: readonly string[];
  /** Every id of the tenant's rows. */
  readonly ids: readonly string[];
}

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: 'text' | 'text[]' | 'date' | 'jsonb';
}

/** A day on which nothing else in a test happens. */
export const CANARY_DAY = '1931-07-13';

/** Gives a tenant rows in the tables that a cast alone leaves empty. Gives the ids by what they are. */
export async function furnish({
  seed,
  people,
  accounts,
  cohorts,
  occupations,
  organizations,
  publicLinks,
  importOfFile,
}: Cast): Promise<Record<string, string>> {
  const person = people.assigned.id;
  const field = await seed.insert('custom_fields', { label: 'Shoe size', type: 'text' });
  await seed.insert('custom_values', { participant_id: person, field_id: field, value: '42' });
  const element = await seed.insert('custom_fields', {
    label: '802',
    type: 'text',
    code: 'pirl_802',
    section: 'pirl_person',
  });
  await seed.insert('standard_values', { participant_id: person, field_id: element, value: 'Yes' });
  const group = await seed.insert('groups', { name: 'North' });
  await seed.insert('groups', { name: 'North-west', parent_id: group });
  await seed.insert('group_members', { group_id: group, account_id: person });
  const enrollment = await seed.insert('enrollments', {
    participant_id: person,
    employer_id: organizations.employer.id,
    occupation_id: occupations.mentored.id,
    cohort_id: cohorts.employer.id,
    is_current: false,
    program_status: 'cancelled',
    cancellation_reason: 'other',
    cancellation_reason_text: 'Moved away',
    completion_date: '2020-01-01',
    suspension_date: '2020-01-01',
  });
  const change = {
    enrollment_id: enrollment,
    participant_id: person,
    to_status: 'cancelled',
    reason: 'other',
    reason_text: 'Moved away',
  };
  await seed.change('accounts', person, { subscription_starts_on: '1931-01-01' });
  const statusChange = await seed.insert('status_changes', {
    ...change,
    effective_date: '2020-01-01',
    actor_id: accounts.regulator.id,
  });
  await seed.insert('idempotency_keys', {
    account_id: accounts.regulator.id,
    key: 'k',
    fingerprint: Buffer.from('f'),
    answer: JSON.stringify({ type: 'CohortSaved', data: {} }),
  });
  await seed.insert('tenant_settings', { sender_name: 'The office', uses_pirl: true });
  await seed.insert('invitations', {
    account_id: people.colleague.id,
    email: 'x@example.org',
    email_key: `${people.colleague.id}@example.org`,
    user_type: 'apprentice',
    organization_id: organizations.employer.id,
    invited_by: accounts.regulator.id,
    occupation_ids: [occupations.mentored.id],
    token_hash: Buffer.from(people.colleague.id),
    sent_at: new Date(),
    day_started_at: new Date(),
    expires_at: new Date(Date.now() + 3_600_000),
  });
  const address = await seed.insert('organization_addresses', {
    organization_id: organizations.employer.id,
    label: 'Depot',
    address_line1: 'Dock Road 3',
    postal_code: 'AB1 2CD',
  });
  await seed.insert('signatures', { account_id: person, typed_name: 'Robin Person', signed_at: new Date() });
  await seed.insert('unseen_participants', { id: person, owner_id: accounts.regulator.id });
  await seed.insert('public_link_views', { link_id: publicLinks.employer.id, day: '2020-01-01' });
  await seed.insert('public_link_sign_ups', { link_id: publicLinks.employer.id, account_id: person });
  await seed.insert('exports', {
    actor_id: accounts.regulator.id,
    kind: 'participants',
    choice: '{}',
    selection: '{}',
    person_count: 1,
  });
  const ofImport = { import_id: importOfFile.id };
  await seed.insert('import_files', { ...ofImport, position: 0, bytes: Buffer.from('f') });
  await seed.insert('import_keys', { ...ofImport, key: Buffer.from('k'), line: 2 });
  await seed.insert('import_words', { ...ofImport, key: 'k', field_id: 'sex', word: Buffer.from('w') });
  await seed.insert('import_additions', { ...ofImport, record_id: organizations.employer.id, kind: 'employer' });
  await seed.insert('import_mappings', {
    actor_id: accounts.regulator.id,
    profile: 'participants',
    header_hash: Buffer.from('h'),
    mapping: '[]',
  });
  return { field, group, enrollment, statusChange, address };
}

/** Overwrites every text, list of texts and day of the tenant's rows with something that nobody else holds. */
export async function plantCanaries(state: DatabaseState, tenantId: string): Promise<Canaries> {
  const marker = `cnry${randomUUID().slice(0, 8)}`;
  const planted: string[] = [];
  const closed: string[] = [];
  for (const { table, column, type } of await columns(state)) {
    const key = table === 'tenants' ? 'id' : 'tenant_id';
    const text = `'${marker}-' || left('${column}', 20) || '-' || left(md5(id::text), 6)`;
    const value =
      type === 'date'
        ? `'${CANARY_DAY}'`
        : type === 'text[]'
          ? `ARRAY[${text}]`
          : type === 'jsonb'
            ? `jsonb_build_object('email', ${text})`
            : text;
    try {
      await state.rows(`UPDATE ${table} SET ${column} = ${value} WHERE ${key} = $1`, [tenantId]);
      planted.push(`${table}.${column}`);
    } catch (error) {
      if (!(error as { code?: string }).code?.startsWith('23')) throw error;
      closed.push(`${table}.${column}`);
    }
  }
  return { marker, planted, closed, ids: await idsOfTenant(state, tenantId) };
}

// The keys of a name or an address stay what they are: a planted name has its own.
function columns(state: DatabaseState): Promise<Column[]> {
  return state.rows<Column>(
    `SELECT c.table_name AS table, c.column_name AS column,
       CASE WHEN c.udt_name = '_text' THEN 'text[]' WHEN c.udt_name = 'date' THEN 'date' WHEN c.udt_name = 'jsonb' THEN 'jsonb' ELSE 'text' END AS type
     FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'
       AND c.udt_name IN ('text', '_text', 'date', 'jsonb')
       AND (c.table_name = 'tenants' OR EXISTS (SELECT FROM information_schema.columns own
         WHERE own.table_schema = 'public' AND own.table_name = c.table_name AND own.column_name = 'tenant_id'))
     ORDER BY 1, 2`,
  );
}
