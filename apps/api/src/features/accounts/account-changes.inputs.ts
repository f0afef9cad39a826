import type { AccountStatus } from '@guildhall/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AccountStatusEnum } from '../../graphql/enums.ts';
import { IdempotentInput } from '../../graphql/idempotent-input.ts';
import { OptionalText } from '../../graphql/text-fields.ts';

@InputType({ description: 'Which account changes.' })
abstract class AccountChangeInput extends IdempotentInput {
  @Field(() => ID, { description: 'The account.' })
  accountId: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version: number;
}

@InputType('ChangeAccountStatusInput', { description: 'A change of account status.' })
export class ChangeAccountStatusInput extends AccountChangeInput {
  @Field(() => AccountStatusEnum, { description: 'The new account status.' })
  status: AccountStatus;

  @OptionalText('Why, at most 500 characters.')
  reason?: string | null;
}

@InputType('DeleteAccountInput', { description: 'Which account is deleted.' })
export class DeleteAccountInput extends AccountChangeInput {
  @Field(() => String, { description: 'The name of the person, typed: displayName of the account.' })
  typedName: string;
}

@InputType('RestoreAccountInput', { description: 'Which deleted account comes back.' })
export class RestoreAccountInput extends IdempotentInput {
  @Field(() => ID, { description: 'The account.' })
  accountId: string;
}

@InputType('ChangeSubscriptionDatesInput', { description: 'New dates of a subscription; null = none.' })
export class ChangeSubscriptionDatesInput extends AccountChangeInput {
  @OptionalText('First day, YYYY-MM-DD.')
  startsOn?: string | null;

  @OptionalText('Last day, on which it still gives access.')
  endsOn?: string | null;

  @Field(() => String, { description: 'Why, at most 500 characters; required.' })
  reason: string;
}

@InputType('CancelSubscriptionInput', { description: 'Whose access is withdrawn or given back.' })
export class CancelSubscriptionInput extends AccountChangeInput {
  @Field(() => String, { description: 'Why, at most 500 characters; required.' })
  reason: string;
}

@InputType('SubscriptionExtensionInput', {
  description: 'An extension: by a number of months or to a day, one of the two.',
})
export class SubscriptionExtensionInput {
  @Field(() => [ID], { description: 'Whose subscriptions; at most 500.' })
  accountIds: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'By how many months, 1 to 120; from the end, or from today for who has expired.',
  })
  months?: number | null;

  @OptionalText('To which day, YYYY-MM-DD.')
  endsOn?: string | null;
}

@InputType('ExtendSubscriptionsInput', { description: 'Whose subscriptions are extended, and by how much.' })
export class ExtendSubscriptionsInput extends IdempotentInput {
  @Field(() => SubscriptionExtensionInput, { description: 'What was looked at in the preview.' })
  extension: SubscriptionExtensionInput;

  @Field(() => String, { description: 'Why, at most 500 characters; required.' })
  reason: string;
}
