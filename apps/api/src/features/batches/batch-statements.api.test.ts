// What a batch costs in SQL statements: as many for one person as for a hundred.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { prepare, runPrepared, undo } from '../../../test/batches.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { TEST_SECRET } from '../../../test/test-settings.ts';
import { aWorld, type World } from '../../../test/world.ts';
import { createDataSource } from '../../database/data-source.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { mailPartsOf } from '../../mail-parts.ts';
import { NationalIdVault } from '../../security/national-id-vault.ts';
import { workOnBatch, type BatchWorkParts } from './index.ts';

jest.setTimeout(120_000);
const MANY = 100;
/** What is judged with more facts than others (ADR 0036). */
const MOST_TO_JUDGE: Record<string, number> = { edit: 9, groups: 9, invitations: 16 };
let server: TestServer;
let source: DataSource;
const table: Record<string, unknown>[] = [];
beforeAll(async () => {
  server = await aServer();
  source = await createDataSource({ url: server.database.appUrl, poolSize: 2 }).initialize();
});
afterAll(async () => {
  // oxlint-disable-next-line no-console -- the budget of the design as a table
  console.table(table);
  await source.destroy();
  await server.close();
});

/** What the worker does with a batch, here and now. */
async function work({ seed, viewer }: World, batchId: string): Promise<void> {
  const mail = mailPartsOf({ secret: TEST_SECRET, publicUrl: 'http://localhost:4000' });
  const parts: BatchWorkParts = {
    unitOfWork: (scope, operationId) => new UnitOfWork(source, scope, operationId),
    server: {
      vault: new NationalIdVault(TEST_SECRET),
      links: mail.links,
      publicUrl: mail.publicUrl,
      mailParts: mail,
      showsKeptLinks: false,
      now: () => new Date(),
    },
    isStopping: () => false,
  };
  await workOnBatch(parts, { tenantId: seed.tenantId, batchId, actorId: viewer.id });
}

// Who is asking and the frame of a transaction cost the same for every operation.
const isFrame = (text: string): boolean => /^(BEGIN|COMMIT|ROLLBACK)|viewer_of_session/.test(text);

async function statementsOf(doing: () => Promise<unknown>): Promise<number> {
  await server.server.auth.background.settled();
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  try {
    await doing();
    const texts = spy.mock.calls.map(([first]: unknown[]) =>
      typeof first === 'string' ? first : (first as { text: string }).text,
    );
    return texts.filter((text) => !isFrame(text)).length;
  } finally {
    spy.mockRestore();
  }
}

interface Group extends World {
  readonly selection: { ids: string[] };
  readonly group: string;
  readonly owner: string;
  readonly other: string;
}

async function aGroupOf(count: number): Promise<Group> {
  const world = await aWorld(server);
  const { seed, employer, sponsor } = world;
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) ids.push((await world.aPerson()).id);
  const owner = await seed.aStaffMember('administrator', employer);
  return {
    ...world,
    selection: { ids },
    group: await seed.insert('groups', { name: 'West' }),
    owner: owner.id,
    other: await seed.anOccupation({ owner: sponsor }),
  };
}

/** What each step of a change costs for so many people. */
async function costsOf(change: (group: Group) => object, count: number): Promise<Record<string, number>> {
  const group = await aGroupOf(count);
  const { ask, selection } = group;
  let id = '';
  const costs: Record<string, number> = {
    prepareBatch: await statementsOf(async () => {
      const { batch } = await prepare(ask, selection, change(group));
      expect(batch).toMatchObject({ changedCount: count });
      id = batch.id;
    }),
    runBatch: await statementsOf(() => runPrepared(ask, id)),
    run: await statementsOf(() => work(group, id)),
  };
  if ('message' in change(group)) return costs;
  let undoId = '';
  costs.undoBatch = await statementsOf(async () => {
    undoId = (await undo(ask, id)).batch.id;
  });
  costs.undo = await statementsOf(() => work(group, undoId));
  return costs;
}

describe('[R-10, US-ACT-12] a batch costs as many statements for a hundred people as for one', () => {
  test.each<[string, (group: Group) => object]>([
    ['status', () => ({ status: { status: 'SUSPENDED' } })],
    ['edit', ({ owner }) => ({ edit: { startDate: '2026-02-01', caseOwnerId: owner } })],
    ['another occupation', ({ other }) => ({ edit: { occupationId: other } })],
    ['invitations', () => ({ convert: { resends: true } })],
    ['accounts', () => ({ account: { action: 'DEACTIVATE' } })],
    ['groups', ({ group }) => ({ group: { groupId: group } })],
    ['messages', () => ({ message: { subject: 'Hello', text: 'Hello.' } })],
  ])('%s', async (name, change) => {
    const [one, many] = [await costsOf(change, 1), await costsOf(change, MANY)];

    table.push({ name, ...many });
    expect(many.runBatch).toBeLessThanOrEqual(8);
    expect(many.undoBatch ?? 0).toBeLessThanOrEqual(8);
    expect(many.prepareBatch).toBeLessThanOrEqual(MOST_TO_JUDGE[name] ?? 8);
    // Look-ups that happen to come at the same moment share a statement, so one more or less says nothing.
    const differences = Object.keys(one).map((step) => Math.abs((many[step] ?? 0) - (one[step] ?? 0)));
    expect(Math.max(...differences)).toBeLessThanOrEqual(1);
  });
});
