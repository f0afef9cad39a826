import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf, query, run, type Result } from '../../../test/operations.ts';
import type { Account } from '../../../test/seed.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aNewcomer, aWorld } from '../../../test/world.ts';

let server: TestServer;
let time = 0;
const DAY = 86_400_000;
beforeAll(async () => {
  server = await aServer({ now: () => new Date(Date.now() + time) });
});
afterAll(() => server.close());

const NAMED = { given_name: 'Zoë', family_name: 'de Vries' };
const remove = (ask: Caller, { id }: { id: string }, typedName = 'Zoë de Vries', version = 1): Promise<Result> =>
  run(ask, 'deleteAccount', { accountId: id, version, typedName });
const restore = (ask: Caller, { id }: { id: string }): Promise<Result> => run(ask, 'restoreAccount', { accountId: id });

describe('[US-MNG-07] before somebody is deleted', () => {
  test('it is said what would be lost', async () => {
    const { ask, aPerson, seed, employer } = await aWorld(server);
    const supervisor = await seed.aStaffMember('supervisor', employer);
    const person = await aPerson({ supervisors: [supervisor.id] });

    const facts = (id: string) =>
      query(
        ask,
        'query ($id: ID!) { account(id: $id) { deletionFacts { enrollments supervisions cohorts historyEntries } } }',
        { id },
      );

    expect((await facts(person.id)).account.deletionFacts).toEqual({
      enrollments: 1,
      supervisions: 1,
      cohorts: 0,
      historyEntries: 3,
    });
    expect((await facts(supervisor.id)).account.deletionFacts).toMatchObject({ enrollments: 0, supervisions: 1 });
  });
});

