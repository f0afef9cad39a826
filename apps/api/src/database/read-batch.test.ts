import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { Seed } from '../../test/seed.ts';
import { aDatabase, type TestDatabase } from '../../test/test-database.ts';
import { createDataSource } from './data-source.ts';
import type { RowIds } from './row-ids.ts';
import { UnitOfWork } from './unit-of-work.ts';

let database: TestDatabase;
let source: DataSource;
let seed: Seed;
let unit: UnitOfWork;
beforeAll(async () => {
  database = await aDatabase();
  source = await createDataSource({ url: database.appUrl, poolSize: 1 }).initialize();
  seed = await Seed.aTenant(database);
});
beforeEach(() => {
  unit = new UnitOfWork(source, { tenantId: seed.tenantId, actorId: seed.tenantId, channel: 'api' });
});
afterEach(() => unit.end());
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

/** The texts that reach the database while `work` runs, without BEGIN and COMMIT. */
async function textsOf(work: () => Promise<unknown>): Promise<string[]> {
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return spy.mock.calls
      .map(([first]: unknown[]) => (typeof first === 'string' ? first : (first as { text: string }).text))
      .filter((text) => !/^(BEGIN|COMMIT)/.test(text));
  } finally {
    spy.mockRestore();
  }
}

test('reads of one moment are one statement, and each gets its own rows', async () => {
  let answers: unknown[] = [];

  const texts = await textsOf(async () => {
    answers = await Promise.all([
      unit.read('SELECT $1::int AS a, $2::text AS b', [1, 'x']),
      unit.read('SELECT n FROM generate_series($1::int, $2::int) n ORDER BY n DESC', [4, 6]),
      unit.read('SELECT $1::text AS a WHERE false', ['y']),
      unit.read('SELECT $2::text || $1::text AS a', ['b', 'a']),
    ]);
  });

  expect(texts).toHaveLength(1);
  expect(answers).toEqual([[{ a: 1, b: 'x' }], [{ n: 6 }, { n: 5 }, { n: 4 }], [], [{ a: 'ab' }]]);
});

test('a read that waits for the rows of another one is a statement of its own', async () => {
  const texts = await textsOf(async () => {
    await unit.read('SELECT 1 AS n', []);
    await unit.read('SELECT 2 AS n', []);
  });

  expect(texts).toHaveLength(2);
});

test('what belongs to rows is found by the ids on them, in the same statement', async () => {
  const here = await seed.anOrganization('provider', { name: 'Here' });
  await seed.anOrganization('provider', { name: 'Elsewhere' });
  let found: unknown[] = [];
  const query = unit.query();
  query.select(['p.id', 'p.other']).from('(SELECT CAST(:id AS uuid) AS id, CAST(NULL AS uuid) AS other)', 'p');
  query.setParameters({ id: here });
  const byIds = (ids: RowIds) =>
    unit.read('SELECT name FROM organizations WHERE tenant_id = $1 AND id = ANY($2)', [seed.tenantId, ids]);
  query.beside(async (ids) => {
    found = await Promise.all([ids('id').known(), byIds(ids('id')), ids('other').known(), byIds(ids('other'))]);
  });

  const texts = await textsOf(() => query.getRawMany());

  expect(texts).toHaveLength(1);
  expect(found).toEqual([[here], [{ name: 'Here' }], [], []]);
});

test('moments are dates, days and texts stay what they are', async () => {
  const [row] = await unit.read(
    `SELECT CAST($1 AS timestamptz) AS "sentAt", CAST(NULL AS timestamptz) AS "usedAt", CAST('2026-11-22' AS date) AS day, 'x' AS flat`,
    ['2026-11-22T09:30:00.5Z'],
  );

  expect(row).toEqual({ sentAt: new Date('2026-11-22T09:30:00.500Z'), usedAt: null, day: '2026-11-22', flat: 'x' });
});

test('reads that share a statement fail together', async () => {
  const answers = await Promise.allSettled([unit.read('SELECT 1 AS n', []), unit.read('SELECT 1 / $1::int AS n', [0])]);

  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

test('what was not sent when the operation ends is refused, and takes no connection', async () => {
  const late = unit.read('SELECT 1 AS n', []);
  await unit.end();

  await expect(late).rejects.toThrow('has ended');
  expect(await source.query('SELECT 1 AS n')).toEqual([{ n: 1 }]);
});
