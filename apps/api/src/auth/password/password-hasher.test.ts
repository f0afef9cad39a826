import { describe, expect, test } from '@jest/globals';
import { PASSWORD, quickHasher } from '../test-support/records.ts';
import { hashPassword, PasswordHasher } from './password-hasher.ts';
import { Slots, TooBusy } from './slots.ts';

describe('the hash of a password', () => {
  test('is argon2id with 64 MiB, 3 passes, 1 lane', async () => {
    expect(await hashPassword(PASSWORD)).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  });

  test('differs each time', async () => {
    expect(await quickHasher.hash(PASSWORD)).not.toBe(await quickHasher.hash(PASSWORD));
  });

  test.each([
    ['the password', PASSWORD, true],
    ['another password', `${PASSWORD}r`, false],
    ['the password in upper case', PASSWORD.toUpperCase(), false],
    ['the start of the password', PASSWORD.slice(0, -1), false],
  ])('is verified by %s: %s gives %s', async (_what, password, isRight) => {
    expect(await quickHasher.verify(await quickHasher.hash(PASSWORD), password)).toBe(isRight);
  });

  test.each([
    ['less memory', { memoryKiB: 32, passes: 2, lanes: 1 }, true],
    ['fewer passes', { memoryKiB: 64, passes: 1, lanes: 1 }, true],
    ['the same cost', { memoryKiB: 64, passes: 2, lanes: 1 }, false],
    ['a higher cost', { memoryKiB: 128, passes: 3, lanes: 1 }, false],
  ])('made at %s is outdated: %o gives %s', async (_what, cost, isOutdated) => {
    const today = new PasswordHasher({ memoryKiB: 64, passes: 2, lanes: 1 });

    expect(today.isOutdated(await new PasswordHasher(cost).hash(PASSWORD))).toBe(isOutdated);
  });
});

describe('slots', () => {
  test('run at most as many tasks at once as there are', async () => {
    const slots = new Slots({ atOnce: 4, waiting: 50 });
    let running = 0;
    let most = 0;
    const task = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
    };

    await Promise.all(Array.from({ length: 50 }, () => slots.run(task)));

    expect([most, running]).toEqual([4, 0]);
  });

  test('refuse a task when the queue is full, and take one again afterwards', async () => {
    const slots = new Slots({ atOnce: 1, waiting: 1 });
    const { promise, resolve } = Promise.withResolvers<void>();
    const admitted = [slots.run(() => promise), slots.run(() => promise)];

    await expect(slots.run(() => promise)).rejects.toThrow(TooBusy);
    resolve();
    await Promise.all(admitted);
    await expect(slots.run(() => Promise.resolve('done'))).resolves.toBe('done');
  });

  test('are given back by a task that fails', async () => {
    const slots = new Slots({ atOnce: 1, waiting: 0 });

    await expect(slots.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(slots.run(() => Promise.resolve('done'))).resolves.toBe('done');
  });
});