describe('[US-MNG-08] deleting', () => {
  test('asks for the typed name', async () => {
    const { ask, aPerson } = await aWorld(server);
    const person = await aPerson({ account: NAMED });

    expect(problemsOf(await remove(ask, person, 'Zoe'))).toEqual(['typedName: typed_name_differs']);
    expect(await remove(ask, person, ' zoë DE vries ')).toMatchObject({
      __typename: 'AccountDeleted',
      accountId: person.id,
    });
  });

  test('takes the person out of every list, search, count and candidate list, and frees seat and address', async () => {
    const world = await aWorld(server, { seatLimit: 1 });
    const { ask, seed, employer, aPerson } = world;
    const supervisor = await seed.aStaffMember('supervisor', employer, NAMED);
    const person = await aPerson({ account: NAMED, supervisors: [supervisor.id] });
    await remove(ask, supervisor);
    const found = async () =>
      query(
        ask,
        `query ($id: ID!, $s: ID!) { participant(id: $id) { supervisions { supervisor { id } } } account(id: $id) { id } node(id: $s) { id }
          participants(filter: { text: "vries" }) { totalCount } staff(filter: { text: "vries" }) { totalCount }
          accounts(filter: { text: "vries" }) { totalCount } supervisorCandidates(participantId: $id) { supervisor { id } } }`,
        { id: person.id, s: supervisor.id },
      );
    const between = await found();
    await remove(ask, person);

    expect(between).toMatchObject({
      participant: { supervisions: [] },
      node: null,
      staff: { totalCount: 0 },
      accounts: { totalCount: 1 },
      supervisorCandidates: [],
    });
    expect(await found()).toMatchObject({
      participant: null,
      account: null,
      participants: { totalCount: 0 },
      accounts: { totalCount: 0 },
    });
    const next = await run(ask, 'createParticipant', aNewcomer(world, { email: person.email }));
    expect(next.__typename).toBe('ParticipantSaved');
  });

  test('ends the sessions at once', async () => {
    const { ask, seed, employer } = await aWorld(server);
    const mentor = await seed.aStaffMember('mentor', employer, NAMED);
    const device = await server.as(mentor);

    await remove(ask, mentor);

    expect((await device('{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('nobody deletes themselves or somebody above', async () => {
    const { ask, viewer } = await aWorld(server);

    expect(problemsOf(await remove(ask, viewer, 'Vera Viewer'))).toEqual(['own_account']);
  });
});

describe('[US-MNG-08] bringing back', () => {
  test('gives the person back as they were, from the list of recently deleted ones', async () => {
    const { ask, seed, employer } = await aWorld(server);
    const mentor = await seed.aStaffMember('mentor', employer, NAMED);
    await remove(ask, mentor);
    const deleted = await query(
      ask,
      '{ accounts(filter: { isDeleted: true }) { nodes { id restorableUntil viewerCanRestore viewerCanDelete } } }',
    );

    const result = await restore(ask, mentor);

    expect(deleted.accounts.nodes).toEqual([
      {
        id: mentor.id,
        restorableUntil: new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10),
        viewerCanRestore: true,
        viewerCanDelete: false,
      },
    ]);
    expect(result.account).toMatchObject({
      accountStatus: 'ACTIVE',
      changes: [{ kind: 'RESTORED' }, { kind: 'DELETED' }],
    });
    await expect(server.as(mentor)).resolves.toBeDefined();
  });

  test('is refused when the address was taken meanwhile, or no seat is free', async () => {
    const world = await aWorld(server, { seatLimit: 1 });
    const person = await world.aPerson({ account: NAMED });
    await remove(world.ask, person);
    const newcomer = await run(world.ask, 'createParticipant', aNewcomer(world, { email: person.email }));

    expect(problemsOf(await restore(world.ask, person))).toEqual(['no_free_seat']);
    await run(world.ask, 'changeAccountStatus', { accountId: newcomer.id, version: 1, status: 'DEACTIVATED' });
    expect(problemsOf(await restore(world.ask, person))).toEqual(['email_taken']);
  });

  test('works for 30 days; then the person is purged, and what others see stays whole', async () => {
    const world = await aWorld(server);
    const { ask, seed, employer, aPerson, rows } = world;
    const supervisor = await seed.aStaffMember('supervisor', employer, NAMED);
    const person = await aPerson({ account: NAMED, supervisors: [supervisor.id] });
    await seed.insert('demographics', { participant_id: person.id, sex: 'female' });
    const element = { label: '801', type: 'text', code: 'pirl_801', section: 'pirl_person' };
    const field_id = await seed.insert('custom_fields', element);
    await seed.insert('standard_values', { participant_id: person.id, field_id, value: 'Yes, Vries' });
    await seed.insert('signatures', { account_id: person.id, typed_name: 'Vries', signed_at: new Date() });
    await seed.insert('invitations', anInvitation(person, employer, world.viewer.id));
    await seed.aCohort({ owner: employer, supervisor_id: supervisor.id });
    await remove(ask, person);
    await remove(ask, supervisor);
    const purge = () => purgeAt(new Date(Date.now() + time));

    await purge();
    expect(await rows('SELECT 1 FROM demographics WHERE participant_id = $1', [person.id])).toHaveLength(1);
    time = 31 * DAY;
    await purge();
    const ask31 = await server.as(world.viewer);
    time = 0;

    expect((await restore(ask31, person)).__typename).toBe('NotFound');
    expect(await rows('SELECT 1 FROM demographics WHERE participant_id = $1', [person.id])).toEqual([]);
    expect(await rows('SELECT 1 FROM enrollments WHERE participant_id = $1', [person.id])).toEqual([]);
    expect(await rows('SELECT 1 FROM standard_values')).toEqual([]);
    expect(await rows('SELECT 1 FROM signatures UNION ALL SELECT 1 FROM invitations')).toEqual([]);
    const left = await rows(`SELECT * FROM audit_entries WHERE table_name IN ('invitations', 'signatures')`);
    expect(JSON.stringify(left)).not.toMatch(/vries|@example/i);
    expect(await rows('SELECT supervisor_id FROM cohorts')).toEqual([{ supervisor_id: null }]);
    const text = JSON.stringify(
      await rows(
        'SELECT * FROM accounts JOIN audit_entries e ON e.subject_id = accounts.id WHERE accounts.id = ANY($1)',
        [[person.id, supervisor.id]],
      ),
    );
    expect(text).not.toMatch(/vries/i);
    const logins = await server.database.pool.query('SELECT 1 FROM logins WHERE email = $1', [supervisor.email]);
    expect(logins.rows).toEqual([]);
  });
});

const anInvitation = ({ id, email }: Account, organization: string, inviter: string) => ({
  account_id: id,
  email,
  email_key: email.toLowerCase(),
  user_type: 'apprentice',
  organization_id: organization,
  invited_by: inviter,
  token_hash: Buffer.from(id),
  sent_at: new Date(),
  day_started_at: new Date(),
  expires_at: new Date(),
});

async function purgeAt(now: Date): Promise<void> {
  const { purgeDeletedAccounts } = await import('./purge-deleted-accounts.ts');
  await purgeDeletedAccounts(server.database.pool, now);
}
