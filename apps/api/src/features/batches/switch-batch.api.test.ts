import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aBatchWorker, prepare, runToEnd, undoToEnd } from '../../../test/batches.ts';
import { participant, problemsOf, query, run } from '../../../test/operations.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
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
const END = { status: 'CANCELLED', effectiveDate: today, reason: 'TRANSFERRED_PROGRAM' };

async function aGroupOf(count: number, options: Parameters<typeof aWorld>[1] = {}) {
  const world = await aWorld(server, options);
  const { seed, sponsor, provider } = world;
  const people: { id: string }[] = [];
  for (let index = 0; index < count; index += 1)
    people.push(await world.aPerson({ enrollment: { start_date: '2026-01-05', provider_id: provider } }));
  const other = await seed.anOccupation({ owner: sponsor, providers: [provider] });
  return { ...world, people, other };
}

const enrollmentsOf = async (ask: Caller, id: string) => {
  const text = `query ($id: ID!) { participant(id: $id) { id enrollments { isCurrent programStatus startDate cancellationReason
    occupation { id } assignedProvider { id } } } }`;
  return (await query(ask, text, { id })).participant.enrollments;
};

describe('another occupation for many', () => {
  test('[US-OCC-07, US-OCC-09] begins a new enrollment and keeps the old one with everything in it', async () => {
    const { ask, people, occupation, other, provider } = await aGroupOf(2);

    const batch = await runToEnd(ask, ids(people), { edit: { occupationId: other, previousEnrollment: END } });

    expect(batch).toMatchObject({ changedCount: 2, notes: [{ note: 'ENROLLMENT_BEGUN', count: 2 }] });
    for (const { id } of people) {
      expect(await enrollmentsOf(ask, id)).toEqual([
        {
          isCurrent: true,
          programStatus: 'ACTIVE',
          startDate: today,
          cancellationReason: null,
          occupation: { id: other },
          assignedProvider: null,
        },
        {
          isCurrent: false,
          programStatus: 'CANCELLED',
          startDate: '2026-01-05',
          cancellationReason: 'TRANSFERRED_PROGRAM',
          occupation: { id: occupation },
          assignedProvider: { id: provider },
        },
      ]);
      expect((await participant(ask, id)).statusChanges).toMatchObject([
        { toStatus: 'ACTIVE' },
        { fromStatus: 'ACTIVE', toStatus: 'CANCELLED' },
      ]);
    }
  });

  test('[US-OCC-08] leaves the old one open beside where nothing is said of its end', async () => {
    const { ask, people, other } = await aGroupOf(1);

    await runToEnd(ask, ids(people), { edit: { occupationId: other, startDate: '2026-02-01' } });

    expect(await enrollmentsOf(ask, people[0]!.id)).toMatchObject([
      { isCurrent: true, programStatus: 'ACTIVE', startDate: '2026-02-01' },
      { isCurrent: false, programStatus: 'ACTIVE', startDate: '2026-01-05' },
    ]);
  });

  test('[US-OCC-07] edits whoever is in it already, and begins nothing for them', async () => {
    const { ask, aPerson, people, other } = await aGroupOf(1);
    const there = await aPerson({ occupation: other });

    const edit = { occupationId: other, expectedEndDate: '2028-01-01' };
    const batch = await runToEnd(ask, ids([...people, there]), { edit });

    expect(batch).toMatchObject({ changedCount: 2, notes: [{ note: 'ENROLLMENT_BEGUN', count: 1 }] });
    expect(await enrollmentsOf(ask, there.id)).toHaveLength(1);
    expect(await participant(ask, there.id)).toMatchObject({ enrollment: { expectedEndDate: '2028-01-01' } });
  });

  test('[US-OCC-08, US-STA-09] gives whoever has ended a seat, as long as there are any', async () => {
    const { ask, aPerson, other } = await aGroupOf(0, { seatLimit: 1 });
    const ended = { account: { account_status: 'deactivated' }, enrollment: { program_status: 'completed' } };
    const people = [await aPerson(ended), await aPerson(ended)];

    const batch = await runToEnd(ask, ids(people), { edit: { occupationId: other, previousEnrollment: END } });

    expect(batch).toMatchObject({ changedCount: 1, refusedCount: 1 });
    expect(batch.reasons).toEqual([{ outcome: 'REFUSED', code: 'no_free_seat', count: 1 }]);
  });

  test('[US-OCC-07] asks for what the single switch asks for', async () => {
    const { ask, people, other, provider } = await aGroupOf(1);
    const withoutReason = { ...END, reason: null };

    const refused = await prepare(ask, ids(people), {
      edit: { occupationId: other, previousEnrollment: withoutReason },
    });
    const alone = await prepare(ask, ids(people), { edit: { providerId: provider, previousEnrollment: END } });

    expect(problemsOf(refused)).toEqual(['previousReason: reason_required']);
    expect(problemsOf(alone)).toEqual(['previousEnrollment: choice_contradictory']);
  });
});

describe('its undo', () => {
  test('[US-ACT-13, US-OCC-09] makes the old enrollment current again, as it was, and keeps the new one as never started', async () => {
    const { ask, people, other } = await aGroupOf(2);
    const stateOf = async ({ id }: { id: string }) => {
      const { version: _, statusChanges: __, enrollment, ...state } = await participant(ask, id);
      return { ...state, enrollment };
    };
    const before = await Promise.all(people.map(stateOf));
    const batch = await runToEnd(ask, ids(people), { edit: { occupationId: other, previousEnrollment: END } });

    expect(await undoToEnd(ask, batch.id)).toMatchObject({ reversedCount: 2 });

    expect(await Promise.all(people.map(stateOf))).toEqual(before);
    expect(await enrollmentsOf(ask, people[0]!.id)).toMatchObject([
      { isCurrent: true, programStatus: 'ACTIVE', cancellationReason: null },
      { isCurrent: false, programStatus: 'CANCELLED', cancellationReason: 'NEVER_STARTED', occupation: { id: other } },
    ]);
  });

  test('[US-ACT-13] keeps whoever went on in the new enrollment', async () => {
    const { ask, people, other } = await aGroupOf(2);
    const batch = await runToEnd(ask, ids(people), { edit: { occupationId: other, previousEnrollment: END } });
    const { version } = await participant(ask, people[0]!.id);
    await run(ask, 'updateParticipant', { id: people[0]!.id, version, expectedEndDate: '2029-01-01' });

    const undone = await undoToEnd(ask, batch.id);

    expect(undone).toMatchObject({ reversedCount: 1, keptCount: 1 });
    expect(await participant(ask, people[0]!.id)).toMatchObject({ enrollment: { occupation: { id: other } } });
  });
});
