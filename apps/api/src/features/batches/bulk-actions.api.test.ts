// What the bar above a selection does besides changing fields and statuses: invitations, accounts, groups, messages.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aBatchWorker, batchOf, prepare, runToEnd, undo, undoToEnd } from '../../../test/batches.ts';
import { participant, problemsOf, query } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';
import type { RunningJobs } from '../../jobs/run-jobs.ts';

jest.setTimeout(60_000);
let server: TestServer;
let worker: RunningJobs;
beforeAll(async () => {
  server = await aServer();
  worker = await aBatchWorker(server.database);
});
afterAll(async () => {
  await worker.stop();
  await server.close();
});

const ids = (people: readonly { id: string }[]) => ({ ids: people.map(({ id }) => id) });
const ENDED = { account: { account_status: 'deactivated' }, enrollment: { program_status: 'completed' } };

async function aGroupOf(count: number, person: object = {}, options: Parameters<typeof aWorld>[1] = {}) {
  const world = await aWorld(server, options);
  const people: { id: string }[] = [];
  for (let index = 0; index < count; index += 1) people.push(await world.aPerson(person));
  const accounts = () =>
    world.rows(
      'SELECT account_status AS status, subscription_cancelled_at IS NOT NULL AS cancelled FROM accounts WHERE id = ANY($1)',
      [people.map(({ id }) => id)],
    );
  return { ...world, people, accounts };
}

describe('a batch of invitations', () => {
  test('[UK-GRID-33] invites whoever is managed, sends open invitations again, and says beforehand how many of which', async () => {
    const { ask, people, aPerson, rows } = await aGroupOf(3);
    const known = await aPerson({ canSignIn: true });
    await runToEnd(ask, ids(people.slice(0, 1)), { convert: {} });

    const { batch } = await prepare(ask, ids([...people, known]), { convert: { resends: true } });
    expect(batch).toMatchObject({ changedCount: 3, unchangedCount: 1 });
    expect(batch.notes).toEqual([
      { note: 'INVITED', count: 2 },
      { note: 'INVITED_AGAIN', count: 1 },
    ]);

    await runToEnd(ask, ids([...people, known]), { convert: { resends: true } });
    const sent = await rows('SELECT account_id, sent_count FROM invitations ORDER BY sent_count DESC, id');
    expect(sent.map(({ sent_count }) => sent_count)).toEqual([2, 1, 1]);
    expect(await rows(`SELECT 1 FROM mails WHERE kind = 'conversion'`)).toHaveLength(4);
  });

  test('[UK-GRID-33, US-INV-12] leaves whoever got five in a day alone', async () => {
    const { ask, people, rows } = await aGroupOf(1);
    await runToEnd(ask, ids(people), { convert: {} });
    await rows('UPDATE invitations SET day_count = 5');

    const batch = await runToEnd(ask, ids(people), { convert: { resends: true } });

    expect(batch.reasons).toEqual([{ outcome: 'REFUSED', code: 'too_many_invitations', count: 1 }]);
  });

  test('[UK-GRID-33, US-MNG-10] refuses participants who are staff in their occupation, and invites them once that is confirmed', async () => {
    const bo = { given_name: 'Bo', family_name: 'Ek', name_key: 'bo ek' };
    const { ask, seed, people, employer, occupation, aPerson, rows } = await aGroupOf(1);
    const both = await aPerson({ account: bo });
    await seed.aStaffMember('mentor', employer, { ...bo, occupations: [occupation] });
    const all = ids([...people, both]);

    const refused = await prepare(ask, all, { convert: {} });
    const { batch } = await prepare(ask, all, { convert: { confirmsRoleConflict: true } });
    await runToEnd(ask, all, { convert: { confirmsRoleConflict: true } });

    expect(refused.batch.reasons).toEqual([{ outcome: 'REFUSED', code: 'role_conflict', count: 1 }]);
    expect(batch.notes).toEqual([
      { note: 'INVITED', count: 1 },
      { note: 'INVITED_IN_BOTH_ROLES', count: 1 },
    ]);
    expect(await rows('SELECT 1 FROM invitations WHERE account_id = $1', [both.id])).toHaveLength(1);
  });

  test('[UK-GRID-33] takes nothing back that was only sent once more', async () => {
    const { ask, people } = await aGroupOf(1);
    await runToEnd(ask, ids(people), { convert: {} });
    const again = await runToEnd(ask, ids(people), { convert: { resends: true } });

    const undone = await undoToEnd(ask, again.id);

    expect(undone.reasons).toEqual([{ outcome: 'FAILED', code: 'mail_sent', count: 1 }]);
  });
});

