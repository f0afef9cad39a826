import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { oneAtATime } from './one-at-a-time.ts';

test('work that is asked for many times at once runs one round at a time, the last after the last question', async () => {
  let [atOnce, most, rounds] = [0, 0, 0];
  const run = oneAtATime(async () => {
    atOnce += 1;
    rounds += 1;
    most = Math.max(most, atOnce);
    await sleep(5);
    atOnce -= 1;
  });

  await Promise.all([run(), run(), run()]);

  expect({ most, rounds }).toEqual({ most: 1, rounds: 2 });
});

test('a round that fails tells whoever asked, and the next one runs', async () => {
  let rounds = 0;
  const run = oneAtATime(() => {
    rounds += 1;
    return rounds === 1 ? Promise.reject(new Error('no')) : Promise.resolve();
  });

  await expect(run()).rejects.toThrow('no');
  await run();

  expect(rounds).toBe(2);
});
