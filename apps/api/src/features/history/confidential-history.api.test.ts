import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { query, run } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const RECORDS = 'query ($id: ID!) { participant(id: $id) { history(first: 50) { nodes { recordType } } } }';

test('an employer does not learn from the history that demographics or a national id were given', async () => {
  const world = await aWorld(server);
  const person = await world.aPerson();
  const changes = { demographics: { sex: 'female' }, nationalId: '123-45-6789', city: 'Austin' };
  await run(world.ask, 'updateParticipant', { id: person.id, version: 1, ...changes });
  const recordTypes = async (ask: typeof world.ask): Promise<string[]> => {
    const { participant } = await query(ask, RECORDS, { id: person.id });
    return participant.history.nodes.map((entry: { recordType: string }) => entry.recordType);
  };

  const ofRegulator = await recordTypes(world.ask);
  const ofAdministrator = await recordTypes(await world.as('administrator', world.employer));

  expect(ofRegulator).toEqual(expect.arrayContaining(['accounts', 'demographics', 'nationalIds']));
  expect(ofAdministrator).toContain('accounts');
  expect(ofAdministrator).not.toContain('demographics');
  expect(ofAdministrator).not.toContain('nationalIds');
});
