import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { atOnce, participant, problemsOf, run, send, tally } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

test('[US-PRO-09] an edit of an older version is refused with the newer values', async () => {
  const world = await aWorld(server);
  const person = await world.aPerson();
  await run(world.ask, 'updateParticipant', { id: person.id, version: 1, givenName: 'Newer' });

  const result = await run(world.ask, 'updateParticipant', {
    id: person.id,
    version: 1,
    givenName: 'Mine',
    city: 'Lost',
  });

  expect(result).toMatchObject({
    __typename: 'VersionConflict',
    current: { __typename: 'Participant', id: person.id, version: 2, givenName: 'Newer' },
  });
  expect((await participant(world.ask, person.id)).city).toBeNull();
});

test('[US-PRO-09] an edit of a version that is not there yet is refused', async () => {
  const world = await aWorld(server);
  const person = await world.aPerson();

  const result = await run(world.ask, 'updateParticipant', { id: person.id, version: 2, givenName: 'Early' });

  expect(result.__typename).toBe('VersionConflict');
});

test('[US-PRO-09] a status change of an older version is refused with the newer values', async () => {
  const world = await aWorld(server);
  const person = await world.aPerson();
  await run(world.ask, 'updateParticipant', { id: person.id, version: 1, givenName: 'Newer' });

  const result = await run(world.ask, 'changeProgramStatus', {
    participantId: person.id,
    version: 1,
    status: 'COMPLETED',
    effectiveDate: '2026-01-01',
  });

  expect(result).toMatchObject({ __typename: 'VersionConflict', current: { version: 2, givenName: 'Newer' } });
});

test('[US-PRO-09] of 50 edits of one version at once, exactly one is saved', async () => {
  const world = await aWorld(server);
  const person = await world.aPerson();

  const answers = await atOnce(50, (index) =>
    send(world.ask, 'updateParticipant', { id: person.id, version: 1, city: `City ${index}` }),
  );

  expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 200: 50 });
  const types = tally(answers.map(({ data }) => data.updateParticipant.__typename));
  expect(types).toEqual({ ParticipantSaved: 1, VersionConflict: 49 });
  const winner = answers.findIndex(({ data }) => data.updateParticipant.__typename === 'ParticipantSaved');
  expect(await participant(world.ask, person.id)).toMatchObject({ version: 2, city: `City ${winner}` });
}, 30_000);

test('[US-PRO-09] no edit is lost when 12 editors try again after each conflict', async () => {
  const world = await aWorld(server);
  const person = await world.aPerson();
  const fields = await Promise.all(
    Array.from({ length: 12 }, (_, index) => world.seed.insert('custom_fields', { label: `F${index}`, type: 'text' })),
  );

  await atOnce(12, async (index) => {
    for (let version = 1; ;) {
      const result = await run(world.ask, 'updateParticipant', {
        id: person.id,
        version,
        customValues: [{ fieldId: fields[index], value: 'kept' }],
      });
      if (result.__typename === 'ParticipantSaved') return;
      version = result.current.version;
    }
  });

  const { version, customValues } = await participant(world.ask, person.id);
  expect(version).toBe(13);
  expect(tally(customValues.map(({ value }: { value: string }) => value))).toEqual({ kept: 12 });
}, 30_000);

test('[US-PRO-09] different kinds of changes of one participant at once all keep their effect', async () => {
  const world = await aWorld(server);
  const supervisors = await Promise.all(
    Array.from({ length: 10 }, () => world.seed.aStaffMember('supervisor', world.employer)),
  );
  const cohort = await world.seed.aCohort({ owner: world.employer });
  const person = await world.aPerson();

  const answers = await Promise.all([
    ...supervisors.map(({ id }) =>
      send(world.ask, 'addSupervisors', { participantId: person.id, supervisorIds: [id] }),
    ),
    send(world.ask, 'addCohortMembers', { cohortId: cohort, participantIds: [person.id] }),
  ]);

  expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
  const now = await participant(world.ask, person.id);
  expect(now).toMatchObject({ version: 12, enrollment: { cohort: { id: cohort } } });
  expect(now.supervisions).toHaveLength(10);
});

test('two moves of the same people in opposite order do not wait for each other for ever', async () => {
  const world = await aWorld(server);
  const people = await Promise.all(Array.from({ length: 20 }, () => world.aPerson()));
  const ids = people.map(({ id }) => id);
  const cohorts = await Promise.all([1, 2, 3, 4].map(() => world.seed.aCohort({ owner: world.employer })));

  const answers = await Promise.all(
    cohorts.map((cohortId, index) =>
      send(world.ask, 'addCohortMembers', { cohortId, participantIds: index % 2 ? ids : ids.toReversed() }),
    ),
  );

  expect(answers.map(({ data }) => data?.addCohortMembers.__typename)).toEqual(cohorts.map(() => 'CohortSaved'));
  const used = await world.rows('SELECT DISTINCT cohort_id FROM enrollments');
  expect(used).toHaveLength(1);
});

test('of two participants who want one free e-mail address in edits at once, one gets it', async () => {
  const world = await aWorld(server);
  const people = await Promise.all([world.aPerson(), world.aPerson()]);

  const results = await Promise.all(
    people.map(({ id }) => run(world.ask, 'updateParticipant', { id, version: 1, email: 'free@example.org' })),
  );

  const refused = results.filter(({ __typename }) => __typename === 'InvalidInput');
  expect(refused.map(problemsOf)).toEqual([['email: email_taken']]);
});
