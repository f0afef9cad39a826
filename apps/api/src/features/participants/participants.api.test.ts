import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Seed } from '../../../test/seed.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

test('[US-UT-06] a supervisor sees the participants assigned to them and nobody else', async () => {
  const seed = await Seed.aTenant(server.database);
  const employer = await seed.anEmployer();
  const occupation = await seed.anOccupation({ owner: employer });
  const supervisor = await seed.aStaffMember('supervisor', employer);
  const assigned = await seed.aParticipant({ employer, occupation, supervisors: [supervisor.id] });
  const other = await seed.aParticipant({ employer, occupation });

  const ask = await server.as(supervisor);
  const list = await ask('{ participants { totalCount nodes { id } } }');
  const foreign = await ask('query ($id: ID!) { participant(id: $id) { id } }', { id: other.id });

  expect(list.data.participants).toEqual({ totalCount: 1, nodes: [{ id: assigned.id }] });
  expect(foreign.data.participant).toBeNull();
});
