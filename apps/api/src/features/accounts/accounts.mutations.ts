import { Arg, Ctx, Resolver } from 'type-graphql';
import { Mutation } from '../../access/guarded-operations.ts';
import type { RequestContext } from '../../request-context.ts';
import {
  CancelSubscriptionInput,
  ChangeAccountStatusInput,
  ChangeSubscriptionDatesInput,
  DeleteAccountInput,
  ExtendSubscriptionsInput,
  RestoreAccountInput,
} from './account-changes.inputs.ts';
import {
  ChangeAccountResult,
  DeleteAccountResult,
  ExtendSubscriptionsResult,
  RestoreAccountResult,
} from './account.type.ts';
import { changeAccountStatus } from './change-account-status.ts';
import { cancelSubscription, changeSubscriptionDates, reinstateSubscription } from './change-subscription.ts';
import { deleteAccount, restoreAccount } from './delete-account.ts';
import { extendSubscriptions } from './extend-subscriptions.ts';

@Resolver()
export class AccountsMutations {
  @Mutation('accounts:update', () => ChangeAccountResult, {
    description:
      'Deactivates, reactivates, archives or brings back an account. Whoever is not active is out at once; the program status of a participant stays what it is.',
  })
  changeAccountStatus(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => ChangeAccountStatusInput, { description: 'The change.' }) input: ChangeAccountStatusInput,
  ) {
    return changeAccountStatus(services, input);
  }

  @Mutation('accounts:delete', () => DeleteAccountResult, {
    description: 'Takes an account with everything that belongs to it out of sight; after 30 days it is gone for good.',
  })
  deleteAccount(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => DeleteAccountInput, { description: 'Which one.' }) input: DeleteAccountInput,
  ) {
    return deleteAccount(services, input);
  }

  @Mutation('accounts:delete', () => RestoreAccountResult, {
    description: 'Brings a deleted account back. Refused when its address is taken or no seat is free.',
  })
  restoreAccount(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => RestoreAccountInput, { description: 'Which one.' }) input: RestoreAccountInput,
  ) {
    return restoreAccount(services, input);
  }

  @Mutation('accounts:update', () => ChangeAccountResult, {
    description: 'Changes first and last day of a subscription.',
  })
  changeSubscriptionDates(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => ChangeSubscriptionDatesInput, { description: 'The new dates.' })
    input: ChangeSubscriptionDatesInput,
  ) {
    return changeSubscriptionDates(services, input);
  }

  @Mutation('accounts:update', () => ChangeAccountResult, {
    description: 'Withdraws access: the sessions end, everything else stays.',
  })
  cancelSubscription(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => CancelSubscriptionInput, { description: 'Whose.' }) input: CancelSubscriptionInput,
  ) {
    return cancelSubscription(services, input);
  }

  @Mutation('accounts:update', () => ChangeAccountResult, {
    description: 'Gives withdrawn access back where it was left.',
  })
  reinstateSubscription(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => CancelSubscriptionInput, { description: 'Whose.' }) input: CancelSubscriptionInput,
  ) {
    return reinstateSubscription(services, input);
  }

  @Mutation('accounts:update', () => ExtendSubscriptionsResult, {
    description: 'Extends subscriptions of several people; where it changes nothing, the answer says why.',
  })
  extendSubscriptions(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => ExtendSubscriptionsInput, { description: 'Whose, and by how much.' })
    input: ExtendSubscriptionsInput,
  ) {
    return extendSubscriptions(services, input);
  }
}
