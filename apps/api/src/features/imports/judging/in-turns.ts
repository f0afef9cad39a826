import { setImmediate as others } from 'node:timers/promises';

/** What takes about half a millisecond. */
const AT_ONCE = 25;

/**
 * Works on the lines of a part in their order, and lets others have their turn before each few of them: the process that imports may
 * answer people as well, and what was asked of the database before leaves then.
 */
export async function mapInTurns<T, R>(items: readonly T[], work: (item: T) => R): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    await others();
    for (const item of items.slice(start, start + AT_ONCE)) results.push(work(item));
  }
  return results;
}

/**
 * Waits for works of one transaction that don't depend on each other: one gets ready in this process what it writes while the
 * database writes for the other. When one fails the transaction can't end before the others have stopped asking.
 */
export async function together(...works: readonly Promise<unknown>[]): Promise<void> {
  const ends = await Promise.allSettled(works);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
