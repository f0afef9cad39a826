// Who may end or bring back an account, and which moves there are.
import { rank } from '../access/contract.ts';
import { isParticipantType } from '../access/user-type.ts';
import type { UserType } from '../access/user-type.ts';
import { holdsPolicy } from '../access/policy.ts';
import type { ProgramStatus } from '../participants/program-status.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import { isFull } from './account-status.ts';
import type { AccountStatus } from './account-status.ts';

/** How many days a deleted account can be brought back (US-MNG-08). */
export const DELETED_ACCOUNT_DAYS = 30;

/** Which account status can follow which. What leaves the archive has no access until it is reactivated. */
export const ACCOUNT_STATUS_MOVES: Readonly<Record<AccountStatus, readonly AccountStatus[]>> = {
  active: ['deactivated', 'archived'],
  deactivated: ['active', 'archived'],
  archived: ['deactivated'],
};

export interface LifeActor {
  readonly accountId: string;
  readonly userType: UserType;
}

/** An account within the actor's reach. */
export interface LifeTarget {
  readonly accountId: string;
  readonly userType: UserType;
  readonly accountStatus: AccountStatus;
  /** Null for staff. */
  readonly programStatus: ProgramStatus | null;
}

export interface LifeContext {
  /** Free seats of the tenant; null when the subscription has no limit. */
  readonly seatsFree: number | null;
  /** Nobody else of the tenant's highest user type could sign in and manage it. */
  readonly isLastManager: boolean;
}

/**
 * Says why an account is not the actor's to manage, or null: nobody manages the own account or one above the own level
 * (US-MNG-05, US-ORG-03).
 */
export function checkMayManage(actor: LifeActor, target: LifeTarget): Refusal | null {
  if (!holdsPolicy(actor.userType, 'accounts:update')) return refuse('user_type_above_own');
  if (actor.accountId === target.accountId) return refuse('own_account');
  return rank(target.userType) > rank(actor.userType) ? refuse('user_type_above_own') : null;
}

/**
 * Says why the account status can't become the wanted one, or null. Leaving the active status needs another manager of the
 * tenant to stay; reactivating a participant needs a seat; somebody in the program is not archived (US-MNG-05, US-MNG-09,
 * UK-LIFE-06, UK-LIFE-25).
 */
export function checkStatusMove(
  actor: LifeActor,
  target: LifeTarget,
  to: AccountStatus,
  context: LifeContext,
): Refusal | null {
  const refusal = checkMayManage(actor, target);
  if (refusal) return refusal;
  if (target.accountStatus === to) return refuse('account_status_unchanged', 'status');
  if (!ACCOUNT_STATUS_MOVES[target.accountStatus].includes(to)) return refuse('account_status_not_allowed', 'status');
  if (target.accountStatus === 'active' && context.isLastManager) return refuse('last_manager');
  if (to === 'archived' && isInProgram(target)) return refuse('still_in_program', 'status');
  return to === 'active' ? checkSeat(target, context) : null;
}

/** Says why the account can't be deleted, or null (US-MNG-08). */
export function checkDeletion(
  actor: LifeActor,
  target: LifeTarget & { readonly displayName: string },
  typedName: string,
  context: LifeContext,
): Refusal | null {
  const refusal = checkMayManage(actor, target);
  if (refusal) return refusal;
  if (context.isLastManager) return refuse('last_manager');
  return sameName(typedName, target.displayName) ? null : refuse('typed_name_differs', 'typedName');
}

/** Says why a deleted account can't come back, or null: an active participant takes a seat again (US-MNG-08, US-MNG-09). */
export function checkRestoration(actor: LifeActor, target: LifeTarget, context: LifeContext): Refusal | null {
  return checkMayManage(actor, target) ?? (target.accountStatus === 'active' ? checkSeat(target, context) : null);
}

/** True while the enrollment of a participant counts as running in reports (US-MNG-06). */
export function isInProgram(target: Pick<LifeTarget, 'programStatus'>): boolean {
  return target.programStatus === 'active';
}

function checkSeat(target: LifeTarget, { seatsFree }: LifeContext): Refusal | null {
  return isParticipantType(target.userType) && isFull(seatsFree) ? refuse('no_free_seat') : null;
}

// Spaces and capitals are no test of whether somebody has read the name.
function sameName(typed: string, name: string): boolean {
  const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  return plain(typed) === plain(name);
}
