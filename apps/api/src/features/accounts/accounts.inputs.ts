import type { AccountStatus, AccountType, SubscriptionStatus, UserType } from '@guildhall/domain';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import {
  AccountStatusEnum,
  AccountTypeEnum,
  enumOf,
  SortDirectionEnum,
  UserTypeEnum,
  SubscriptionStatusEnum,
} from '../../graphql/enums.ts';
import { PageArgs } from '../../graphql/page-args.ts';
import { OptionalText } from '../../graphql/text-fields.ts';

const SORT_KEYS = ['name', 'last_sign_in', 'created_at'] as const;
export type AccountSortKey = (typeof SORT_KEYS)[number];
const AccountSortKeyEnum = enumOf(
  'AccountSortKey',
  SORT_KEYS,
  'What accounts can be sorted by. Whoever never signed in comes first in ascending order.',
);

@InputType('AccountFilter', {
  description:
    'Narrows a list of accounts. Fields that are left out do not narrow, but archived ones are there only when a status asks for them.',
})
export class AccountFilter {
  @OptionalText('Words contained in name, e-mail or reference number, in any order; case and accents do not matter.')
  text?: string | null;

  @Field(() => [UserTypeEnum], { nullable: true, description: 'User types.' })
  userTypes?: UserType[] | null;

  @Field(() => [AccountTypeEnum], { nullable: true, description: 'Managed or authenticated.' })
  accountTypes?: AccountType[] | null;

  @Field(() => [AccountStatusEnum], { nullable: true, description: 'Account statuses.' })
  accountStatuses?: AccountStatus[] | null;

  @Field(() => [SubscriptionStatusEnum], { nullable: true, description: 'Subscription statuses.' })
  subscriptionStatuses?: SubscriptionStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'Organizations of staff, and employers of participants.' })
  organizationIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Staff in charge.' })
  caseOwnerIds?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The subscription ends within so many days, today included; 0 to 3660. Those that are over are not there.',
  })
  expiresWithinDays?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only the accounts that were deleted and can still be brought back.',
  })
  isDeleted?: boolean | null;
}

@InputType('AccountSort', { description: 'What accounts are sorted by.' })
export class AccountSort {
  @Field(() => AccountSortKeyEnum, { description: 'What to sort by.' })
  key: AccountSortKey;

  @Field(() => SortDirectionEnum, { defaultValue: 'asc', description: 'Ascending or descending.' })
  direction: 'asc' | 'desc';
}

@ArgsType()
export class AccountListArgs extends PageArgs {
  @Field(() => AccountFilter, { nullable: true, description: 'Whom to list; everybody within reach when left out.' })
  filter?: AccountFilter | null;

  @Field(() => AccountSort, { nullable: true, description: 'The order; by name when left out.' })
  sort?: AccountSort | null;
}