describe('a batch of accounts', () => {
  test('[UK-GRID-33, UK-LIFE-06] archives by the rules of a single one, and brings back where each was', async () => {
    const { ask, people, aPerson, accounts } = await aGroupOf(2, ENDED);
    const active = await aPerson();
    const suspended = await aPerson({ enrollment: { program_status: 'suspended' } });

    const batch = await runToEnd(ask, ids([...people, active, suspended]), { account: { action: 'ARCHIVE' } });

    expect(batch).toMatchObject({ changedCount: 3, refusedCount: 1 });
    expect(batch.reasons).toEqual([{ outcome: 'REFUSED', code: 'still_in_program', count: 1 }]);
    expect(await accounts()).toEqual([
      { status: 'archived', cancelled: false },
      { status: 'archived', cancelled: false },
    ]);

    expect(await undoToEnd(ask, batch.id)).toMatchObject({ reversedCount: 3 });
    expect((await accounts()).map(({ status }) => status)).toEqual(['deactivated', 'deactivated']);
    expect(await participant(ask, suspended.id)).toMatchObject({ accountStatus: 'ACTIVE' });
  });

  test('[UK-GRID-33, UK-LIFE-25] cancels subscriptions with a reason, signs out, and gives them back', async () => {
    const { ask, people, accounts, rows } = await aGroupOf(2);
    const account = { action: 'CANCEL_SUBSCRIPTION' };

    expect(problemsOf(await prepare(ask, ids(people), { account }))).toEqual(['reason: required']);
    const batch = await runToEnd(ask, ids(people), { account: { ...account, reason: 'Left the college' } });

    expect(batch).toMatchObject({ changedCount: 2 });
    expect((await accounts()).map(({ cancelled }) => cancelled)).toEqual([true, true]);
    expect(await rows(`SELECT kind, reason FROM account_changes WHERE kind = 'cancelled'`)).toEqual([
      { kind: 'cancelled', reason: 'Left the college' },
      { kind: 'cancelled', reason: 'Left the college' },
    ]);
    const again = await prepare(ask, ids(people), { account: { ...account, reason: 'Again' } });
    expect(again.batch).toMatchObject({ changedCount: 0, unchangedCount: 2 });

    expect(await undoToEnd(ask, batch.id)).toMatchObject({ reversedCount: 2 });
    expect((await accounts()).map(({ cancelled }) => cancelled)).toEqual([false, false]);
  });

  test('[UK-GRID-33] says of whom the program goes on without an account', async () => {
    const { ask, people, aPerson } = await aGroupOf(1);
    const suspended = await aPerson({ enrollment: { program_status: 'suspended' } });

    const { batch } = await prepare(ask, ids([...people, suspended]), { account: { action: 'DEACTIVATE' } });

    expect(batch).toMatchObject({ changedCount: 2, seatsFreed: 2, notes: [{ note: 'PROGRAM_GOES_ON', count: 1 }] });
  });

  test('[US-SEAT-02, UK-GRID-33] reactivates as many as there are seats', async () => {
    const { ask, people } = await aGroupOf(2, { account: { account_status: 'deactivated' } }, { seatLimit: 1 });

    const batch = await runToEnd(ask, ids(people), { account: { action: 'REACTIVATE' } });

    expect(batch).toMatchObject({ changedCount: 1, refusedCount: 1 });
    expect(batch.reasons).toEqual([{ outcome: 'REFUSED', code: 'no_free_seat', count: 1 }]);
  });
});

