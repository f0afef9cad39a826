import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { aDatabase, type TestDatabase } from '../../test/test-database.ts';
import { invalidInputOf } from './constraint-problems.ts';

/** Those whose violation is the fault of what a person typed or chose, and can not be checked beforehand for certain. */
const KNOWN = [
  'uq_accounts_email',
  'uq_organizations_code',
  'uq_occupations_code',
  'fk_enrollments_provider',
  'chk_cohorts_dates',
  'chk_enrollments_expected_end',
];

let database: TestDatabase;
beforeAll(async () => {
  database = await aDatabase();
});
afterAll(() => database.drop());

const violated = (constraint: string) => invalidInputOf(Object.assign(new Error('x'), { driverError: { constraint } }));

describe('a violated constraint', () => {
  test.each(KNOWN)('%s is a problem of a field', (name) => {
    expect(violated(name)?.problems).toEqual([
      { field: expect.any(String), code: expect.stringMatching(/^[a-z_]+$/), message: expect.stringMatching(/\.$/) },
    ]);
  });

  test.each(KNOWN)('%s is in the migrated database under this name', async (name) => {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();

    const { rows } = await client.query(
      'SELECT conname FROM pg_constraint WHERE conname = $1 UNION SELECT indexname FROM pg_indexes WHERE indexname = $1',
      [name],
    );

    await client.end();
    expect(rows).toHaveLength(1);
  });

  test.each(['pk_accounts', 'uq_supervisions_source', 'chk_accounts_given_name'])(
    '%s stays the error that it is',
    (name) => {
      expect(violated(name)).toBeNull();
    },
  );
});

test.each([[new Error('x')], [Object.assign(new Error('x'), { driverError: {} })], [{}]])(
  'what is no violated constraint stays what it is',
  (error) => {
    expect(invalidInputOf(error)).toBeNull();
  },
);
