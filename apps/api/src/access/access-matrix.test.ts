// Who may do what to which record. The table is the specification; every cell of it is tried through HTTP.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createSchema } from '../schema.ts';
import { ACCESS_TABLE } from '../../test/access/access-table.ts';
import { readMatrix, type Cell } from '../../test/access/matrix.ts';
import { OPERATIONS } from '../../test/access/operations.ts';
import { aStage, type Stage } from '../../test/access/stage.ts';

const cells = readMatrix(ACCESS_TABLE);
const operations = [...new Set(cells.map(({ operation }) => operation))];

jest.setTimeout(60_000);

let stage: Stage;
beforeAll(async () => {
  stage = await aStage();
});
afterAll(() => stage.close());

describe('who may do what to which record', () => {
  test.each(operations)('%s answers each role as the table says', async (operation) => {
    const deviations: string[] = [];
    for (const cell of cells.filter((one) => one.operation === operation)) {
      const outcome = await stage.outcomeOf(cell);
      if (outcome !== cell.outcome)
        deviations.push(`${cell.caller} × ${cell.relation}: ${cell.outcome} expected, ${outcome} found`);
    }

    expect(deviations).toEqual([]);
  });
});

describe('the table is complete', () => {
  test('every operation of the schema has a row', () => {
    const schema = createSchema();
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
      Object.keys(root?.getFields() ?? {}),
    );
    const inTable = new Set(operations.map((operation) => operation.replace(/\(.*/, '')));

    expect(fields.filter((field) => !inTable.has(field))).toEqual([]);
  });

  test('every operation that can be asked is in the table', () => {
    const askable = Object.values(OPERATIONS).flatMap((group) => Object.keys(group));

    expect(operations.toSorted()).toEqual(askable.toSorted());
  });

  test('every refusal has a positive control: somebody whom the operation serves', () => {
    const serves = (operation: string) =>
      cells.some((cell: Cell) => cell.operation === operation && cell.outcome === 'allowed');

    expect(operations.filter((operation) => !serves(operation))).toEqual([]);
  });
});
