import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { query } from '../../../test/operations.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aWorld, type World } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const REPORT = `query ($from: CalendarDate!, $to: CalendarDate!, $filter: ActivationFilter) {
  activationReport(from: $from, to: $to, filter: $filter) { total averagePerDay days { day count } } }`;
const LIST = `query ($day: CalendarDate!, $filter: ActivationFilter) {
  activations(day: $day, filter: $filter) { activatedAt participant { id } } }`;
const period = { from: '2026-03-01', to: '2026-03-04' };
const report = async (ask: Caller, filter: object = {}) =>
  (await query(ask, REPORT, { ...period, filter })).activationReport;

/** Somebody whose account began with a login. */
const activated = (world: World, at: string, values: object = {}) =>
  world.aPerson({ canSignIn: true, account: { created_at: at, ...values } });

describe('[UK-LIFE-21] the activations report', () => {
  test('counts every day of the period, and the average', async () => {
    const world = await aWorld(server);
    await activated(world, '2026-03-01T00:00:00Z');
    await activated(world, '2026-03-03T10:00:00Z');
    await activated(world, '2026-03-03T23:59:59Z');
    await activated(world, '2026-03-05T00:00:00Z');
    await world.aPerson({ account: { created_at: '2026-03-02T00:00:00Z' } });

    expect(await report(world.ask)).toEqual({
      total: 3,
      averagePerDay: 0.75,
      days: [
        { day: '2026-03-01', count: 1 },
        { day: '2026-03-02', count: 0 },
        { day: '2026-03-03', count: 2 },
        { day: '2026-03-04', count: 0 },
      ],
    });
  });

  test('counts a managed account on the day on which it got its login', async () => {
    const world = await aWorld(server);
    const earlier = await activated(world, '2026-03-01T00:00:00Z');
    const person = await world.aPerson({ account: { created_at: '2026-03-02T00:00:00Z' } });
    const [login] = await world.rows<{ login_id: string }>('SELECT login_id FROM accounts WHERE id = $1', [earlier.id]);
    await world.seed.change('accounts', person.id, { login_id: login?.login_id });
    const today = new Date().toISOString().slice(0, 10);

    const { activationReport } = await query(world.ask, REPORT, { from: today, to: today });

    expect(activationReport.days).toEqual([{ day: today, count: 1 }]);
    expect((await report(world.ask)).total).toBe(1);
  });

  test('is narrowed by group and name, and a day opens the list of people', async () => {
    const world = await aWorld(server);
    const [north, below] = await twoGroups(world);
    const june = await activated(world, '2026-03-02T08:00:00Z', { given_name: 'June' });
    await activated(world, '2026-03-02T09:00:00Z', { given_name: 'Olu' });
    await world.seed.insert('group_members', { group_id: below, account_id: june.id });
    const list = async (filter: object) =>
      (await query(world.ask, LIST, { day: '2026-03-02', filter })).activations.map(
        ({ participant }: { participant: { id: string } }) => participant.id,
      );

    expect((await report(world.ask, { groupIds: [north] })).total).toBe(1);
    expect((await report(world.ask, { text: 'olu' })).total).toBe(1);
    expect(await list({ groupIds: [north] })).toEqual([june.id]);
    expect(await list({})).toHaveLength(2);
  });

  test('[UK-ADD-37] leaves test records out, and whoever is not within reach', async () => {
    const world = await aWorld(server);
    await activated(world, '2026-03-02T08:00:00Z', { is_test_record: true });
    await activated(world, '2026-03-02T08:00:00Z');
    const stranger = await world.as('administrator', await world.seed.anEmployer());

    expect((await report(world.ask)).total).toBe(1);
    expect((await report(stranger)).total).toBe(0);
  });

  test.each([
    ['2026-03-02', '2026-03-01'],
    ['2025-01-01', '2026-03-01'],
  ])('refuses a period from %s to %s', async (from, to) => {
    const world = await aWorld(server);
    const answer = await world.ask(REPORT, { from, to });

    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

async function twoGroups({ seed }: World): Promise<[string, string]> {
  const north = await seed.insert('groups', { name: 'North' });
  return [north, await seed.insert('groups', { name: 'Below', parent_id: north })];
}
