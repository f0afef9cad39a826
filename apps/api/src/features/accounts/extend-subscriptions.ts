import {
  checkExtension,
  checkMayManage,
  checkReason,
  extendedEnd,
  refuse,
  refused,
  type Extension,
  type Outcome,
} from '@guildhall/domain';
import { InvalidInput, NotFound, refusalsAmong } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import type { ExtendSubscriptionsInput, SubscriptionExtensionInput } from './account-changes.inputs.ts';
import { actorOf, targetOf } from './account-facts.ts';
import type { AccountRow } from './account-row.ts';
import { type SubscriptionExtension, SubscriptionsExtended } from './account.type.ts';

const MAX_AT_ONCE = 500;

/** What an extension would do for each person, without doing it. */
export async function previewExtension(
  services: RequestServices,
  input: SubscriptionExtensionInput,
): Promise<SubscriptionExtension[]> {
  const extension = checked(services, input);
  if (!extension.ok) return [];
  return planned(services, await services.accounts.findMany(input.accountIds), input, extension.value);
}

/** Extends the subscriptions of everybody for whom it changes something; the others stay, each with the reason. */
export async function extendSubscriptions(
  services: RequestServices,
  input: ExtendSubscriptionsInput,
): Promise<SubscriptionsExtended | InvalidInput> {
  const extension = checked(services, input.extension);
  const reason = checkReason(input.reason);
  if (!extension.ok || !reason.ok) return InvalidInput.of(refusalsAmong(extension, reason));

  const rows = await services.accounts.findManyForUpdate(input.extension.accountIds);
  const extensions = planned(services, rows, input.extension, extension.value);
  const ends = extensions.flatMap(({ accountId, endsOn }) => (endsOn === null ? [] : [{ id: accountId, endsOn }]));
  await services.accounts.setSubscriptionEnds(ends, reason.value);
  return Object.assign(new SubscriptionsExtended(), { extensions });
}

function checked(services: RequestServices, input: SubscriptionExtensionInput): Outcome<Extension> {
  if (input.accountIds.length > MAX_AT_ONCE) return refused(refuse('too_long', 'accountIds'));
  return checkExtension(input, services.today());
}

function planned(
  services: RequestServices,
  rows: readonly AccountRow[],
  { accountIds }: SubscriptionExtensionInput,
  extension: Extension,
): SubscriptionExtension[] {
  return [...new Set(accountIds)].map((accountId) => {
    const row = rows.find(({ id }) => id === accountId.toLowerCase());
    if (!row) {
      const refusal = { field: null, code: 'not_found', message: NotFound.create().message };
      return { accountId, endedOn: null, endsOn: null, refusal };
    }
    const mayNot = checkMayManage(actorOf(services), targetOf(row));
    const end = mayNot ? refused(mayNot) : extendedEnd(row.subscriptionEndsOn, extension, services.today());
    const [refusal] = end.ok ? [] : end.refusals;
    return {
      accountId: row.id,
      endedOn: row.subscriptionEndsOn,
      endsOn: end.ok ? end.value : null,
      refusal: refusal ? { field: null, code: refusal.code, message: refusal.message } : null,
    };
  });
}
