import { expect, test } from '@jest/globals';
import { columnName } from './column-name.ts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is called %s, as in a spreadsheet', (index, name) => {
  expect(columnName(index)).toBe(name);
});
