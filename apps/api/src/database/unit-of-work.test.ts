import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { Seed } from '../../test/seed.ts';
import { aDatabase, type TestDatabase } from '../../test/test-database.ts';
import { createDataSource } from './data-source.ts';
import { UnitOfWork } from './unit-of-work.ts';

let database: TestDatabase;
let source: DataSource;
let seed: Seed;
beforeAll(async () => {
  database = await aDatabase();
  source = await createDataSource({ url: database.appUrl, poolSize: 4 }).initialize();
  seed = await Seed.aTenant(database);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const ACTOR = '01890000-0000-7000-8000-00000000000a';
const aUnit = (tenantId = seed.tenantId): UnitOfWork =>
  new UnitOfWork(source, { tenantId, actorId: ACTOR, channel: 'api' });

const INSERT = `INSERT INTO organizations (tenant_id, kind, name, code) VALUES ($1, 'provider', $2, $2)`;
const add = async (unit: UnitOfWork, name: string, tenantId = seed.tenantId) =>
  (await unit.manager()).query(INSERT, [tenantId, name]);
const names = async (unit: UnitOfWork): Promise<string[]> => {
  const rows: { name: string }[] = await (await unit.manager()).query('SELECT name FROM organizations ORDER BY name');
  return rows.map(({ name }) => name);
};
async function stored(seedOf = seed): Promise<string[]> {
  const { rows } = await database.inTenant(seedOf.tenantId, (client) =>
    client.query<{ name: string }>('SELECT name FROM organizations ORDER BY name'),
  );
  return rows.map(({ name }) => name);
}

/** What every connection of the pool still knows of the last operation. */
async function leftScopes(): Promise<string[]> {
  const runners = Array.from({ length: 4 }, () => source.createQueryRunner());
  const found: string[] = [];
  for (const runner of runners) {
    const rows: Record<string, string | null>[] = await runner.query(
      `SELECT current_setting('app.tenant_id', true) AS a, current_setting('app.actor_id', true) AS b, current_setting('app.operation_id', true) AS c,
         current_setting('app.channel', true) AS d, CASE WHEN now() <> statement_timestamp() THEN 'in a transaction' END AS e`,
    );
    found.push(...Object.values(rows[0]!).filter((value): value is string => Boolean(value)));
  }
  for (const runner of runners) await runner.release();
  return found;
}

describe('a write', () => {
  test('is kept when its result says so', async () => {
    const unit = aUnit();

    const result = await unit.write(
      async () => (await add(unit, 'Kept'), 'saved'),
      () => true,
    );

    expect(result).toBe('saved');
    expect(await stored()).toContain('Kept');
  });

  test('does not begin where its scope was a wrong guess', async () => {
    const unit = aUnit();
    unit.writeOnlyIf(Promise.resolve(false));

    const keeps = () => true;

    await expect(unit.write(() => add(unit, 'Guessed'), keeps)).rejects.toThrow('wrong guess');
    expect(await stored()).not.toContain('Guessed');
  });

  test('is rolled back when its result is a failure, which is given on', async () => {
    const unit = aUnit();

    const result = await unit.write(
      async () => (await add(unit, 'Refused'), 'failure'),
      (answer) => answer !== 'failure',
    );

    expect(result).toBe('failure');
    expect(await stored()).not.toContain('Refused');
  });

  test('is rolled back when it throws, and the error is given on', async () => {
    const unit = aUnit();

    const running = unit.write(
      async () => {
        await add(unit, 'Thrown');
        throw new Error('Broken.');
      },
      () => true,
    );

    await expect(running).rejects.toThrow('Broken.');
    expect(await stored()).not.toContain('Thrown');
  });

  test('is rolled back when a statement fails, and the first error is given on', async () => {
    const unit = aUnit();

    const running = unit.write(
      async () => {
        await add(unit, 'Before');
        await add(unit, 'Before');
      },
      () => true,
    );

    await expect(running).rejects.toThrow('uq_organizations_code');
    expect(await stored()).not.toContain('Before');
  });

  test('is all or nothing even where a later statement is sent before an earlier one fails', async () => {
    const unit = aUnit();

    const running = unit.write(
      async () => {
        const manager = await unit.manager();
        const work = [
          manager.query(INSERT, [seed.tenantId, 'Piped']),
          manager.query('SELECT 1 / 0'),
          manager.query(INSERT, [seed.tenantId, 'Piped after']),
        ];
        const [, failed] = await Promise.allSettled(work);
        if (failed?.status === 'rejected') throw failed.reason;
      },
      () => true,
    );

    await expect(running).rejects.toThrow('division by zero');
    expect((await stored()).filter((name) => name.startsWith('Piped'))).toEqual([]);
  });

  test('does not run inside another one', async () => {
    const unit = aUnit();

    const running = unit.write(
      () =>
        unit.write(
          () => Promise.resolve(1),
          () => true,
        ),
      () => true,
    );

    await expect(running).rejects.toThrow('one after the other');
  });

  test('may follow another one of the same operation', async () => {
    const unit = aUnit();

    for (const name of ['Follow 1', 'Follow 2'])
      await unit.write(
        () => add(unit, name),
        () => true,
      );

    expect((await stored()).filter((name) => name.startsWith('Follow'))).toEqual(['Follow 1', 'Follow 2']);
  });

  test('is seen by the reads that follow in the operation', async () => {
    const unit = aUnit();
    const before = await names(unit);

    await unit.write(
      () => add(unit, 'Seen next'),
      () => true,
    );

    const after = await names(unit);
    await unit.end();
    expect(before).not.toContain('Seen next');
    expect(after).toContain('Seen next');
  });

  test('tells the audit who did it, in which operation and through what', async () => {
    const unit = aUnit();

    await unit.write(
      () => add(unit, 'Audited'),
      () => true,
    );

    const { rows } = await database.inTenant(seed.tenantId, (client) =>
      client.query(`SELECT actor_id, operation_id, channel FROM audit_entries WHERE new_values ->> 'name' = 'Audited'`),
    );
    expect(rows).toEqual([{ actor_id: ACTOR, operation_id: unit.operationId, channel: 'api' }]);
  });

  test('reaches no other tenant', async () => {
    const other = await Seed.aTenant(database);
    const unit = aUnit();

    await expect(
      unit.write(
        () => add(unit, 'Foreign', other.tenantId),
        () => true,
      ),
    ).rejects.toThrow('row-level security');
    expect(await stored(other)).toEqual([]);
  });
});

describe('the reads of one operation', () => {
  test('see one state, whatever is saved meanwhile', async () => {
    const unit = aUnit();
    const before = await names(unit);
    await seed.anOrganization('provider', { name: 'Meanwhile' });

    const again = await names(unit);
    await unit.end();

    expect(again).toEqual(before);
    expect(await stored()).toContain('Meanwhile');
  });

  test('can not write', async () => {
    const unit = aUnit();

    await expect(add(unit, 'By reading')).rejects.toThrow('read-only transaction');

    await unit.end();
  });

  test('end more than once without harm, and begin anew', async () => {
    const unit = aUnit();
    await names(unit);
    await unit.end();
    await unit.end();

    const again = await names(unit);
    await unit.end();

    expect(again).toEqual(await stored());
  });

  test('leave no transaction open behind them, also where nobody asks anything afterwards', async () => {
    const unit = aUnit();
    await names(unit);

    await unit.end();

    const inTransaction = async () => {
      const { rows } = await database.pool.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
      );
      return rows[0]!.n;
    };
    const deadline = Date.now() + 5000;
    while ((await inTransaction()) > 0 && Date.now() < deadline) await sleep(10);
    expect(await inTransaction()).toBe(0);
  });

  test('that never began end without a connection', async () => {
    const busy = Array.from({ length: 4 }, () => source.createQueryRunner());
    await Promise.all(busy.map((runner) => runner.connect()));

    await expect(aUnit().end()).resolves.toBeUndefined();

    await Promise.all(busy.map((runner) => runner.release()));
  });

  test('may be asked side by side', async () => {
    const unit = aUnit();

    const answers = await Promise.all(
      Array.from(
        { length: 20 },
        async (_, index) => (await (await unit.manager()).query('SELECT $1::int AS n', [index])) as { n: number }[],
      ),
    );

    await unit.end();
    expect(answers.map(([row]) => row?.n)).toEqual(Array.from({ length: 20 }, (_, index) => index));
  });
});

describe('a connection goes back to the pool without the scope of its operation', () => {
  test('after reads', async () => {
    const unit = aUnit();
    await names(unit);
    await unit.end();

    expect(await leftScopes()).toEqual([]);
  });

  test('after a write, kept or not', async () => {
    for (const keeps of [true, false]) {
      const unit = aUnit();
      await unit.write(
        () => add(unit, `Scope ${keeps}`),
        () => keeps,
      );
    }

    expect(await leftScopes()).toEqual([]);
  });

  test('after errors of every kind', async () => {
    const failing = [
      (unit: UnitOfWork) =>
        unit.write(
          () => Promise.reject(new Error('No.')),
          () => true,
        ),
      (unit: UnitOfWork) =>
        unit.write(
          async () => (await unit.manager()).query('SELECT 1 / 0'),
          () => true,
        ),
      async (unit: UnitOfWork) => (await unit.manager()).query('SELECT nothing'),
    ];
    for (const fail of failing) {
      const unit = aUnit();
      await expect(fail(unit)).rejects.toThrow();
      await unit.end();
    }

    expect(await leftScopes()).toEqual([]);
  });

  test('after 100 operations of ten tenants at once, none of which saw another tenant', async () => {
    const seeds = await Promise.all(Array.from({ length: 10 }, () => Seed.aTenant(database)));
    for (const [index, each] of seeds.entries()) await each.anOrganization('provider', { name: `Only ${index}` });

    const seen = await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const unit = aUnit(seeds[index % 10]!.tenantId);
        try {
          return await names(unit);
        } finally {
          await unit.end();
        }
      }),
    );

    expect(seen).toEqual(Array.from({ length: 100 }, (_, index) => [`Only ${index % 10}`]));
    expect(await leftScopes()).toEqual([]);
  });
});

