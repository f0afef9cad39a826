import { expect, test } from '@jest/globals';
import { IdSource, idOfName } from './id-source.ts';
import { Random, weightedPicker } from './random.ts';

const numbers = (seed: string, count = 1_000) => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => random.next());
};

test('the same seed gives the same sequence on every machine', () => {
  const random = new Random('guildhall');

  expect([random.bits(), random.bits(), random.bits()]).toEqual([3716157995, 1806280525, 2244899563]);
});

test('seeds that differ in one letter give sequences that have nothing in common', () => {
  const first = new Set(numbers('seed a'));

  expect(numbers('seed b').filter((number) => first.has(number))).toEqual([]);
});

test('numbers are spread evenly from 0 to less than 1', () => {
  const all = numbers('spread', 20_000);
  const tenths = Map.groupBy(all, (number) => Math.floor(number * 10));

  expect(new Set(tenths.keys())).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
  for (const tenth of tenths.values()) expect(Math.abs(tenth.length - 2_000)).toBeLessThan(200);
});

test('whole numbers reach both ends', () => {
  const random = new Random('ends');
  const drawn = new Set(Array.from({ length: 200 }, () => random.int(-1, 2)));

  expect([...drawn].toSorted((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
});

test('a sample has no entry twice and is as long as it can be', () => {
  const sample = new Random('sample').sample(['a', 'b', 'c'], 5);

  expect(sample.toSorted()).toEqual(['a', 'b', 'c']);
});

test('weights decide how often a value is drawn', () => {
  const random = new Random('weights');
  const pick = weightedPicker([
    ['often', 90],
    ['never', 0],
    ['seldom', 10],
  ] as const);
  const drawn = Map.groupBy(
    Array.from({ length: 5_000 }, () => pick(random)),
    (value) => value,
  );

  expect(drawn.has('never')).toBe(false);
  expect(drawn.get('seldom')?.length).toBeGreaterThan(400);
  expect(drawn.get('seldom')?.length).toBeLessThan(600);
});

test('ids have the form of UUIDv7 and sort by their time', () => {
  const ids = new IdSource('ids');
  const list = [1_000, 2_000, Date.UTC(2026, 0, 1)].map((moment) => ids.at(moment));

  for (const id of list) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(list.toSorted()).toEqual(list);
  expect(Number.parseInt(list[2]!.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 0, 1));
});

test('ids of one moment differ', () => {
  const ids = new IdSource('one moment');

  expect(new Set(Array.from({ length: 10_000 }, () => ids.at(1_000))).size).toBe(10_000);
});

test('the id of a name follows from the name alone', () => {
  expect(idOfName('tenant/us')).toBe(idOfName('tenant/us'));
  expect(idOfName('tenant/us')).not.toBe(idOfName('tenant/uk'));
});