describe('a batch of groups', () => {
  async function aForest(count: number) {
    const world = await aGroupOf(count);
    const { seed } = world;
    const group = (name: string, parent_id: string | null = null) => seed.insert('groups', { name, parent_id });
    const [west, north] = [await group('West'), await group('North')];
    const [one, two] = [await group('One', west), await group('Two', west)];
    const groupsOf = async ({ id }: { id: string }) => {
      const found = await world.rows<{ name: string }>(
        'SELECT g.name FROM group_members m JOIN groups g ON g.id = m.group_id WHERE m.account_id = $1 ORDER BY 1',
        [id],
      );
      return found.map(({ name }) => name);
    };
    const join = (person: { id: string }, group_id: string) =>
      seed.insert('group_members', { account_id: person.id, group_id });
    return { ...world, north, one, two, groupsOf, join };
  }

  test('[UK-GRID-33] replaces the group under the same root and adds beside those under others', async () => {
    const { ask, people, north, one, two, groupsOf, join } = await aForest(3);
    const [inOne, inNorth, inTwo] = people;
    await join(inOne!, one);
    await join(inNorth!, north);
    await join(inTwo!, two);

    const batch = await runToEnd(ask, ids(people), { group: { groupId: two } });

    expect(batch).toMatchObject({ changedCount: 2, unchangedCount: 1 });
    expect(await Promise.all(people.map(groupsOf))).toEqual([['Two'], ['North', 'Two'], ['Two']]);

    expect(await undoToEnd(ask, batch.id)).toMatchObject({ reversedCount: 2 });
    expect(await Promise.all(people.map(groupsOf))).toEqual([['One'], ['North'], ['Two']]);
  });

  test('[UK-GRID-33] moves nobody into a group out of reach', async () => {
    const { people, seed, employer, one, two, join } = await aForest(1);
    await join(people[0]!, one);
    const limited = await seed.aStaffMember('administrator', employer);
    await seed.insert('group_members', { account_id: limited.id, group_id: one });
    const ask = await server.as(limited);

    expect(problemsOf(await prepare(ask, ids(people), { group: { groupId: two } }))).toEqual([
      'groupId: unknown_choice',
    ]);
  });
});

describe('a message', () => {
  const message = { subject: 'Tools on Monday', text: 'Bring your tools.\n\nSee you there.' };

  test('[UK-GRID-33] goes to each person who has an address, once, and stands in their history', async () => {
    const { ask, people, aPerson, rows } = await aGroupOf(2);
    const silent = await aPerson({ account: { email: null, email_key: null } });

    const batch = await runToEnd(ask, ids([...people, silent]), { message });

    expect(batch).toMatchObject({ kind: 'MESSAGE', changedCount: 2, refusedCount: 1, isUndoable: false });
    const letters = await rows(`SELECT account_id, facts FROM mails WHERE kind = 'message'`);
    expect(new Set(letters.map(({ account_id }) => account_id))).toEqual(new Set(people.map(({ id }) => id)));
    expect(letters[0]!.facts).toEqual({
      messageSubject: message.subject,
      messageText: message.text,
      inviterName: 'Vera Viewer',
    });
    const HISTORY = `query ($id: ID!) { participant(id: $id) { id history(first: 5) { nodes { recordType actorName changes { field newValue } } } } }`;
    const { history } = (await query(ask, HISTORY, { id: people[0]!.id })).participant;
    expect(history.nodes[0]).toEqual({
      recordType: 'mails',
      actorName: 'Vera Viewer',
      changes: [{ field: 'messageSubject', newValue: message.subject }],
    });
  });

  test('[UK-GRID-33] is never undone, which is said before it is sent', async () => {
    const { ask, people } = await aGroupOf(1);
    const { batch: draft } = await prepare(ask, ids(people), { message });
    expect(draft).toMatchObject({ state: 'DRAFT', isUndoable: false });

    const { id } = await runToEnd(ask, ids(people), { message });

    expect(await batchOf(ask, id)).toMatchObject({ canUndoUntil: null, viewerCanUndo: false });
    expect(problemsOf(await undo(ask, id))).toEqual(['batchId: batch_not_undoable']);
  });

  test('[UK-GRID-33] is kept within limits: five in a day to one person', async () => {
    const { ask, people } = await aGroupOf(1);
    for (let time = 0; time < 5; time += 1) await runToEnd(ask, ids(people), { message });

    const { batch } = await prepare(ask, ids(people), { message });

    expect(batch.reasons).toEqual([{ outcome: 'REFUSED', code: 'too_many_messages', count: 1 }]);
  });

  test('[UK-GRID-33] needs a subject and a text', async () => {
    const { ask, people } = await aGroupOf(1);

    const refused = await prepare(ask, ids(people), { message: { subject: ' ', text: 'x'.repeat(4_001) } });

    expect(problemsOf(refused)).toEqual(['subject: required', 'text: too_long']);
  });
});
