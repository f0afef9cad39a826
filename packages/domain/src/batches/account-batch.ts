// What a batch does to accounts: the moves that the single account has, each judged by the rule of the single one.
import { checkMayManage, checkStatusMove, isInProgram } from '../accounts/account-life.ts';
import type { LifeActor, LifeTarget } from '../accounts/account-life.ts';
import type { AccountStatus } from '../accounts/account-status.ts';
import { usesSeat } from '../accounts/account-status.ts';
import { checkReason } from '../accounts/subscription-dates.ts';
import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';

export const BATCH_ACCOUNT_ACTIONS = [
  'archive',
  'unarchive',
  'deactivate',
  'reactivate',
  'cancel_subscription',
  'reinstate_subscription',
] as const;
export type BatchAccountAction = (typeof BATCH_ACCOUNT_ACTIONS)[number];

/** What each of them makes of the account status, or of the subscription. */
const STATUS_AFTER: Readonly<Partial<Record<BatchAccountAction, AccountStatus>>> = {
  archive: 'archived',
  unarchive: 'deactivated',
  deactivate: 'deactivated',
  reactivate: 'active',
};

export interface AccountBatchTarget extends LifeTarget {
  readonly isSubscriptionCancelled: boolean;
}

/** What changes about one account; what is left out stays. */
export interface AccountBatchResult {
  readonly accountStatus?: AccountStatus;
  readonly isSubscriptionCancelled?: boolean;
  readonly takesSeat: boolean;
  readonly freesSeat: boolean;
  readonly endsSessions: boolean;
  /** The program goes on although the account does not. */
  readonly contradicts: boolean;
}

/** Reads the reason of an action: as for one account, a subscription needs one and a status may have one (UK-LIFE-06). */
export function cleanAccountReason(action: BatchAccountAction, raw: string | null | undefined): Outcome<string | null> {
  const isOptional = action in STATUS_AFTER;
  return isOptional && !raw?.trim() ? accepted(null) : checkReason(raw ?? '');
}

/**
 * Judges one account of a batch. The participants of a tenant include nobody who manages it, so whether the last manager
 * stays is no question here (UK-GRID-33, US-MNG-05, US-MNG-09).
 */
export function judgeAccountAction(
  actor: LifeActor,
  target: AccountBatchTarget,
  action: BatchAccountAction,
  seatsFree: number | null,
): Outcome<AccountBatchResult> {
  const status = STATUS_AFTER[action];
  return status === undefined
    ? judgeSubscription(actor, target, action === 'cancel_subscription')
    : judgeStatus(actor, target, action, status, seatsFree);
}

function judgeStatus(
  actor: LifeActor,
  target: AccountBatchTarget,
  action: BatchAccountAction,
  to: AccountStatus,
  seatsFree: number | null,
): Outcome<AccountBatchResult> {
  // Two actions lead to "deactivated": one brings back from the archive, the other never does.
  const isArchived = target.accountStatus === 'archived';
  if (action === 'unarchive' && !isArchived) return refused(refuse('account_status_unchanged'));
  if (action === 'deactivate' && isArchived) return refused(refuse('account_status_not_allowed'));
  const refusal = checkStatusMove(actor, target, to, { seatsFree, isLastManager: false });
  if (refusal) return refused(refuse(refusal.code));
  const before = usesSeat(target);
  const after = usesSeat({ ...target, accountStatus: to });
  return accepted({
    accountStatus: to,
    takesSeat: after && !before,
    freesSeat: before && !after,
    endsSessions: to !== 'active',
    contradicts: isInProgram(target) !== (to === 'active'),
  });
}

function judgeSubscription(
  actor: LifeActor,
  target: AccountBatchTarget,
  isCancelled: boolean,
): Outcome<AccountBatchResult> {
  const refusal = checkMayManage(actor, target);
  if (refusal) return refused(refusal);
  if (target.isSubscriptionCancelled === isCancelled)
    return refused(refuse(isCancelled ? 'subscription_cancelled' : 'subscription_not_cancelled'));
  return accepted({
    isSubscriptionCancelled: isCancelled,
    takesSeat: false,
    freesSeat: false,
    endsSessions: isCancelled,
    contradicts: false,
  });
}
