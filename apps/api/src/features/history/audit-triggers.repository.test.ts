import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import { Seed } from '../../../test/seed.ts';
import { aDatabase, type TestDatabase } from '../../../test/test-database.ts';

let database: TestDatabase;
let seed: Seed;
beforeAll(async () => {
  database = await aDatabase();
  seed = await Seed.aTenant(database);
});
afterAll(() => database.drop());

const ACTOR = '01890000-0000-7000-8000-00000000000a';
const OPERATION = '01890000-0000-7000-8000-00000000000b';

/** Runs statements as the app role, on behalf of an actor, and gives what the audit says of them. */
async function audited(work: (client: pg.PoolClient) => Promise<unknown>, channel = 'api') {
  return database.inTenant(seed.tenantId, async (client) => {
    const { rows: last } = await client.query<{ at: string }>('SELECT clock_timestamp()::text AS at');
    await client.query(
      `SELECT set_config('app.actor_id', $1, true), set_config('app.operation_id', $2, true), set_config('app.channel', $3, true)`,
      [ACTOR, OPERATION, channel],
    );
    await work(client);
    const { rows } = await client.query(
      `SELECT table_name, record_id, subject_id, action, old_values, new_values, actor_id, operation_id, channel FROM audit_entries
       WHERE created_at > $1 ORDER BY record_id, action`,
      [last[0]!.at],
    );
    return rows;
  });
}

describe('[US-AUD-01] the audit', () => {
  test('has one row for each record that one statement changed, with actor, operation and channel', async () => {
    const ids = [
      await seed.anOrganization('provider'),
      await seed.anOrganization('provider'),
      await seed.anOrganization('provider'),
    ].toSorted();

    const rows = await audited((client) =>
      client.query(`UPDATE organizations SET city = 'Leeds', phone = phone WHERE id = ANY($1)`, [ids]),
    );

    expect(rows).toEqual(
      ids.map((id) => ({
        table_name: 'organizations',
        record_id: id,
        subject_id: id,
        action: 'update',
        old_values: { city: null },
        new_values: { city: 'Leeds' },
        actor_id: ACTOR,
        operation_id: OPERATION,
        channel: 'api',
      })),
    );
  });

  test('has no row for a record that a statement wrote without changing it', async () => {
    const id = await seed.anOrganization('provider');

    const rows = await audited((client) =>
      client.query('UPDATE organizations SET name = name, version = version + 1, updated_at = now() WHERE id = $1', [
        id,
      ]),
    );

    expect(rows).toEqual([]);
  });

  test('has no row for a statement that found no record', async () => {
    const rows = await audited((client) => client.query('DELETE FROM organizations WHERE id = $1', [ACTOR]));

    expect(rows).toEqual([]);
  });

  test('has the values of what was inserted and deleted, empty ones left out', async () => {
    const id = '01890000-0000-7000-8000-00000000000c';

    const rows = await audited(async (client) => {
      await client.query(
        `INSERT INTO organizations (tenant_id, id, kind, name, code) VALUES ($1, $2, 'provider', 'College', 'PRO-X')`,
        [seed.tenantId, id],
      );
      await client.query('DELETE FROM organizations WHERE id = $1', [id]);
    });

    const values = { kind: 'provider', name: 'College', code: 'PRO-X' };
    expect(rows).toMatchObject([
      { action: 'delete', old_values: values, new_values: null },
      { action: 'insert', old_values: null, new_values: values },
    ]);
  });

  test('keeps the subject of what belongs to a participant', async () => {
    const employer = await seed.anEmployer();
    const occupation = await seed.anOccupation({ owner: employer });
    const person = await seed.aParticipant({ employer, occupation });

    const rows = await audited((client) =>
      client.query(`UPDATE enrollments SET start_date = '2026-01-01' WHERE participant_id = $1`, [person.id]),
    );

    expect(rows).toMatchObject([
      { table_name: 'enrollments', subject_id: person.id, new_values: { start_date: '2026-01-01' } },
    ]);
    expect(rows[0].record_id).not.toBe(person.id);
  });

  test('masks sensitive values, empty ones excepted', async () => {
    const employer = await seed.anEmployer();
    const person = await seed.aParticipant({ employer, occupation: await seed.anOccupation({ owner: employer }) });

    const rows = await audited(async (client) => {
      await client.query(
        `INSERT INTO demographics (tenant_id, participant_id, sex, race) VALUES ($1, $2, 'male', '{white}')`,
        [seed.tenantId, person.id],
      );
      await client.query(`UPDATE demographics SET sex = NULL, disability = 'yes' WHERE participant_id = $1`, [
        person.id,
      ]);
    });

    expect(rows.map(({ old_values, new_values }) => ({ old_values, new_values }))).toEqual([
      {
        old_values: null,
        new_values: { participant_id: person.id, sex: '***', race: '***', has_no_national_id: '***' },
      },
      { old_values: { sex: '***', disability: null }, new_values: { sex: null, disability: '***' } },
    ]);
  });

  test.each(['app', 'api', 'import', 'job', 'seed'])('knows the channel %s', async (channel) => {
    const id = await seed.anOrganization('provider');

    const rows = await audited(
      (client) => client.query(`UPDATE organizations SET city = 'York' WHERE id = $1`, [id]),
      channel,
    );

    expect(rows.map((row) => row.channel)).toEqual([channel]);
  });

  test('is rolled back with what it tells of', async () => {
    const id = await seed.anOrganization('provider');
    const count = () =>
      database.inTenant(
        seed.tenantId,
        async (client) =>
          (await client.query('SELECT count(*)::int AS count FROM audit_entries')).rows[0].count as number,
      );
    const before = await count();

    await expect(
      database.inTenant(seed.tenantId, async (client) => {
        await client.query(`UPDATE organizations SET city = 'York' WHERE id = $1`, [id]);
        throw new Error('No.');
      }),
    ).rejects.toThrow('No.');

    expect(await count()).toBe(before);
  });

  test.each([
    ['changed', `UPDATE audit_entries SET actor_id = NULL`],
    ['deleted', 'DELETE FROM audit_entries'],
    ['emptied', 'TRUNCATE audit_entries'],
    [
      'added to',
      `INSERT INTO audit_entries (tenant_id, table_name, record_id, subject_id, action, channel) VALUES ('${ACTOR}', 't', '${ACTOR}', '${ACTOR}', 'insert', 'app')`,
    ],
    ['switched off', 'ALTER TABLE organizations DISABLE TRIGGER ALL'],
  ])('can not be %s by the app', async (_rule, sql) => {
    await expect(audited((client) => client.query(sql))).rejects.toThrow(/permission denied|must be owner/);
  });

  test('covers every table of a tenant but those that are histories themselves', async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
         AND (SELECT count(*) FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname IN ('audit_insert', 'audit_update', 'audit_delete')) <> 3 ORDER BY 1`,
    );

    expect(rows.map(({ name }) => name)).toEqual([
      'account_changes',
      'audit_entries',
      'batch_items',
      'batches',
      'exports',
      'idempotency_keys',
      'import_additions',
      'import_files',
      'import_keys',
      'import_mappings',
      'import_rows',
      'import_selections',
      'import_words',
      'imports',
      'mails',
      'public_link_views',
      'seat_changes',
      'seat_warnings',
      'status_changes',
      'unseen_participants',
    ]);
  });
});
