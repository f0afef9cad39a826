import type { AccountStatus, StaffType } from '@guildhall/domain';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AccountStatusEnum, StaffTypeEnum } from '../../graphql/enums.ts';
import { IdempotentInput } from '../../graphql/idempotent-input.ts';
import { PageArgs } from '../../graphql/page-args.ts';
import { OptionalText } from '../../graphql/text-fields.ts';

@InputType('StaffFilter', { description: 'Narrows a list of staff.' })
export class StaffFilter {
  @OptionalText('Words in name or e-mail.')
  text?: string | null;

  @Field(() => [StaffTypeEnum], { nullable: true, description: 'Kinds of staff.' })
  userTypes?: StaffType[] | null;

  @Field(() => [ID], { nullable: true, description: 'Organizations they belong to.' })
  organizationIds?: string[] | null;

  @Field(() => [AccountStatusEnum], { nullable: true, description: 'Account statuses.' })
  accountStatuses?: AccountStatus[] | null;
}

@ArgsType()
export class StaffListArgs extends PageArgs {
  @Field(() => StaffFilter, { nullable: true, description: 'Whom to list; everybody within reach when left out.' })
  filter?: StaffFilter | null;
}

@InputType('UpdateStaffInput', {
  description: 'Changes of a staff member. A field that is left out stays; null clears it.',
})
export class UpdateStaffInput extends IdempotentInput {
  @Field(() => ID, { description: 'The account.' })
  id: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version: number;

  @OptionalText('Form of address, at most 100 characters.')
  title?: string | null;

  @OptionalText('Given name.')
  givenName?: string | null;

  @OptionalText('Family name.')
  familyName?: string | null;

  @OptionalText('E-mail address; unique among the accounts of the tenant.')
  email?: string | null;

  @OptionalText('Phone number.')
  phone?: string | null;

  @Field(() => StaffTypeEnum, { nullable: true, description: 'User type, not above the own.' })
  userType?: StaffType | null;

  @Field(() => ID, { nullable: true, description: 'The organization; its kind follows from the user type.' })
  organizationId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The groups that limit what this person sees, all of them; none for no limit. Groups out of reach stay.',
  })
  groupIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'The occupations of a mentor, all of them.' })
  occupationIds?: string[] | null;
}
