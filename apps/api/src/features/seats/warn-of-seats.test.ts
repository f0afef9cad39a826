import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { Seed, type Account } from '../../../test/seed.ts';
import { aDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { createDataSource } from '../../database/data-source.ts';
import { QueueRepository } from '../mail/index.ts';
import { seatsToWatch } from './seat-warnings.repository.ts';
import { warnOfSeats } from './warn-of-seats.ts';

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

const warn = (day = '2026-06-15') =>
  warnOfSeats({
    watched: () => seatsToWatch(source),
    queue: new QueueRepository(source, 45),
    mailHost: 'guild.example',
    now: () => new Date(`${day}T12:00:00Z`),
  });

let seed: Seed;
let regulator: Account;
let place: { employer: string; occupation: string };

async function aTenant(seatLimit: number | undefined, people: number): Promise<void> {
  seed = await Seed.aTenant(database, seatLimit === undefined ? {} : { seatLimit });
  const agency = await seed.anOrganization('regulator');
  regulator = await seed.aStaffMember('regulator', agency);
  const sponsor = await seed.anOrganization('sponsor');
  const employer = await seed.anEmployer({ sponsors: [sponsor] });
  place = { employer, occupation: await seed.anOccupation({ owner: sponsor }) };
  // Those who hear nothing: no address, no login, deactivated, not in charge of the tenant.
  await seed.aStaffMember('regulator', agency, { account_status: 'deactivated' });
  await seed.insert('accounts', {
    user_type: 'regulator',
    organization_id: agency,
    given_name: 'No',
    family_name: 'Login',
    sort_name: 'login no',
    name_key: 'login no',
  });
  await seed.aStaffMember('sponsor', sponsor);
  await join(people);
}
beforeEach(() => aTenant(10, 8));

async function join(count: number): Promise<void> {
  for (let each = 0; each < count; each += 1) await seed.aParticipant(place);
}
const leave = (count: number) =>
  rows(`UPDATE accounts SET account_status = 'deactivated' WHERE id IN (SELECT id FROM accounts
    WHERE organization_id IS NULL AND account_status = 'active' LIMIT ${count})`);
const rows = async <T = Record<string, unknown>>(sql: string): Promise<T[]> => {
  const found = await database.inTenant(seed.tenantId, (client) => client.query(sql));
  return found.rows as T[];
};
const letters = async () =>
  (
    await rows<{ account_id: string; facts: { usedSeats: string; seatLimit: string } }>(
      `SELECT account_id, facts FROM mails WHERE kind = 'seats_warning' ORDER BY id`,
    )
  ).map(({ account_id: to, facts }) => ({ to, seats: `${facts.usedSeats} of ${facts.seatLimit}` }));
const open = async () =>
  (await rows<{ level: string }>('SELECT level FROM seat_warnings WHERE ended_at IS NULL ORDER BY level DESC')).map(
    ({ level }) => level,
  );

describe('[US-SEAT-04] those who run the tenant, and nobody else,', () => {
  test('hear nothing while there are enough seats, or as many as needed', async () => {
    await warn();
    const enough = await letters();
    await aTenant(undefined, 3);
    await warn();

    expect([enough, await letters()]).toEqual([[], []]);
  });

  test('hear once that few are left, and once that none is', async () => {
    await join(1);
    await warn();
    await warn();
    await join(1);
    await warn();
    await warn();

    expect(await letters()).toEqual([
      { to: regulator.id, seats: '9 of 10' },
      { to: regulator.id, seats: '10 of 10' },
    ]);
    expect(await open()).toEqual(['near', 'full']);
  });

  test('hear only that none is left where both come at once', async () => {
    await join(4);
    await warn();

    expect(await letters()).toEqual([{ to: regulator.id, seats: '12 of 10' }]);
  });

  test('hear it again on another day, when the seats ran out anew', async () => {
    await join(2);
    await warn();
    await leave(3);
    await warn();
    const between = await open();
    await join(3);
    await warn('2026-06-16');

    expect(between).toEqual([]);
    expect(await letters()).toHaveLength(2);
  });

  test('hear it once a day where seats are freed and taken all the time', async () => {
    for (let round = 0; round < 3; round += 1) {
      await join(2);
      await warn();
      await leave(2);
      await warn();
    }

    expect(await letters()).toHaveLength(1);
  });

  test('hear it once although several workers look at once', async () => {
    await join(2);
    await Promise.all([warn(), warn(), warn(), warn()]);

    expect(await letters()).toHaveLength(1);
    expect(await open()).toEqual(['near', 'full']);
  });
});

test('[US-SEAT-06] the warning comes from the share on that the tenant has set', async () => {
  await seed.insert('tenant_settings', { seat_warning_percent: 75 });
  await warn();

  expect(await letters()).toEqual([{ to: regulator.id, seats: '8 of 10' }]);
});

test.each(['batches', 'imports'])('[US-SEAT-04] seats that are kept for running %s count as taken', async (table) => {
  const kind = table === 'batches' ? { kind: 'status', change: '{}' } : { file_name: 'a', profile: 'participants' };
  await seed.insert(table, { actor_id: regulator.id, state: 'running', seats_reserved: 2, ...kind });
  await warn();

  expect(await letters()).toEqual([{ to: regulator.id, seats: '10 of 10' }]);
});
