import { changeSeatWarnings, seatLevelOf, type SeatWarning } from '@guildhall/domain';
import { OutboxRepository, type Letter, type QueueRepository } from '../mail/index.ts';
import { SeatWarningsRepository, type SeatWarningReader, type WatchedSeats } from './seat-warnings.repository.ts';

export interface SeatWarningParts {
  readonly watched: () => Promise<readonly WatchedSeats[]>;
  readonly queue: Pick<QueueRepository, 'work'>;
  readonly mailHost: string;
  readonly now: () => Date;
}

/**
 * Warns those who run a tenant once its seats run short, and again when none is left (US-SEAT-04, US-SEAT-06). Each time that
 * a level is reached is told once; running it again, or twice at once, tells nobody twice.
 */
export async function warnOfSeats({ watched, queue, mailHost, now }: SeatWarningParts): Promise<void> {
  for (const seats of await watched()) {
    if (!isChanged(seats)) continue;
    const work = queue.work(seats);
    const warnings = new SeatWarningsRepository(work, seats.tenantId);
    const outbox = new OutboxRepository(work, seats.tenantId, mailHost);
    await work.write(
      () => warn(warnings, outbox, now()),
      () => true,
    );
  }
}

function isChanged(seats: WatchedSeats): boolean {
  const { opened, ended } = changeSeatWarnings(seatLevelOf(seats), seats.open);
  return opened.length + ended.length > 0;
}

async function warn(warnings: SeatWarningsRepository, outbox: OutboxRepository, now: Date): Promise<void> {
  const seats = await warnings.hold();
  if (!seats) return;
  const { opened, ended, told } = changeSeatWarnings(seatLevelOf(seats), seats.open);
  await warnings.end(ended);
  await warnings.open(opened, seats);
  if (told) await outbox.postAll((await warnings.readers()).map((reader) => letterTo(reader, told, seats, now)));
}

// The occasion is the day: where seats are freed and taken all the time, each level is told once a day at most.
const letterTo = (
  { email, name, accountId }: SeatWarningReader,
  level: SeatWarning,
  { taken, limit }: WatchedSeats,
  now: Date,
): Letter => ({
  kind: 'seats_warning',
  to: { email, name, accountId },
  facts: { usedSeats: String(taken), seatLimit: String(limit) },
  occasion: `${level} ${now.toISOString().slice(0, 10)}`,
});
