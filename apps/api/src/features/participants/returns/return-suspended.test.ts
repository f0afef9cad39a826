import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { Seed, type Account } from '../../../../test/seed.ts';
import { aDatabase, type TestDatabase } from '../../../../test/test-database.ts';
import { createDataSource } from '../../../database/data-source.ts';
import { QueueRepository } from '../../mail/index.ts';
import { returnSuspended } from './return-suspended.ts';

const TODAY = '2026-06-15';
let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await aDatabase();
  source = await createDataSource({ url: database.appUrl, poolSize: 8 }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const runOn = (day = TODAY) => {
  const queue = new QueueRepository(source, 45);
  // Other tests of this database have tenants of their own; these are not looked at here.
  const own = { tenantIds: async () => [seed.tenantId], work: queue.work.bind(queue) };
  return returnSuspended({ queue: own, mailHost: 'guild.example', now: () => new Date(`${day}T00:03:00Z`) });
};

let seed: Seed;
let employer: string;
let occupation: string;
let regulator: Account;
let caseOwner: Account;

/** A tenant with so many seats. */
async function aTenant(seatLimit?: number): Promise<void> {
  seed = await Seed.aTenant(database, seatLimit === undefined ? {} : { seatLimit });
  regulator = await seed.aStaffMember('regulator', await seed.anOrganization('regulator'));
  const sponsor = await seed.anOrganization('sponsor');
  employer = await seed.anEmployer({ sponsors: [sponsor] });
  occupation = await seed.anOccupation({ owner: sponsor });
  caseOwner = await seed.aStaffMember('administrator', employer);
}
beforeEach(() => aTenant());

const aSuspended = (expectedReturn: string | null = TODAY, account: object = {}): Promise<Account> =>
  seed.aParticipant({
    employer,
    occupation,
    account: { account_status: 'deactivated', given_name: 'Sam', case_owner_id: caseOwner.id, ...account },
    enrollment: {
      program_status: 'suspended',
      status_date: '2026-02-01',
      suspension_date: '2026-02-01',
      expected_return_date: expectedReturn,
    },
  });
const rows = async <T = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<T[]> => {
  const found = await database.inTenant(seed.tenantId, (client) => client.query(sql, values));
  return found.rows as T[];
};
const stateOf = async ({ id }: Account) => {
  const [row] = await rows(
    `SELECT a.account_status, a.version, e.program_status, e.status_date::text, e.expected_return_date::text, e.return_refused_on::text
     FROM accounts a JOIN enrollments e ON e.participant_id = a.id AND e.is_current WHERE a.id = $1`,
    [id],
  );
  return row;
};
const letters = () =>
  rows<{ account_id: string; facts: object }>(
    `SELECT account_id, facts FROM mails WHERE kind = 'return_without_seat' ORDER BY account_id`,
  );

describe('[US-STA-14] a suspension with an expected return', () => {
  test('ends by itself on that day: program and account are active, and the day is kept', async () => {
    const person = await aSuspended();

    await runOn();

    expect(await stateOf(person)).toMatchObject({
      account_status: 'active',
      program_status: 'active',
      status_date: TODAY,
      expected_return_date: null,
      version: 2,
    });
  });

  test('[US-STA-12] leaves a line in the history that the system wrote, and an audit by the job', async () => {
    const person = await aSuspended();

    await runOn();

    expect(
      await rows(
        `SELECT from_status, to_status, effective_date::text, actor_id FROM status_changes WHERE participant_id = $1`,
        [person.id],
      ),
    ).toEqual([{ from_status: 'suspended', to_status: 'active', effective_date: TODAY, actor_id: null }]);
    const channels = await rows<{ channel: string }>(
      `SELECT DISTINCT channel FROM audit_entries WHERE subject_id = $1 AND action = 'update'`,
      [person.id],
    );
    expect(channels).toEqual([{ channel: 'job' }]);
  });

  test('does not end before that day', async () => {
    const person = await aSuspended('2026-06-16');

    await runOn();

    expect(await stateOf(person)).toMatchObject({ program_status: 'suspended', version: 1 });
  });

  test('ends on the expected day although nothing ran for a week', async () => {
    const person = await aSuspended('2026-06-08');

    await runOn();

    expect(await stateOf(person)).toMatchObject({ program_status: 'active', status_date: '2026-06-08' });
  });

  test.each([
    ['without an expected return', null, {}],
    ['in the archive', TODAY, { account_status: 'archived' }],
    ['of a deleted account', TODAY, { deleted_at: new Date() }],
  ])('goes on %s', async (_rule, expectedReturn, account) => {
    const person = await aSuspended(expectedReturn, account);

    await runOn();

    expect(await stateOf(person)).toMatchObject({ program_status: 'suspended' });
  });

  test('of more people than one round takes ends for all of them', async () => {
    const people = await Promise.all(Array.from({ length: 103 }, () => aSuspended()));

    await runOn();

    const [{ count }] = (await rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM enrollments WHERE program_status = 'active'`,
    )) as [{ count: number }];
    expect(count).toBe(people.length);
  });

  test('ends once, also when the job runs four times at once', async () => {
    const person = await aSuspended();

    await Promise.all([runOn(), runOn(), runOn(), runOn()]);

    expect(await rows('SELECT 1 FROM status_changes WHERE participant_id = $1', [person.id])).toHaveLength(1);
    expect(await stateOf(person)).toMatchObject({ program_status: 'active', version: 2 });
  });
});

describe('[US-STA-09] without a free seat', () => {
  beforeEach(() => aTenant(1));
  const aSeatTaker = () => seed.aParticipant({ employer, occupation });

  test('somebody stays suspended, and the record says that it was tried', async () => {
    await aSeatTaker();
    const person = await aSuspended();

    await runOn();

    expect(await stateOf(person)).toMatchObject({
      account_status: 'deactivated',
      program_status: 'suspended',
      return_refused_on: TODAY,
    });
  });

  test('the case owner and those who run the tenant hear of it, once', async () => {
    await aSeatTaker();
    await aSuspended();

    await runOn();
    await runOn();
    await runOn('2026-06-16');

    const told = await letters();
    expect(new Set(told.map(({ account_id }) => account_id))).toEqual(new Set([regulator.id, caseOwner.id]));
    expect(told).toHaveLength(2);
    expect(told[0]?.facts).toMatchObject({ personName: expect.stringContaining('Sam') });
  });

  test('nobody who is limited to groups hears of people outside of them', async () => {
    const group = await seed.insert('groups', { name: 'South' });
    await seed.insert('group_members', { group_id: group, account_id: regulator.id });
    await aSeatTaker();
    await aSuspended();

    await runOn();

    expect((await letters()).map(({ account_id }) => account_id)).toEqual([caseOwner.id]);
  });

  test('somebody comes back by itself as soon as one is free, from that day on', async () => {
    const taker = await aSeatTaker();
    const person = await aSuspended();
    await runOn();
    await seed.change('accounts', taker.id, { account_status: 'deactivated' });

    await runOn('2026-06-18');

    expect(await stateOf(person)).toMatchObject({
      program_status: 'active',
      status_date: '2026-06-18',
      return_refused_on: null,
    });
  });

  test('of five who are due for the last seat one comes back, also when the job runs twice at once', async () => {
    await Promise.all(Array.from({ length: 5 }, () => aSuspended()));

    await Promise.all([runOn(), runOn()]);

    expect(
      await rows(
        `SELECT account_status, count(*)::int AS count FROM accounts WHERE organization_id IS NULL GROUP BY 1 ORDER BY 1`,
      ),
    ).toEqual([
      { account_status: 'active', count: 1 },
      { account_status: 'deactivated', count: 4 },
    ]);
  });
});
