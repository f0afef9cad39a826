import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { uuidV7 } from './uuid-v7.ts';

test('ids are of version 7, all different, and in the order of their time', async () => {
  const some = Array.from({ length: 1_000 }, uuidV7);
  await sleep(2);
  const later = uuidV7();

  expect(
    some.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
  ).toEqual([]);
  expect(new Set(some).size).toBe(1_000);
  expect(some.every((id) => id < later)).toBe(true);
  expect(Math.abs(parseInt(later.replaceAll('-', '').slice(0, 12), 16) - Date.now())).toBeLessThan(1_000);
});
