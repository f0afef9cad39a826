import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { atOnce, participant, problemsOf, query, run, tally } from '../../../../test/operations.ts';
import { aServer, type TestServer } from '../../../../test/test-server.ts';
import { aWorld } from '../../../../test/world.ts';

const TODAY = '2026-06-15';
let server: TestServer;
beforeAll(async () => {
  server = await aServer({ now: () => new Date(`${TODAY}T12:00:00Z`) });
});
afterAll(() => server.close());

const CHANGES = `query ($id: ID!) { participant(id: $id) { version enrollment { statusDate suspensionDate completionDate expectedReturnDate }
  statusChanges { id toStatus effectiveDate originalDate correctedBy expectedReturnDate changedBy } } }`;

/** Somebody who was suspended in February, came back in March and completed in April. */
async function aHistory() {
  const world = await aWorld(server);
  const person = await world.aPerson({ enrollment: { start_date: '2026-01-05', status_date: '2026-01-05' } });
  const steps = [
    { status: 'SUSPENDED', effectiveDate: '2026-02-01', expectedReturnDate: '2026-08-01' },
    { status: 'ACTIVE', effectiveDate: '2026-03-01' },
    { status: 'COMPLETED', effectiveDate: '2026-04-01' },
  ];
  for (const [index, step] of steps.entries())
    await run(world.ask, 'changeProgramStatus', { participantId: person.id, version: index + 1, ...step });
  const now = async () => (await query(world.ask, CHANGES, { id: person.id })).participant;
  const changeTo = async (status: string) =>
    (await now()).statusChanges.find(({ toStatus }: { toStatus: string }) => toStatus === status);
  const correct = async (status: string, effectiveDate: string, more: object = {}, ask = world.ask) =>
    run(ask, 'correctStatusDate', {
      participantId: person.id,
      version: (await now()).version,
      statusChangeId: (await changeTo(status)).id,
      effectiveDate,
      ...more,
    });
  return { ...world, person, now, changeTo, correct };
}

describe('[US-STA-05] the day of a status change, corrected later', () => {
  test('[US-STA-10] moves the date of the enrollment with it', async () => {
    const { correct, now } = await aHistory();

    await correct('COMPLETED', '2026-03-20');

    expect((await now()).enrollment).toMatchObject({ statusDate: '2026-03-20', completionDate: '2026-03-20' });
  });

  test('[US-STA-10] of an earlier change leaves since when the present status holds', async () => {
    const { correct, now } = await aHistory();

    await correct('SUSPENDED', '2026-01-20');

    expect((await now()).enrollment).toMatchObject({ statusDate: '2026-04-01', suspensionDate: '2026-01-20' });
  });

  test('[US-STA-12] keeps who made the change, the day that was recorded first, and who corrected it', async () => {
    const { correct, changeTo } = await aHistory();
    await correct('COMPLETED', '2026-03-20');

    await correct('COMPLETED', '2026-03-25');

    expect(await changeTo('COMPLETED')).toMatchObject({
      effectiveDate: '2026-03-25',
      originalDate: '2026-04-01',
      changedBy: 'Vera Viewer',
      correctedBy: 'Vera Viewer',
    });
  });

  test('[US-STA-12] leaves every day that it had in the audit', async () => {
    const { correct, rows, viewer } = await aHistory();

    await correct('COMPLETED', '2026-03-20');

    const [entry] = await rows<{ old_values: object; new_values: object; actor_id: string }>(
      `SELECT old_values, new_values, actor_id FROM audit_entries WHERE table_name = 'status_changes' AND action = 'update'`,
    );
    expect(entry).toMatchObject({
      old_values: { effective_date: '2026-04-01' },
      new_values: { effective_date: '2026-03-20' },
      actor_id: viewer.id,
    });
  });

  test('[US-STA-13] stays between the change before and the change after', async () => {
    const { correct } = await aHistory();

    const [early, late, ahead] = [
      await correct('ACTIVE', '2026-01-31'),
      await correct('ACTIVE', '2026-04-02'),
      await correct('COMPLETED', '2026-09-14'),
    ];

    expect([early, late, ahead].flatMap(problemsOf)).toEqual([
      'effectiveDate: effective_date_before_previous_change',
      'effectiveDate: effective_date_after_next_change',
      'effectiveDate: effective_date_too_far_ahead',
    ]);
  });

  test('[US-STA-13] is not before the start of the program', async () => {
    const { correct } = await aHistory();

    expect(problemsOf(await correct('SUSPENDED', '2026-01-04'))).toEqual([
      'effectiveDate: effective_date_before_start',
    ]);
  });

  test('that is the same changes nothing', async () => {
    const { correct, changeTo, now } = await aHistory();
    const { version } = await now();

    await correct('COMPLETED', '2026-04-01');

    expect(await changeTo('COMPLETED')).toMatchObject({ originalDate: null, correctedBy: null });
    expect((await now()).version).toBe(version);
  });

  test('of somebody else is refused', async () => {
    const { correct, aPerson, ask, changeTo } = await aHistory();
    const other = await aPerson();
    const { id } = await changeTo('COMPLETED');

    const result = await run(ask, 'correctStatusDate', {
      participantId: other.id,
      version: 1,
      statusChangeId: id,
      effectiveDate: '2026-03-20',
    });

    expect(problemsOf(result)).toEqual(['statusChangeId: unknown_choice']);
    expect((await correct('COMPLETED', '2026-03-20')).__typename).toBe('ParticipantSaved');
  });

  test('of somebody out of reach is not found', async () => {
    const { correct, as, seed } = await aHistory();

    const result = await correct('COMPLETED', '2026-03-20', {}, await as('administrator', await seed.anEmployer()));

    expect(result.__typename).toBe('NotFound');
  });

  test('by two at once is made by one of them', async () => {
    const { person, now, changeTo, ask } = await aHistory();
    const [{ version }, { id }] = [await now(), await changeTo('COMPLETED')];

    const results = await atOnce(4, (index) =>
      run(ask, 'correctStatusDate', {
        participantId: person.id,
        version,
        statusChangeId: id,
        effectiveDate: `2026-03-1${index}`,
      }),
    );

    expect(tally(results.map(({ __typename }) => __typename))).toEqual({ ParticipantSaved: 1, VersionConflict: 3 });
  });

  test('with one key has one effect', async () => {
    const { correct, rows } = await aHistory();
    const key = { clientMutationId: 'once', version: 4 };

    await Promise.all([correct('COMPLETED', '2026-03-20', key), correct('COMPLETED', '2026-03-20', key)]);

    expect(await rows(`SELECT 1 FROM audit_entries WHERE table_name = 'status_changes'`)).toHaveLength(1);
  });

  test('can not be written past the API: the rest of the history is closed to the server', async () => {
    const { rows } = await aHistory();

    await expect(rows(`UPDATE status_changes SET to_status = 'active'`)).rejects.toThrow(/permission denied/);
    await expect(rows('DELETE FROM status_changes')).rejects.toThrow(/permission denied/);
  });
});

