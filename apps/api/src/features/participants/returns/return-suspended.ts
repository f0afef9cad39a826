import { returnFromSuspension, type CalendarDate } from '@guildhall/domain';
import { OutboxRepository, type Letter, type QueueRepository } from '../../mail/index.ts';
import { ReturnsRepository, type After, type DueReturn, type ReturnReader } from './returns.repository.ts';

export interface ReturnParts {
  readonly queue: Pick<QueueRepository, 'tenantIds' | 'work'>;
  readonly mailHost: string;
  readonly now: () => Date;
}

/**
 * Ends the suspensions whose expected return has come, in every tenant. The day begins at midnight UTC: a tenant has no time
 * zone of its own. Running it again, or twice at once, returns nobody twice.
 */
export async function returnSuspended({ queue, mailHost, now }: ReturnParts): Promise<void> {
  const today = now().toISOString().slice(0, 10);
  for (const tenantId of await queue.tenantIds()) {
    let after: After | null = null;
    do after = await returnNext({ queue, tenantId, mailHost, today, after });
    while (after !== null);
  }
}

interface Round {
  readonly queue: ReturnParts['queue'];
  readonly tenantId: string;
  readonly mailHost: string;
  readonly today: CalendarDate;
  readonly after: After | null;
}

/** One transaction: some people come back as long as there are seats. Gives where to go on, or null when none are left. */
async function returnNext({ queue, tenantId, mailHost, today, after }: Round): Promise<After | null> {
  const work = queue.work({ tenantId });
  const returns = new ReturnsRepository(work, tenantId);
  const returnThem = async (): Promise<After | null> => {
    const dues = await returns.dueForUpdate(today, after);
    if (dues.length === 0) return null;
    const refused = await returnWhileSeatsLast(returns, dues, today);
    const newlyRefused = refused.filter(({ returnRefusedOn }) => returnRefusedOn === null);
    await returns.refuse(newlyRefused, today);
    if (newlyRefused.length > 0) {
      const readers = await returns.readersOf(newlyRefused.map(({ id }) => id));
      await new OutboxRepository(work, tenantId, mailHost).postAll(readers.map(letterTo));
    }
    return dues.at(-1) ?? null;
  };
  return work.write(returnThem, () => true);
}

/** Gives those for whom no seat was left. */
async function returnWhileSeatsLast(
  returns: ReturnsRepository,
  dues: readonly DueReturn[],
  today: CalendarDate,
): Promise<DueReturn[]> {
  let seatsFree = await returns.freeSeats();
  const refused: DueReturn[] = [];
  for (const due of dues) {
    const outcome = returnFromSuspension(due, { today, seatsFree });
    if (outcome?.ok) {
      await returns.return(due, outcome.value);
      if (seatsFree !== null && outcome.value.takesSeat) seatsFree -= 1;
    } else if (outcome) {
      refused.push(due);
    }
  }
  return refused;
}

// No occasion: the mark on the record is set with it, so that it is posted once.
const letterTo = ({ email, name, accountId, people, count }: ReturnReader): Letter => ({
  kind: 'return_without_seat',
  to: { email, name, accountId },
  facts: { personName: people.join(', '), morePeople: String(count - people.length) },
});
