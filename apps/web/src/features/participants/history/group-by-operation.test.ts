import { expect, test } from '@jest/globals';
import { groupByOperation, type HistoryEntry } from './group-by-operation.ts';

const entry = (id: string, over: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id,
  action: 'UPDATE',
  actorName: 'Ann',
  channel: 'APP',
  createdAt: '2026-01-02T03:04:05.000Z',
  operationId: null,
  recordType: 'accounts',
  changes: [],
  ...over,
});
const idsOf = (entries: HistoryEntry[]) => groupByOperation(entries).map((group) => group.entries.map(({ id }) => id));

test('entries of one operation stand together', () => {
  const entries = [
    entry('1', { operationId: 'a' }),
    entry('2', { operationId: 'a' }),
    entry('3', { operationId: 'b' }),
  ];

  expect(idsOf(entries)).toEqual([['1', '2'], ['3']]);
});

test('without an operation, the same person in the same second is one', () => {
  const entries = [entry('1'), entry('2', { createdAt: '2026-01-02T03:04:05.900Z' }), entry('3', { actorName: 'Bea' })];

  expect(idsOf(entries)).toEqual([['1', '2'], ['3']]);
});

test('an operation that added the person is a creation', () => {
  const [group] = groupByOperation([
    entry('1', { recordType: 'enrollments', action: 'INSERT', operationId: 'a' }),
    entry('2', { action: 'INSERT', operationId: 'a' }),
  ]);

  expect(group?.isCreation).toBe(true);
});

test('a supervisor who is added later is no creation', () => {
  expect(groupByOperation([entry('1', { recordType: 'supervisions', action: 'INSERT' })])[0]?.isCreation).toBe(false);
});

test('nothing recorded gives nothing', () => {
  expect(groupByOperation([])).toEqual([]);
});
