import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aBatchWorker, cancel, prepare, runPrepared, runToEnd, waitForBatch, batchOf } from '../../../test/batches.ts';
import { participant, problemsOf, query, run } from '../../../test/operations.ts';
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

const today = new Date().toISOString().slice(0, 10);
const ids = (people: readonly { id: string }[]) => ({ ids: people.map(({ id }) => id) });
const SUSPEND = { status: { status: 'SUSPENDED' } };

async function aGroupOf(count: number, options: Parameters<typeof aWorld>[1] = {}, person: object = {}) {
  const world = await aWorld(server, options);
  const people: { id: string }[] = [];
  for (let index = 0; index < count; index += 1) people.push(await world.aPerson(person));
  return { ...world, people };
}

describe('a batch of status changes', () => {
  test('[US-STA-04, US-ACT-01] sets the same status for everybody who is selected', async () => {
    const { ask, people } = await aGroupOf(3);

    const batch = await runToEnd(ask, ids(people), SUSPEND);

    expect(batch).toMatchObject({
      state: 'DONE',
      selectedCount: 3,
      processedCount: 3,
      changedCount: 3,
      refusedCount: 0,
    });
    for (const { id } of people) {
      expect(await participant(ask, id)).toMatchObject({
        accountStatus: 'DEACTIVATED',
        enrollment: { programStatus: 'SUSPENDED' },
      });
    }
  });

  test('[US-STA-05] stamps today when no date is given', async () => {
    const { ask, people } = await aGroupOf(1);

    await runToEnd(ask, ids(people), SUSPEND);

    const { enrollment, statusChanges } = await participant(ask, people[0]!.id);
    expect(enrollment).toMatchObject({ statusDate: today, suspensionDate: today });
    expect(statusChanges).toMatchObject([{ toStatus: 'SUSPENDED', effectiveDate: today, changedBy: 'Vera Viewer' }]);
  });

  test('[US-STA-11] takes the date and the reason of a cancellation for all of them', async () => {
    const { ask, people } = await aGroupOf(2);
    const status = { status: 'CANCELLED', effectiveDate: '2026-01-05', reason: 'OTHER', reasonText: 'Moved abroad' };

    await runToEnd(ask, ids(people), { status });

    for (const { id } of people) {
      const { enrollment } = await participant(ask, id);
      expect(enrollment).toMatchObject({
        cancellationDate: '2026-01-05',
        cancellationReason: 'OTHER',
        cancellationReasonText: 'Moved abroad',
      });
    }
  });

  test('[US-STA-11] asks for what the single change asks for', async () => {
    const { ask, people } = await aGroupOf(1);

    const refused = await prepare(ask, ids(people), { status: { status: 'CANCELLED', effectiveDate: '2026-02-30' } });

    expect(problemsOf(refused)).toEqual(['effectiveDate: date_malformed', 'reason: reason_required']);
  });

  test('[US-STA-08] takes the people out of the default list, and the status filter finds them', async () => {
    const { ask, people } = await aGroupOf(3);
    const inList = async (programStatuses: string[]) => {
      const text = 'query ($filter: ParticipantFilter) { participants(filter: $filter) { totalCount } }';
      return (await query(ask, text, { filter: { programStatuses } })).participants.totalCount;
    };

    await runToEnd(ask, ids(people.slice(0, 2)), { status: { status: 'COMPLETED' } });

    expect([await inList(['ACTIVE']), await inList(['COMPLETED'])]).toEqual([1, 2]);
  });

  test('shows in a preview who changes, who is so already and who can not, and changes nobody', async () => {
    const { ask, people, aPerson } = await aGroupOf(2);
    const suspended = await aPerson({
      account: { account_status: 'deactivated' },
      enrollment: { program_status: 'suspended' },
    });
    const completed = await aPerson({
      account: { account_status: 'deactivated' },
      enrollment: { program_status: 'completed' },
    });

    const { batch } = await prepare(ask, ids([...people, suspended, completed]), SUSPEND);

    expect(batch).toMatchObject({
      state: 'DRAFT',
      viewerCanRun: true,
      selectedCount: 4,
      changedCount: 2,
      unchangedCount: 1,
      refusedCount: 1,
      seatsFreed: 2,
    });
    expect(batch.reasons).toEqual([
      { outcome: 'REFUSED', code: 'status_change_not_allowed', count: 1 },
      { outcome: 'UNCHANGED', code: 'status_unchanged', count: 1 },
    ]);
    for (const { id } of people) expect(await participant(ask, id)).toMatchObject({ accountStatus: 'ACTIVE' });
  });

  test('[US-LST-08] takes everybody who matches a filter, with exceptions, in the order of the list', async () => {
    const { ask, people } = await aGroupOf(5);
    const [spared] = people;
    const matching = { filter: { programStatuses: ['ACTIVE'] }, exceptIds: [spared!.id] };

    const batch = await runToEnd(ask, { matching, sort: [{ key: 'CREATED_AT', direction: 'DESC' }] }, SUSPEND);

    expect(batch).toMatchObject({ selectedCount: 4, changedCount: 4 });
    expect(batch.items.nodes.map((item: { participantId: string }) => item.participantId)).toEqual(
      people
        .slice(1)
        .toReversed()
        .map(({ id }) => id),
    );
    expect(await participant(ask, spared!.id)).toMatchObject({ accountStatus: 'ACTIVE' });
  });

  test('[US-ACT-12] refuses people out of scope one by one, and changes the others', async () => {
    const { as, employer, people, seed, occupation, sponsor } = await aGroupOf(2);
    const other = await seed.anEmployer({ sponsors: [sponsor] });
    const foreign = await seed.aParticipant({ employer: other, occupation });
    const ask = await as('administrator', employer);

    const batch = await runToEnd(ask, ids([foreign, ...people]), SUSPEND);

    expect(batch).toMatchObject({ changedCount: 2, refusedCount: 1 });
    expect(batch.items.nodes.at(-1)).toMatchObject({
      participantId: foreign.id,
      outcome: 'REFUSED',
      problem: { code: 'out_of_reach' },
      participant: null,
    });
  });

  test('[US-ACT-12] refuses whoever was changed since the preview', async () => {
    const { ask, people } = await aGroupOf(2);
    const { batch } = await prepare(ask, ids(people), SUSPEND);
    await run(ask, 'updateParticipant', { id: people[0]!.id, version: 1, preferredName: 'Bo' });

    await runPrepared(ask, batch.id);

    const done = await waitForBatch(ask, batch.id, 'DONE');
    expect(done).toMatchObject({ changedCount: 1, refusedCount: 1 });
    expect(done.reasons).toEqual([{ outcome: 'REFUSED', code: 'changed_since_preview', count: 1 }]);
  });

  test('changes nobody once its actor has lost the right', async () => {
    const { as, seed, ask, employer, people, rows } = await aGroupOf(2);
    const actor = await seed.aStaffMember('administrator', employer);
    const theirs = await server.as(actor);
    void as;
    const { batch } = await prepare(theirs, ids(people), SUSPEND);
    await worker.stop();
    await runPrepared(theirs, batch.id);
    await seed.change('accounts', actor.id, { account_status: 'deactivated' });
    worker = await aBatchWorker(server.database);

    const state = async () =>
      (await rows<{ state: string }>('SELECT state FROM batches WHERE id = $1', [batch.id]))[0]!.state;
    while ((await state()) !== 'done') await new Promise((resolve) => setTimeout(resolve, 50));

    expect(await rows('SELECT outcome, code FROM batch_items WHERE batch_id = $1', [batch.id])).toEqual([
      { outcome: 'refused', code: 'right_lost' },
      { outcome: 'refused', code: 'right_lost' },
    ]);
    for (const { id } of people) expect(await participant(ask, id)).toMatchObject({ accountStatus: 'ACTIVE' });
  });

  test('that was stopped changes nobody more, and can not be run', async () => {
    const { ask, people } = await aGroupOf(1);
    const { batch } = await prepare(ask, ids(people), SUSPEND);

    expect((await cancel(ask, batch.id)).batch).toMatchObject({ state: 'CANCELLED', viewerCanCancel: false });

    expect(problemsOf(await runPrepared(ask, batch.id))).toEqual(['batchId: batch_not_ready']);
    expect(problemsOf(await cancel(ask, batch.id))).toEqual(['batchId: batch_over']);
    expect(await participant(ask, people[0]!.id)).toMatchObject({ accountStatus: 'ACTIVE' });
  });

  test('is seen by nobody but its actor', async () => {
    const { ask, as, sponsor, people } = await aGroupOf(1);
    const { batch } = await prepare(ask, ids(people), SUSPEND);

    const other = await as('sponsor', sponsor);

    expect(await batchOf(other, batch.id)).toBeNull();
    expect((await runPrepared(other, batch.id)).__typename).toBe('NotFound');
  });

  test('runs once, however often it is asked to', async () => {
    const { ask, people } = await aGroupOf(1);
    const { batch } = await prepare(ask, ids(people), SUSPEND);
    await runPrepared(ask, batch.id);

    expect(problemsOf(await runPrepared(ask, batch.id))).toEqual(['batchId: batch_not_ready']);
    await waitForBatch(ask, batch.id, 'DONE');
    expect((await participant(ask, people[0]!.id)).statusChanges).toHaveLength(1);
  });
});

