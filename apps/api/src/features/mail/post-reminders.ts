import { lastWarnedEnd, remindedUpTo } from '@guildhall/domain';
import { OutboxRepository, type Letter } from './outbox.repository.ts';
import type { QueueRepository } from './queue.repository.ts';
import {
  RemindersRepository,
  type EndingSubscription,
  type EndingSubscriptions,
  type WaitingInvitation,
} from './reminders.repository.ts';

export interface ReminderParts {
  readonly queue: QueueRepository;
  readonly mailHost: string;
  readonly now: () => Date;
}

/** Posts the letters that are due by the clock, in every tenant. Running it again, or twice at once, adds none. */
export async function postReminders({ queue, mailHost, now }: ReminderParts): Promise<void> {
  for (const tenantId of await queue.tenantIds()) {
    const work = queue.work({ tenantId });
    const due = new RemindersRepository(work, tenantId);
    const moment = now();
    const today = moment.toISOString().slice(0, 10);
    const last = lastWarnedEnd(today);
    const post = async () => {
      const letters = [
        ...(await due.waitingInvitations(remindedUpTo(moment), moment)).map(reminderOf),
        ...(await due.endingSubscriptions(today, last)).map(warningOf),
        ...(await due.inChargeOfEnding(today, last)).map(staffWarningOf),
      ];
      await new OutboxRepository(work, tenantId, mailHost).postAll(letters);
    };
    await work.write(post, () => true);
  }
}

// The occasion is the invitation: one that is sent again is not reminded of a second time.
const reminderOf = (invitation: WaitingInvitation): Letter => ({
  kind: 'activation_reminder',
  to: { email: invitation.email, name: invitation.name, accountId: invitation.accountId },
  link: { purpose: 'invitation', id: invitation.id, generation: invitation.generation },
  facts: {
    inviterName: invitation.inviterName,
    organizationName: invitation.organizationName,
    expiresAt: invitation.expiresAt.toISOString(),
  },
  occasion: invitation.id,
});

// The occasion is the last day: a subscription that was extended is warned of again.
const warningOf = ({ email, name, accountId, endsOn }: EndingSubscription): Letter => ({
  kind: 'subscription_expiring',
  to: { email, name, accountId },
  facts: { endsOn },
  occasion: endsOn,
});

const staffWarningOf = ({ email, name, accountId, endsOn, people, count }: EndingSubscriptions): Letter => ({
  kind: 'subscription_expiring_staff',
  to: { email, name, accountId },
  facts: { endsOn, personName: people.join(', '), morePeople: String(count - people.length) },
  occasion: endsOn,
});
