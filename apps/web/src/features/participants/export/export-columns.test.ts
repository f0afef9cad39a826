import { expect, test } from '@jest/globals';
import { LIST_ONLY_COLUMNS, profileFields } from '@guildhall/domain';
import { columnIds } from '../list/columns/column-choice.ts';
import { exportColumns } from './export-columns.ts';

test('[US-LST-11] every column of the list has its columns in a file, and the id comes first', () => {
  const fields = profileFields('participants', { vocabulary: 'us', customFields: [] }).map(({ id }) => id);
  const known = new Set([...fields, ...Object.keys(LIST_ONLY_COLUMNS)]);

  const columns = exportColumns(columnIds.map((id) => ({ id })));

  expect(columns.filter((column) => !known.has(column))).toEqual([]);
  expect(columns[0]).toBe('id');
  expect(new Set(columns).size).toBe(columns.length);
});