describe('a batch that needs seats', () => {
  const inactive = { account: { account_status: 'deactivated' }, enrollment: { program_status: 'suspended' } };
  const ACTIVATE = { status: { status: 'ACTIVE' } };
  const order = { sort: [{ key: 'CREATED_AT' }] };

  test('[US-SEAT-05] says beforehand how many it needs and how many are free', async () => {
    const { ask, people } = await aGroupOf(3, { seatLimit: 2 }, inactive);

    const { batch } = await prepare(ask, ids(people), ACTIVATE);

    expect(batch).toMatchObject({ changedCount: 3, seatsNeeded: 3, seatsFree: 2 });
  });

  test('[US-SEAT-05] gives seats to as many as fit, in the order of the list, and refuses the others clearly', async () => {
    const { ask, people } = await aGroupOf(3, { seatLimit: 2 }, inactive);

    const batch = await runToEnd(ask, { ...ids(people), ...order }, ACTIVATE, 'AS_MANY_AS_FIT');

    expect(batch).toMatchObject({ changedCount: 2, refusedCount: 1 });
    expect(batch.items.nodes.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'CHANGED',
      'CHANGED',
      'REFUSED',
    ]);
    expect(batch.reasons).toEqual([{ outcome: 'REFUSED', code: 'no_free_seat', count: 1 }]);
  });

  test('[US-SEAT-05] changes nobody where all or nobody is to change and the seats do not suffice', async () => {
    const { ask, people } = await aGroupOf(3, { seatLimit: 2 }, inactive);

    const batch = await runToEnd(ask, ids(people), ACTIVATE, 'ALL_OR_NONE');

    expect(batch).toMatchObject({ state: 'DONE', changedCount: 0, refusedCount: 3 });
    for (const { id } of people) expect(await participant(ask, id)).toMatchObject({ accountStatus: 'DEACTIVATED' });
  });

  test('[US-SEAT-05] changes all where the seats suffice, and keeps none afterwards', async () => {
    const { ask, people, rows } = await aGroupOf(3, { seatLimit: 3 }, inactive);

    const batch = await runToEnd(ask, ids(people), ACTIVATE, 'ALL_OR_NONE');

    expect(batch).toMatchObject({ changedCount: 3, refusedCount: 0, seatsFree: 0 });
    expect(await rows('SELECT seats_reserved FROM batches WHERE id = $1', [batch.id])).toEqual([{ seats_reserved: 0 }]);
  });
});
