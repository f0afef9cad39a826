import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { query, run, type Result } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aNewcomer, aWorld, type World } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const SEATS = `{ seats { limit used reserved free warningPercent level } }`;
const CHANGES = `query ($first: Int!, $after: String) { seats { changes(first: $first, after: $after) {
  nodes { kind actorName changedAt participant { id } } pageInfo { hasNextPage endCursor } } } }`;
const TREND = 'query ($days: Int!) { seats { trend(days: $days) { date used } } }';
const seatsOf = async ({ ask }: Pick<World, 'ask'>): Promise<Result> => (await query(ask, SEATS)).seats;
const changesOf = async ({ ask }: Pick<World, 'ask'>): Promise<Result[]> =>
  (await query(ask, CHANGES, { first: 50 })).seats.changes.nodes;
const setPercent = (seatWarningPercent: number) => ({
  version: 0,
  invitationHours: 48,
  requiredSignUpFields: [],
  mobileRequired: false,
  preferredNameRequired: false,
  seatWarningPercent,
});
const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);

describe('[US-SEAT-01] seats in use', () => {
  test('are the participants whose account is active, managed ones as well', async () => {
    const world = await aWorld(server, { seatLimit: 10, hasRecruitment: true });
    await world.aPerson({ canSignIn: true });
    await world.aPerson({ type: 'learner' });
    await world.aPerson({ account: { account_status: 'deactivated' } });
    await world.aPerson({ account: { account_status: 'archived' } });
    await world.aPerson({ account: { deleted_at: new Date() } });
    await world.seed.aStaffMember('supervisor', world.employer);
    await world.seed.insert('accounts', anApplicant());

    expect(await seatsOf(world)).toEqual({
      limit: 10,
      used: 2,
      reserved: 0,
      free: 8,
      warningPercent: 90,
      level: 'FINE',
    });
  });

  test('are never too many without a limit', async () => {
    const world = await aWorld(server);
    await world.aPerson();

    expect(await seatsOf(world)).toMatchObject({ limit: null, used: 1, free: null, level: 'FINE' });
  });

  test('are known to those who run the tenant, and to nobody else', async () => {
    const world = await aWorld(server, { contract: 'sponsor' });
    const sponsor = await world.as('sponsor', world.sponsor);
    const administrator = await world.as('administrator', world.employer);
    const supervisor = await world.as('supervisor', world.employer);

    expect((await query(sponsor, SEATS)).seats).toMatchObject({ used: 0 });
    expect((await query(administrator, SEATS)).seats).toBeNull();
    expect((await supervisor(SEATS)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('that are kept for a batch which runs are free for nobody else', async () => {
    const world = await aWorld(server, { seatLimit: 3 });
    await world.rows(
      `INSERT INTO batches (tenant_id, actor_id, kind, state, change, seats_reserved) VALUES ($1, $2, 'status', 'running', '{}', 2)`,
      [world.seed.tenantId, world.viewer.id],
    );
    await world.aPerson();

    expect(await seatsOf(world)).toMatchObject({ used: 1, reserved: 2, free: 0, level: 'FULL' });
  });
});

describe('[US-SEAT-06] the level of the seats', () => {
  test('is near from the share that the tenant has set', async () => {
    const world = await aWorld(server, { seatLimit: 4 });
    for (let count = 0; count < 3; count += 1) await world.aPerson();
    const before = await seatsOf(world);
    await world.ask(
      'mutation ($input: UpdateAccountSettingsInput!) { updateAccountSettings(input: $input) { __typename } }',
      { input: setPercent(75) },
    );

    expect([before.level, (await seatsOf(world)).level]).toEqual(['FINE', 'NEAR']);
  });

  test('is asked for between half and all of the seats', async () => {
    const world = await aWorld(server);
    const { data } = await world.ask(
      `mutation ($input: UpdateAccountSettingsInput!) { result: updateAccountSettings(input: $input) {
        ... on InvalidInput { problems { field code } } } }`,
      { input: setPercent(101) },
    );

    expect(data.result.problems).toEqual([{ field: 'seatWarningPercent', code: 'number_out_of_range' }]);
  });
});

describe('[US-SEAT-06] who took and freed seats', () => {
  test('is written down with who did it, the newest first', async () => {
    const world = await aWorld(server);
    const { participant } = await run(world.ask, 'createParticipant', aNewcomer(world));
    const today = new Date().toISOString().slice(0, 10);
    const change = { participantId: participant.id, version: 1, status: 'COMPLETED', effectiveDate: today };
    await run(world.ask, 'changeProgramStatus', change);

    const by = { actorName: 'Vera Viewer', participant: { id: participant.id } };
    expect(await changesOf(world)).toMatchObject([
      { kind: 'FREED', ...by },
      { kind: 'TAKEN', ...by },
    ]);
  });

  test('knows deletion and the way back', async () => {
    const world = await aWorld(server);
    const { id } = await world.aPerson();
    await world.rows('UPDATE accounts SET deleted_at = now() WHERE id = $1', [id]);
    await world.rows('UPDATE accounts SET deleted_at = NULL WHERE id = $1', [id]);

    expect((await changesOf(world)).map(({ kind }) => kind as string)).toEqual(['TAKEN', 'FREED', 'TAKEN']);
  });

  test('knows an applicant who becomes a participant', async () => {
    const world = await aWorld(server, { hasRecruitment: true });
    const id = await world.seed.insert('accounts', anApplicant());
    await world.rows(`UPDATE accounts SET user_type = 'apprentice' WHERE id = $1`, [id]);

    expect((await changesOf(world)).map(({ kind }) => kind as string)).toEqual(['TAKEN']);
  });

  test('leaves out what changes no seat: staff, applicants, other edits', async () => {
    const world = await aWorld(server);
    await world.seed.insert('accounts', anApplicant());
    const { id } = await world.aPerson({ account: { account_status: 'deactivated' } });
    await world.rows(`UPDATE accounts SET account_status = 'archived', city = 'York' WHERE id = $1`, [id]);

    expect(await changesOf(world)).toEqual([]);
  });

  test('names nobody who is deleted or out of reach', async () => {
    const world = await aWorld(server);
    const group = await world.seed.insert('groups', { name: 'North', number: 1 });
    const { id } = await world.aPerson();
    await world.seed.insert('group_members', { group_id: group, account_id: world.viewer.id });

    expect(await changesOf(world)).toMatchObject([{ kind: 'TAKEN', participant: null }]);
    await world.rows('DELETE FROM group_members');
    expect(await changesOf(world)).toMatchObject([{ participant: { id } }]);
  });

  test('goes on page by page', async () => {
    const world = await aWorld(server);
    const people = [await world.aPerson(), await world.aPerson(), await world.aPerson()];
    const first = (await query(world.ask, CHANGES, { first: 2 })).seats.changes;
    const after = first.pageInfo.endCursor as string;
    const second = (await query(world.ask, CHANGES, { first: 2, after })).seats.changes;

    const seen = [...first.nodes, ...second.nodes].map(({ participant }) => participant.id as string);
    expect(seen).toEqual(people.map(({ id }) => id).toReversed());
    expect(second.pageInfo.hasNextPage).toBe(false);
  });
});

describe('[US-SEAT-06] the trend', () => {
  test('tells for each day how many seats were in use at its end', async () => {
    const world = await aWorld(server);
    await world.aPerson();
    await world.aPerson();
    await noteEarlier(world, 1, daysAgo(3));
    await noteEarlier(world, -1, daysAgo(1));

    const { trend } = (await query(world.ask, TREND, { days: 5 })).seats;
    expect(trend.map(({ used }: Result) => used as number)).toEqual([0, 1, 1, 0, 2]);
    expect(trend.at(-1).date).toBe(new Date().toISOString().slice(0, 10));
  });

  test.each([0, 366])('is not asked for over %i days', async (days) => {
    const world = await aWorld(server);

    expect((await world.ask(TREND, { days })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

const anApplicant = () => ({
  user_type: 'applicant',
  given_name: 'Ava',
  family_name: 'Applicant',
  sort_name: 'applicant ava',
  name_key: 'applicant ava',
});

/** Writes a change of another day down, as only the function of the trigger may. */
async function noteEarlier({ seed, viewer }: World, change: number, at: Date): Promise<void> {
  const client = new pg.Client({ connectionString: server.database.ownerUrl });
  await client.connect();
  await client.query('SET ROLE guildhall_definer');
  await client.query(
    'INSERT INTO seat_changes (tenant_id, id, account_id, change, created_at) VALUES ($1, first_id_at($4), $2, $3, $4)',
    [seed.tenantId, viewer.id, change, at],
  );
  await client.end();
}
