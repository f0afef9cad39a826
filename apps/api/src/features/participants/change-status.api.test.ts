import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { atOnce, participant, problemsOf, run, tally } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

const TODAY = '2026-06-15';
let server: TestServer;
beforeAll(async () => {
  server = await aServer({ now: () => new Date(`${TODAY}T12:00:00Z`) });
});
afterAll(() => server.close());

/** What a change to each status needs besides the date. */
const NEEDED: Record<string, object> = { CANCELLED: { reason: 'RELOCATED' } };

async function aStarted(
  options?: Parameters<typeof aWorld>[1],
  more: Parameters<Awaited<ReturnType<typeof aWorld>>['aPerson']>[0] = {},
) {
  const world = await aWorld(server, options);
  const person = await world.aPerson({ ...more, enrollment: { start_date: '2026-01-05', status_date: '2026-01-05' } });
  let version = 1;
  const change = async (status: string, effectiveDate = TODAY, input: object = {}) => {
    const result = await run(world.ask, 'changeProgramStatus', {
      participantId: person.id,
      version,
      status,
      effectiveDate,
      ...NEEDED[status],
      ...input,
    });
    if (result.__typename === 'ParticipantSaved') version += 1;
    return result;
  };
  return { ...world, person, change, now: () => participant(world.ask, person.id) };
}

/** A way through the statuses for every change that is allowed. */
const WAYS = [
  ['COMPLETED'],
  ['CANCELLED'],
  ['SUSPENDED'],
  ['SUSPENDED', 'ACTIVE'],
  ['SUSPENDED', 'COMPLETED'],
  ['SUSPENDED', 'CANCELLED'],
  ['COMPLETED', 'ACTIVE'],
  ['CANCELLED', 'ACTIVE'],
];

describe('[US-STA-01] a change of program status', () => {
  test.each(WAYS.map((way) => ['ACTIVE', ...way]).map((way) => [way.join(' → '), way.slice(1)]))(
    'is saved: %s',
    async (_name, way) => {
      const { change } = await aStarted();
      let last = null;

      for (const status of way) last = await change(status as string);

      expect(last.participant.enrollment).toMatchObject({ programStatus: way.at(-1), statusDate: TODAY });
    },
  );

  test.each([
    ['COMPLETED', 'CANCELLED'],
    ['COMPLETED', 'SUSPENDED'],
    ['CANCELLED', 'COMPLETED'],
    ['CANCELLED', 'SUSPENDED'],
  ])('from %s to %s is refused', async (from, to) => {
    const { change } = await aStarted();
    await change(from);

    const result = await change(to);

    expect(problemsOf(result)).toEqual(['status: status_change_not_allowed']);
  });

  test.each(['ACTIVE', 'COMPLETED', 'CANCELLED', 'SUSPENDED'])(
    'to the status that it is, %s, is refused',
    async (status) => {
      const { change } = await aStarted();
      if (status !== 'ACTIVE') await change(status);

      const result = await change(status);

      expect(problemsOf(result)).toEqual(['status: status_unchanged']);
    },
  );

  test('of an archived account is refused', async () => {
    const { change } = await aStarted({}, { account: { account_status: 'archived' } });

    const result = await change('COMPLETED');

    expect(problemsOf(result)).toEqual(['account_archived']);
  });

  test('offers the statuses that can follow, each with what it does', async () => {
    const { ask, person } = await aStarted();

    const { data } = await ask('query ($id: ID!) { participant(id: $id) { statusChangeOptions { status effects } } }', {
      id: person.id,
    });

    const effects = ['ACCOUNT_DEACTIVATED', 'SESSIONS_ENDED', 'SEAT_FREED', 'LEAVES_DEFAULT_LIST'];
    expect(data.participant.statusChangeOptions).toEqual(
      ['COMPLETED', 'CANCELLED', 'SUSPENDED'].map((status) => ({ status, effects })),
    );
  });

  test('of somebody out of reach is not found', async () => {
    const { as, seed, person } = await aStarted();
    const other = await as('administrator', await seed.anEmployer());

    const result = await run(other, 'changeProgramStatus', {
      participantId: person.id,
      version: 1,
      status: 'COMPLETED',
      effectiveDate: TODAY,
    });

    expect(result.__typename).toBe('NotFound');
  });

  test('of two at once is made by one of them', async () => {
    const { ask, person, rows } = await aStarted();
    const input = { participantId: person.id, version: 1, status: 'COMPLETED', effectiveDate: TODAY };

    const results = await atOnce(8, () => run(ask, 'changeProgramStatus', input));

    expect(tally(results.map(({ __typename }) => __typename))).toEqual({ ParticipantSaved: 1, VersionConflict: 7 });
    expect(await rows('SELECT 1 FROM status_changes')).toHaveLength(1);
  });
});

describe('[US-STA-10] the dates of the statuses', () => {
  test('are kept separately', async () => {
    const { change, now } = await aStarted();
    await change('SUSPENDED', '2026-02-01');
    await change('ACTIVE', '2026-03-01');
    await change('CANCELLED', '2026-04-01');
    await change('ACTIVE', '2026-05-01');

    await change('COMPLETED', '2026-06-01');

    expect((await now()).enrollment).toMatchObject({
      startDate: '2026-01-05',
      suspensionDate: '2026-02-01',
      cancellationDate: '2026-04-01',
      completionDate: '2026-06-01',
      statusDate: '2026-06-01',
      cancellationReason: null,
      cancellationReasonText: null,
    });
  });

  test('a suspension keeps the day of the expected return until it ends', async () => {
    const { change, now } = await aStarted();
    await change('SUSPENDED', '2026-02-01', { expectedReturnDate: '2026-08-01' });
    const suspended = await now();

    await change('ACTIVE', '2026-03-01');

    expect(suspended.enrollment.expectedReturnDate).toBe('2026-08-01');
    expect((await now()).enrollment.expectedReturnDate).toBeNull();
  });
});

