import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { getMetadataArgsStorage, type ColumnType, type EntityMetadata } from 'typeorm';
import { aDatabase, type TestDatabase } from '../../test/test-database.ts';
import { createDataSource } from './data-source.ts';
import { ENTITIES } from './entities.ts';

interface Column {
  type: string;
  isNullable: boolean;
  hasDefault: boolean;
  isGenerated: boolean;
}

let database: TestDatabase;
let entities: EntityMetadata[];
let tables: Map<string, Map<string, Column>>;
beforeAll(async () => {
  database = await aDatabase();
  const source = await createDataSource({ url: database.ownerUrl, poolSize: 1 }).initialize();
  entities = source.entityMetadatas;
  await source.destroy();
  tables = await migratedColumns(database.ownerUrl);
});
afterAll(() => database.drop());

async function migratedColumns(url: string): Promise<Map<string, Map<string, Column>>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Column & { table: string; column: string }>(
    `SELECT table_name AS table, column_name AS column, is_nullable = 'YES' AS "isNullable", column_default IS NOT NULL AS "hasDefault",
       is_generated = 'ALWAYS' AS "isGenerated",
       CASE data_type WHEN 'timestamp with time zone' THEN 'timestamptz' WHEN 'ARRAY' THEN substr(udt_name, 2) || '[]' ELSE data_type END AS type
     FROM information_schema.columns WHERE table_schema = 'public'`,
  );
  await client.end();
  const found = new Map<string, Map<string, Column>>();
  for (const { table, column, ...facts } of rows) found.set(table, (found.get(table) ?? new Map()).set(column, facts));
  return found;
}

const NAMES = ENTITIES.map(({ name }) => name);
const entity = (name: string): EntityMetadata => entities.find((found) => found.name === name)!;

describe.each(NAMES)('%s', (name) => {
  test('has the columns of its table, of the same type and nullability', () => {
    const { tableName, columns } = entity(name);
    const table = tables.get(tableName)!;

    const declared = columns.map((column) => ({
      name: column.databaseName,
      type: `${typeName(column.type)}${column.isArray ? '[]' : ''}`,
      isNullable: column.isNullable,
    }));
    const migrated = declared.map((column) => ({
      name: column.name,
      type: table.get(column.name)?.type,
      isNullable: table.get(column.name)?.isNullable,
    }));
    expect(declared).toEqual(migrated);
    expect(declared.length).toBeGreaterThan(2);
  });

  test('leaves out no column that an insert must give', () => {
    const { tableName, columns } = entity(name);
    const declared = new Set(columns.map(({ databaseName }) => databaseName));

    const missing = [...tables.get(tableName)!].filter(
      ([column, facts]) => !declared.has(column) && !facts.isNullable && !facts.hasDefault && !facts.isGenerated,
    );

    expect(missing).toEqual([]);
  });

  test('declares a default where its table has one', () => {
    const { tableName, columns } = entity(name);
    const table = tables.get(tableName)!;

    const differing = columns.filter(
      ({ databaseName, default: declared }) => (declared !== undefined) !== table.get(databaseName)!.hasDefault,
    );

    expect(differing.map(({ databaseName }) => databaseName)).toEqual([]);
  });

  test('has the key of every table of a tenant', () => {
    expect(entity(name).primaryColumns.map(({ databaseName }) => databaseName)).toEqual(['tenant_id', 'id']);
  });
});

const typeName = (type: ColumnType): string => (typeof type === 'string' ? type : type.name.toLowerCase());

test('every entity is known to the data source', () => {
  const declared = getMetadataArgsStorage().tables.map(({ target }) => (target as { name: string }).name);

  expect(new Set(NAMES)).toEqual(new Set(declared));
});

test('nothing is synchronized: the schema comes from migrations alone', async () => {
  const source = createDataSource({ url: database.ownerUrl, poolSize: 1, migrations: true });

  expect(source.options).toMatchObject({ synchronize: false, entities: [] });
  expect(source.options.dropSchema).toBeFalsy();
});