describe('[US-STA-14] the expected return of a suspension', () => {
  test('can be put off while it lasts', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson();
    const suspended = await run(world.ask, 'changeProgramStatus', {
      participantId: person.id,
      version: 1,
      status: 'SUSPENDED',
      effectiveDate: '2026-06-01',
      expectedReturnDate: '2026-07-01',
    });
    const { statusChanges } = (await query(world.ask, CHANGES, { id: person.id })).participant;

    const result = await run(world.ask, 'correctStatusDate', {
      participantId: person.id,
      version: suspended.participant.version,
      statusChangeId: statusChanges[0].id,
      effectiveDate: '2026-06-01',
      expectedReturnDate: '2026-09-01',
    });

    expect(result.participant.enrollment.expectedReturnDate).toBe('2026-09-01');
  });
});

describe('[US-STA-15] an account that was deactivated directly', () => {
  async function aShut() {
    const world = await aWorld(server, { seatLimit: 1 });
    const person = await world.aPerson();
    await run(world.ask, 'changeAccountStatus', { accountId: person.id, version: 1, status: 'DEACTIVATED' });
    return { ...world, person };
  }

  test('shows as a contradiction while the program goes on', async () => {
    const { ask, person } = await aShut();

    expect((await participant(ask, person.id)).statusInconsistency).toBe('ACCOUNT_SHUT_IN_PROGRAM');
  });

  test('is found by the filter for contradictions, and others are not', async () => {
    const { ask, person, aPerson } = await aShut();
    const fine = await aPerson();
    const list = (value: boolean) =>
      `participants(filter: { hasStatusInconsistency: ${value} }) { totalCount nodes { id } }`;

    const found = await query(ask, `{ yes: ${list(true)} no: ${list(false)} }`);

    expect(found).toEqual({
      yes: { totalCount: 1, nodes: [{ id: person.id }] },
      no: { totalCount: 1, nodes: [{ id: fine.id }] },
    });
  });

  test('does not freeze the record: it is edited as before', async () => {
    const { ask, person } = await aShut();

    const result = await run(ask, 'updateParticipant', { id: person.id, version: 2, preferredName: 'Bobbie' });

    expect(result.participant).toMatchObject({ preferredName: 'Bobbie', accountStatus: 'DEACTIVATED' });
  });

  test('agrees again when the program status is put right, which frees no second seat', async () => {
    const { ask, person, aPerson } = await aShut();
    await aPerson();

    const result = await run(ask, 'changeProgramStatus', {
      participantId: person.id,
      version: 2,
      status: 'COMPLETED',
      effectiveDate: TODAY,
    });

    expect(result.participant).toMatchObject({ accountStatus: 'DEACTIVATED', statusInconsistency: null });
  });

  test('agrees again when the account is reactivated, which needs a seat', async () => {
    const { ask, person, aPerson, seed } = await aShut();
    const other = await aPerson();
    const reactivate = () => run(ask, 'changeAccountStatus', { accountId: person.id, version: 2, status: 'ACTIVE' });
    const refused = await reactivate();
    await seed.change('accounts', other.id, { account_status: 'deactivated' });

    await reactivate();

    expect(problemsOf(refused)).toEqual(['no_free_seat']);
    expect((await participant(ask, person.id)).statusInconsistency).toBeNull();
  });

  test('announces only what a change of program status really does then', async () => {
    const { ask, person } = await aShut();

    const found = await query(
      ask,
      'query ($id: ID!) { participant(id: $id) { statusChangeOptions { status effects } } }',
      {
        id: person.id,
      },
    );

    expect(found.participant.statusChangeOptions[0]).toEqual({ status: 'COMPLETED', effects: ['LEAVES_DEFAULT_LIST'] });
  });
});

test('[US-STA-15] an account that was reactivated directly after the program ended shows as a contradiction', async () => {
  const world = await aWorld(server);
  const ended = { account: { account_status: 'deactivated' }, enrollment: { program_status: 'completed' } };
  const person = await world.aPerson(ended);

  await run(world.ask, 'changeAccountStatus', { accountId: person.id, version: 1, status: 'ACTIVE' });

  expect((await participant(world.ask, person.id)).statusInconsistency).toBe('ACCOUNT_OPEN_AFTER_PROGRAM');
});