describe('[US-STA-13] the day of a change', () => {
  test.each([
    ['the start date', '2026-01-05'],
    ['today', TODAY],
    ['90 days ahead', '2026-09-13'],
  ])('may be %s', async (_rule, day) => {
    const { change } = await aStarted();

    const result = await change('COMPLETED', day);

    expect(result.participant.enrollment.completionDate).toBe(day);
  });

  test.each([
    ['before the start date', '2026-01-04', 'effective_date_before_start'],
    ['91 days ahead', '2026-09-14', 'effective_date_too_far_ahead'],
    ['a day that does not exist', '2026-02-30', 'date_malformed'],
    ['no day at all', 'soon', 'date_malformed'],
  ])('is not %s', async (_rule, day, code) => {
    const { change } = await aStarted();

    const result = await change('COMPLETED', day);

    expect(problemsOf(result)).toEqual([`effectiveDate: ${code}`]);
  });

  test('is not before the last change', async () => {
    const { change } = await aStarted();
    await change('SUSPENDED', '2026-04-02');

    const result = await change('ACTIVE', '2026-04-01');

    expect(problemsOf(result)).toEqual(['effectiveDate: effective_date_before_last_change']);
  });
});

describe('[US-STA-03] the reason', () => {
  test('of a cancellation is kept with its words', async () => {
    const { change } = await aStarted();

    const result = await change('CANCELLED', TODAY, { reason: 'OTHER', reasonText: ' Won the lottery \n and left ' });

    expect(result.participant.enrollment).toMatchObject({
      cancellationReason: 'OTHER',
      cancellationReasonText: 'Won the lottery\nand left',
    });
  });

  test.each([
    ['is needed for a cancellation', 'CANCELLED', { reason: null }, ['reason: reason_required']],
    ['in words is needed for "other"', 'CANCELLED', { reason: 'OTHER' }, ['reasonText: reason_text_required']],
    [
      'has at most 500 characters',
      'CANCELLED',
      { reason: 'OTHER', reasonText: 'x'.repeat(501) },
      ['reasonText: too_long'],
    ],
    ['is for cancellations only', 'COMPLETED', { reason: 'HEALTH' }, ['reason: reason_not_allowed']],
    ['in words is for cancellations only', 'SUSPENDED', { reasonText: 'Ill' }, ['reasonText: reason_not_allowed']],
    [
      'and the day are told together',
      'CANCELLED',
      { reason: null, effectiveDate: '2026-01-01' },
      ['effectiveDate: effective_date_before_start', 'reason: reason_required'],
    ],
  ])('%s', async (_rule, status, input, problems) => {
    const { change } = await aStarted();

    const result = await change(status, TODAY, input);

    expect(problemsOf(result)).toEqual(problems);
  });

  test.each([
    ['of a completion', 'COMPLETED', '2026-08-01', 'return_date_not_allowed'],
    ['before the suspension', 'SUSPENDED', '2026-06-14', 'return_date_not_after_effective_date'],
    ['that does not exist', 'SUSPENDED', '2026-06-31', 'date_malformed'],
  ])('is not the place of a return date %s', async (_rule, status, expectedReturnDate, code) => {
    const { change } = await aStarted();

    const result = await change(status, TODAY, { expectedReturnDate });

    expect(problemsOf(result)).toEqual([`expectedReturnDate: ${code}`]);
  });
});

test('[US-STA-12] every change is kept with who, when, old, new, date and reason, the newest first', async () => {
  const { change, now, rows, viewer } = await aStarted();
  await change('SUSPENDED', '2026-02-01', { expectedReturnDate: '2026-08-01' });
  await change('CANCELLED', '2026-03-01', { reason: 'CONDUCT', reasonText: 'Twice warned' });
  await change('ACTIVE', '2026-04-01');

  const { statusChanges } = await now();

  const by = { changedBy: 'Vera Viewer', reason: null, reasonText: null, expectedReturnDate: null };
  expect(statusChanges).toEqual([
    { ...by, fromStatus: 'CANCELLED', toStatus: 'ACTIVE', effectiveDate: '2026-04-01' },
    {
      ...by,
      fromStatus: 'SUSPENDED',
      toStatus: 'CANCELLED',
      effectiveDate: '2026-03-01',
      reason: 'CONDUCT',
      reasonText: 'Twice warned',
    },
    {
      ...by,
      fromStatus: 'ACTIVE',
      toStatus: 'SUSPENDED',
      effectiveDate: '2026-02-01',
      expectedReturnDate: '2026-08-01',
    },
  ]);
  const kept = await rows<{ actor_id: string; operation_id: string; created_at: Date }>(
    'SELECT actor_id, operation_id, created_at FROM status_changes',
  );
  expect(kept.map(({ actor_id }) => actor_id)).toEqual([viewer.id, viewer.id, viewer.id]);
  expect(new Set(kept.map(({ operation_id }) => operation_id)).size).toBe(3);
});
