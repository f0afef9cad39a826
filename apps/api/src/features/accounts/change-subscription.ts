import {
  checkMayManage,
  checkReason,
  checkSubscriptionDates,
  isStale,
  refuse,
  accountAccessOf,
  type Refusal,
} from '@guildhall/domain';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import type { RequestServices } from '../../request-services.ts';
import type { CancelSubscriptionInput, ChangeSubscriptionDatesInput } from './account-changes.inputs.ts';
import { actorOf, lifeContext, targetOf } from './account-facts.ts';
import type { AccountRow } from './account-row.ts';
import { AccountSaved } from './account.type.ts';

type Changed = Promise<AccountSaved | InvalidInput | VersionConflict | NotFound>;

/** Changes first and last day with a reason. Whoever is over with it is signed out. */
export async function changeSubscriptionDates(services: RequestServices, input: ChangeSubscriptionDatesInput): Changed {
  const row = await services.accounts.findForUpdate(input.accountId);
  if (!row) return NotFound.create();
  if (isStale(row.version, input.version)) return VersionConflict.of('Account', row.id);
  const refusal = checkMayManage(actorOf(services), targetOf(row));
  if (refusal) return InvalidInput.of([refusal]);
  const dates = checkSubscriptionDates(input);
  if (!dates.ok) return InvalidInput.of(dates.refusals);

  const { startsOn, endsOn, reason } = dates.value;
  if (await leavesNoManager(services, row, endsOn)) return InvalidInput.of([refuse('last_manager')]);
  await services.accounts.update(row, { subscriptionStartsOn: startsOn, subscriptionEndsOn: endsOn }, reason);
  if (accessWith(services, row, endsOn) !== 'active') await services.accounts.endSessions(row.id);
  return AccountSaved.of(row.id);
}

/** Withdraws access; everything else stays, so that it can be given back where it was left. */
export async function cancelSubscription(services: RequestServices, input: CancelSubscriptionInput): Changed {
  return setCancelled(services, input, true);
}

/** Gives access back where it was left. */
export async function reinstateSubscription(services: RequestServices, input: CancelSubscriptionInput): Changed {
  return setCancelled(services, input, false);
}

async function setCancelled(services: RequestServices, input: CancelSubscriptionInput, isCancelled: boolean): Changed {
  const row = await services.accounts.findForUpdate(input.accountId);
  if (!row) return NotFound.create();
  if (isStale(row.version, input.version)) return VersionConflict.of('Account', row.id);
  const refusal = checkMayManage(actorOf(services), targetOf(row)) ?? checkCancelled(row, isCancelled);
  if (refusal) return InvalidInput.of([refusal]);
  const reason = checkReason(input.reason);
  if (!reason.ok) return InvalidInput.of(reason.refusals);
  if (isCancelled && (await lifeContext(services, row)).isLastManager) return InvalidInput.of([refuse('last_manager')]);

  const subscriptionCancelledAt = isCancelled ? services.now() : null;
  await services.accounts.update(row, { subscriptionCancelledAt }, reason.value);
  if (isCancelled) await services.accounts.endSessions(row.id);
  return AccountSaved.of(row.id);
}

function checkCancelled({ subscriptionCancelledAt }: AccountRow, isCancelled: boolean): Refusal | null {
  if ((subscriptionCancelledAt !== null) !== isCancelled) return null;
  return refuse(isCancelled ? 'subscription_cancelled' : 'subscription_not_cancelled');
}

const accessWith = (services: RequestServices, row: AccountRow, subscriptionEndsOn: string | null) =>
  accountAccessOf(
    {
      accountStatus: row.accountStatus,
      // Whoever may only read signs in anew: what the sessions are ended for is that nobody stays longer than allowed.
      keepsLogin: false,
      isSubscriptionCancelled: row.subscriptionCancelledAt !== null,
      subscriptionEndsOn,
    },
    services.today(),
  );

async function leavesNoManager(services: RequestServices, row: AccountRow, endsOn: string | null): Promise<boolean> {
  if (endsOn === null || accessWith(services, row, endsOn) === 'active') return false;
  return (await lifeContext(services, row)).isLastManager;
}