test('more operations than connections wait for their turn', async () => {
  const units = Array.from({ length: 40 }, () => aUnit());

  const results = await Promise.all(
    units.map((unit, index) =>
      unit.write(
        async () => (await add(unit, `Queue ${index}`), index),
        () => true,
      ),
    ),
  );

  expect(results).toEqual(units.map((_, index) => index));
});

test('a connection that the server ends fails its operation and no other one', async () => {
  const unit = aUnit();
  const [{ pid }] = (await (await unit.manager()).query('SELECT pg_backend_pid() AS pid')) as [{ pid: number }];
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query('SELECT pg_terminate_backend($1)', [pid]);
  await owner.end();

  await expect(names(unit)).rejects.toThrow();
  await unit.end().catch(() => undefined);

  const next = aUnit();
  const after = await names(next);
  await next.end();
  expect(after).toEqual(await stored());
  expect(await leftScopes()).toEqual([]);
});

test('every wait of a connection is bounded', async () => {
  const rows: { name: string; setting: string }[] = await source.query(
    `SELECT name, setting FROM pg_settings WHERE name IN ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') ORDER BY name`,
  );

  expect(rows.map(({ setting }) => Number(setting) > 0 && Number(setting) <= 60_000)).toEqual([true, true, true]);
});

test.each(["'; DROP TABLE accounts; --", '', 'null', '01890000-0000-7000-8000-00000000000'])(
  'a scope takes ids only, not "%s"',
  (id) => {
    expect(() => aUnit(id)).toThrow('needs UUIDs');
    expect(() => new UnitOfWork(source, { tenantId: seed.tenantId, actorId: id, channel: 'api' })).toThrow(
      'needs UUIDs',
    );
  },
);
