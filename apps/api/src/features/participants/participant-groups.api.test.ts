import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const COUNTS = `query ($filter: ParticipantFilter, $key: ParticipantGroupKey!, $first: Int) {
  participants(first: 1, filter: $filter) { countsBy(key: $key, first: $first) { id name count } } }`;
const TOTAL = 'query ($filter: ParticipantFilter) { participants(first: 1, filter: $filter) { totalCount } }';
const FILTER_FIELDS = {
  EMPLOYER: 'employerIds',
  OCCUPATION: 'occupationIds',
  COHORT: 'cohortIds',
  CASE_OWNER: 'caseOwnerIds',
};

test('[UK-GRID-32] each count by employer, occupation, cohort and case owner is the total of the list that it leads to', async () => {
  const world = await aWorld(server);
  const other = await world.seed.anEmployer();
  const cohortId = await world.seed.aCohort({ owner: world.employer, title: 'Autumn' });
  const account = { case_owner_id: world.viewer.id };
  await world.aPerson({ account, enrollment: { cohort_id: cohortId } });
  await world.aPerson({ account });
  await world.aPerson({ account, employer: other });
  await world.aPerson({ enrollment: { program_status: 'suspended' } });
  const active = { programStatuses: ['ACTIVE'] };
  let compared = 0;
  for (const [key, field] of Object.entries(FILTER_FIELDS)) {
    const { data } = await world.ask(COUNTS, { filter: active, key });
    for (const { id, count, name } of data.participants.countsBy) {
      const list = await world.ask(TOTAL, { filter: { ...active, [field]: [id] } });
      expect({ key, name, count }).toEqual({ key, name, count: list.data.participants.totalCount });
      expect(name).not.toBe('');
      compared += 1;
    }
  }
  expect(compared).toBe(5);
});

test('the largest groups come first, as many as asked for, and of people within reach alone', async () => {
  const world = await aWorld(server);
  const other = await world.seed.anEmployer();
  await world.aPerson();
  await world.aPerson({ employer: other });
  await world.aPerson({ employer: other });
  const countsOf = async (ask: typeof world.ask, first: number) =>
    (await ask(COUNTS, { key: 'EMPLOYER', first })).data.participants.countsBy;
  const administrator = await world.as('administrator', world.employer);

  expect(await countsOf(world.ask, 1)).toMatchObject([{ id: other, count: 2 }]);
  expect(await countsOf(administrator, 8)).toMatchObject([{ id: world.employer, count: 1 }]);
});

test('more groups than fit a page are refused with what to do', async () => {
  const world = await aWorld(server);
  const answer = await world.ask(COUNTS, { key: 'COHORT', first: 51 });

  expect(answer.errors).toMatchObject([{ message: 'Ask for 1 to 50 groups at a time.' }]);
});
