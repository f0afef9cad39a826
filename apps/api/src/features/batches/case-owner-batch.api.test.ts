import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aBatchWorker, prepare, runToEnd } from '../../../test/batches.ts';
import { participant, run } from '../../../test/operations.ts';
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

/** People of one case owner, and another one who may become theirs. */
async function aCaseload(count: number) {
  const world = await aWorld(server);
  const { seed, employer, rows } = world;
  const canSignIn = async (id: string) => {
    const login = await rows<{ id: string }>(`INSERT INTO logins (email, name) VALUES ($1, 'Owner') RETURNING id`, [
      `${id}@example.org`,
    ]);
    await rows('UPDATE accounts SET login_id = $2, email = $3, email_key = $3 WHERE id = $1', [
      id,
      login[0]!.id,
      `${id}@example.org`,
    ]);
  };
  const [former, owner] = [
    await seed.aStaffMember('administrator', employer),
    await seed.aStaffMember('administrator', employer),
  ];
  const people: { id: string }[] = [];
  for (let index = 0; index < count; index += 1)
    people.push(await world.aPerson({ account: { case_owner_id: index === 0 ? null : former.id } }));
  const [{ login_id: login } = { login_id: null }] = await rows<{ login_id: string | null }>(
    'SELECT login_id FROM accounts WHERE id = $1',
    [owner.id],
  );
  if (login === null) await canSignIn(owner.id);
  const letters = () => rows(`SELECT account_id, facts FROM mails WHERE kind = 'case_owner_assigned' ORDER BY id`);
  return { ...world, former, owner, people, letters };
}

describe('[UK-CASE-04] another case owner', () => {
  test('of many: a preview with the active people before and after, and one letter to the new owner', async () => {
    const { ask, people, owner, letters, aPerson } = await aCaseload(3);
    const known = await aPerson({ account: { case_owner_id: owner.id } });
    await aPerson({ account: { case_owner_id: owner.id, account_status: 'deactivated' } });
    const change = { edit: { caseOwnerId: owner.id } };

    const { batch: draft } = await prepare(ask, ids([...people, known]), change);
    expect(draft).toMatchObject({
      changedCount: 3,
      unchangedCount: 1,
      caseload: { now: 1, after: 4, limit: null, isOver: false },
    });
    expect(await letters()).toEqual([]);

    const batch = await runToEnd(ask, ids([...people, known]), change);

    expect(batch).toMatchObject({ changedCount: 3, caseload: { now: 4, after: 4 } });
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({
      account_id: owner.id,
      facts: {
        inviterName: 'Vera Viewer',
        ownerId: owner.id,
        morePeople: '2',
        formerOwners: expect.stringMatching(/ \(2\)$/),
      },
    });
  });

  test('is warned of, not refused, where the tenant wants fewer for each', async () => {
    const { ask, people, owner, seed } = await aCaseload(3);
    await seed.insert('tenant_settings', { caseload_max: 2 });

    const batch = await runToEnd(ask, ids(people), { edit: { caseOwnerId: owner.id } });
    expect(batch).toMatchObject({ changedCount: 3, refusedCount: 0 });
    const { batch: draft } = await prepare(ask, ids(people), { edit: { caseOwnerId: owner.id } });
    expect(draft.caseload).toEqual({ now: 3, after: 3, limit: 2, isOver: true });
  });

  test('of one: the same letter, with the name', async () => {
    const { ask, people, owner, letters } = await aCaseload(2);
    const { version } = await participant(ask, people[1]!.id);

    await run(ask, 'updateParticipant', { id: people[1]!.id, version, caseOwnerId: owner.id });

    expect(await letters()).toMatchObject([
      { account_id: owner.id, facts: { morePeople: '0', personName: expect.stringMatching(/^Robin Person/) } },
    ]);
  });

  test('who takes people over themselves hears nothing', async () => {
    const { ask, people, viewer, letters } = await aCaseload(2);

    await runToEnd(ask, ids(people), { edit: { caseOwnerId: viewer.id } });

    expect(await letters()).toEqual([]);
  });
});
