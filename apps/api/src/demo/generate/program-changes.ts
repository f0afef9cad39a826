// What happens to programs, as changes of status that somebody could have entered.
import { addDays } from '@guildhall/domain';
import type { CalendarDate, CancellationReason, StatusChange } from '@guildhall/domain';
import { weightedPicker } from '../randomness/random.ts';
import type { Random } from '../randomness/random.ts';

const pickReason = weightedPicker<CancellationReason>([
  ['found_other_employment', 22],
  ['relocated', 12],
  ['left_for_education', 9],
  ['attendance', 11],
  ['performance', 8],
  ['health', 7],
  ['family_or_caring', 7],
  ['financial', 6],
  ['laid_off', 6],
  ['conduct', 4],
  ['employer_closed', 2],
  ['other', 3],
]);
const OTHER_REASONS = ['Moved to the family business', 'Called up for military service', 'Prefers another trade'];

/** A program from its first day: how long it should take, and how long ago it began, in days. */
export interface Span {
  readonly startDate: CalendarDate;
  readonly length: number;
  readonly elapsed: number;
}

/** Draws the changes of one program: most go on, old ones have ended. */
export function drawChanges(random: Random, span: Span): StatusChange[] {
  const { startDate, length, elapsed } = span;
  const progress = elapsed / length;
  const completed = progress >= 1 ? 0.84 : progress > 0.85 ? 0.18 : 0;
  if (random.chance(completed)) {
    const days = Math.min(elapsed, Math.round(length * (0.85 + random.next() * 0.25)));
    return [{ status: 'completed', effectiveDate: addDays(startDate, days) }];
  }
  if (random.chance(0.055)) return drawCancellation(random, span);
  if (random.chance(0.042)) {
    const since = random.int(0, Math.min(150, elapsed));
    return [suspension(random, addDays(startDate, elapsed - since), since)];
  }
  return elapsed > 200 && random.chance(0.03) ? drawBreak(random, span) : [];
}

function drawCancellation(random: Random, { startDate, length, elapsed }: Span): StatusChange[] {
  const days = random.int(2, Math.min(elapsed, length));
  const endDate = addDays(startDate, days);
  if (days < 15) return [{ status: 'cancelled', effectiveDate: endDate, reason: 'never_started' }];
  if (days < 90 || !random.chance(0.2)) return [cancellation(random, endDate)];
  return [suspension(random, addDays(startDate, days - random.int(30, 80))), cancellation(random, endDate)];
}

/** Suspended for a while and back since. */
function drawBreak(random: Random, { startDate, elapsed }: Span): StatusChange[] {
  const from = random.int(20, elapsed - 100);
  const effectiveDate = addDays(startDate, from + random.int(30, 95));
  return [suspension(random, addDays(startDate, from)), { status: 'active', effectiveDate }];
}

/** @param since for how many days it lasts already: whoever is expected back is not yet */
function suspension(random: Random, effectiveDate: CalendarDate, since = 0): StatusChange {
  const expectedReturnDate = random.chance(0.7) ? addDays(effectiveDate, since + random.int(30, 240)) : null;
  return { status: 'suspended', effectiveDate, expectedReturnDate };
}

export function cancellation(random: Random, effectiveDate: CalendarDate): StatusChange {
  const reason = pickReason(random);
  return {
    status: 'cancelled',
    effectiveDate,
    reason,
    reasonText: reason === 'other' ? random.pick(OTHER_REASONS) : null,
  };
}
