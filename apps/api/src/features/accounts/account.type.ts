import type { AccountStatus, AccountType, SubscriptionStatus, UserType } from '@guildhall/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { FieldProblem, InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import { Answer } from '../../graphql/answers.ts';
import { connectionClass } from '../../graphql/connection.ts';
import {
  AccountStatusEnum,
  AccountTypeEnum,
  enumOf,
  UserTypeEnum,
  SubscriptionStatusEnum,
} from '../../graphql/enums.ts';
import { NodeType } from '../../graphql/node.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { OptionalDate, OptionalText } from '../../graphql/text-fields.ts';

const AccountChangeKindEnum = enumOf(
  'AccountChangeKind',
  [
    'deactivated',
    'reactivated',
    'archived',
    'unarchived',
    'deleted',
    'restored',
    'invited',
    'activated',
    'dates_changed',
    'cancelled',
    'reinstated',
  ] as const,
  'What happened to an account; activated = the person has a login now.',
);

@ObjectType('Account', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One person in the tenant, staff or participant, as far as the use of the system is concerned.',
})
export class Account extends NodeType {
  @Field(() => UserTypeEnum, { description: 'What the account is.' })
  userType: UserType;

  @OptionalText('E-mail address; unique among the accounts of the tenant.')
  email: string | null;

  @Field(() => AccountStatusEnum, { description: 'Whether the account can be used.' })
  accountStatus: AccountStatus;

  @Field(() => AccountTypeEnum, { description: 'Managed (no login) or authenticated.' })
  accountType: AccountType;

  @Field(() => SubscriptionStatusEnum, { description: 'How far the person is with using the system.' })
  subscriptionStatus: SubscriptionStatus;

  @OptionalDate('First day of the subscription.')
  subscriptionStartsOn: string | null;

  @OptionalDate('Last day of the subscription, on which it still gives access; null when it has no end.')
  subscriptionEndsOn: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person last signed in.' })
  lastSignInAt: Date | null;

  @Field(() => DateTimeScalar, { description: 'When the account was created.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was deleted; null while it is there.' })
  deletedAt: Date | null;

  @Field(() => Int, { description: "Number of the record's state; send it back with a change." })
  version: number;
}

@ObjectType('AccountConnection', { simpleResolvers: true, description: 'A page of a list of accounts.' })
export class AccountConnection extends connectionClass(() => Account, 'Account', 'accounts') {}

@ObjectType('AccountChange', { simpleResolvers: true, description: 'One step in the life of an account.' })
export class AccountChange {
  @Field(() => ID, { description: 'Id of the step.' })
  id: string;

  @Field(() => AccountChangeKindEnum, { description: 'What happened.' })
  kind: string;

  @OptionalText('Why.')
  reason: string | null;

  @OptionalDate('First day of the subscription since then.')
  startsOn: string | null;

  @OptionalDate('Last day of the subscription since then.')
  endsOn: string | null;

  @OptionalText('Name of who did it; null for the system.')
  changedBy: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt: Date;
}

@ObjectType('DeletionFacts', { simpleResolvers: true, description: 'What is lost when an account is deleted.' })
export class DeletionFactsType {
  @Field(() => Int, { description: 'Enrollments, current and former.' })
  enrollments: number;

  @Field(() => Int, { description: 'Who supervises the person, or whom the person supervises.' })
  supervisions: number;

  @Field(() => Int, { description: 'Cohorts that the person supervises.' })
  cohorts: number;

  @Field(() => Int, { description: 'Entries of the history.' })
  historyEntries: number;
}

@Answer()
@ObjectType('AccountSaved', { description: 'The account as it is now.' })
export class AccountSaved {
  accountId: string;

  static of(accountId: string): AccountSaved {
    return Object.assign(new AccountSaved(), { accountId });
  }

  @Field(() => ID, { description: 'Id of the account.' })
  id(): string {
    return this.accountId;
  }
}

@Answer()
@ObjectType('AccountDeleted', {
  simpleResolvers: true,
  description: 'The account is gone from every list; it can be brought back for 30 days.',
})
export class AccountDeleted {
  @Field(() => ID, { description: 'Id of the account that was deleted.' })
  accountId: string;
}

@ObjectType('SubscriptionExtension', { simpleResolvers: true, description: 'What an extension does for one person.' })
export class SubscriptionExtension {
  @Field(() => ID, { description: 'The account.' })
  accountId: string;

  @OptionalDate('The last day before; null when there is no end.')
  endedOn: string | null;

  @OptionalDate('The last day after; null when nothing changes.')
  endsOn: string | null;

  @Field(() => FieldProblem, { nullable: true, description: 'Why nothing changes; null when it does.' })
  refusal: FieldProblem | null;
}

@Answer()
@ObjectType('SubscriptionsExtended', {
  simpleResolvers: true,
  description: 'What the extension did for each person, in the order they were named.',
})
export class SubscriptionsExtended {
  @Field(() => [SubscriptionExtension], { description: 'One for each account that was named.' })
  extensions: SubscriptionExtension[];
}

const FAILURES = [InvalidInput, VersionConflict, NotFound] as const;

export const ChangeAccountResult = createUnionType({
  name: 'ChangeAccountResult',
  description: 'The account, or why it was not changed.',
  types: () => [AccountSaved, ...FAILURES] as const,
});

export const DeleteAccountResult = createUnionType({
  name: 'DeleteAccountResult',
  description: 'That the account is gone, or why it was not deleted.',
  types: () => [AccountDeleted, ...FAILURES] as const,
});

export const RestoreAccountResult = createUnionType({
  name: 'RestoreAccountResult',
  description: 'The account, or why it could not be brought back.',
  types: () => [AccountSaved, InvalidInput, NotFound] as const,
});

export const ExtendSubscriptionsResult = createUnionType({
  name: 'ExtendSubscriptionsResult',
  description: 'What happened for each person, or what to correct.',
  types: () => [SubscriptionsExtended, InvalidInput] as const,
});
