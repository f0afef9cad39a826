import type { InvitationState, UserType } from '@guildhall/domain';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { SortDirectionEnum, UserTypeEnum } from '../../graphql/enums.ts';
import { IdempotentInput } from '../../graphql/idempotent-input.ts';
import { PageArgs } from '../../graphql/page-args.ts';
import { OptionalText } from '../../graphql/text-fields.ts';
import { InvitationSortKeyEnum, InvitationStateEnum, type InvitationSortKey } from './invitation.type.ts';

@InputType('InvitationFilter', { description: 'Narrows a list of invitations.' })
export class InvitationFilter {
  @OptionalText('Words in name or address.')
  text?: string | null;

  @Field(() => [InvitationStateEnum], { nullable: true, description: 'States; all of them when left out.' })
  states?: InvitationState[] | null;

  @Field(() => [UserTypeEnum], { nullable: true, description: 'What they are invited as.' })
  userTypes?: UserType[] | null;

  @Field(() => [ID], { nullable: true, description: 'Where they are invited to.' })
  organizationIds?: string[] | null;
}

@InputType('InvitationSort', { description: 'The order of a list of invitations.' })
export class InvitationSort {
  @Field(() => InvitationSortKeyEnum, { description: 'What to sort by.' })
  key: InvitationSortKey;

  @Field(() => SortDirectionEnum, { defaultValue: 'asc', description: 'Ascending or descending.' })
  direction: 'asc' | 'desc';
}

@ArgsType()
export class InvitationListArgs extends PageArgs {
  @Field(() => InvitationFilter, { nullable: true, description: 'Which ones; all within reach when left out.' })
  filter?: InvitationFilter | null;

  @Field(() => InvitationSort, { nullable: true, description: 'The order; sent last first when left out.' })
  sort?: InvitationSort | null;
}

@InputType('InviteeInput', { description: 'Somebody to invite.' })
export class InviteeInput {
  @Field(() => String, { description: 'Where the invitation goes.' })
  email: string;

  @Field(() => UserTypeEnum, { nullable: true, description: "As what; left out for teammates, who get the viewer's." })
  userType?: UserType | null;

  @Field(() => [ID], { nullable: true, description: 'Of a mentor one or more, of a participant one.' })
  occupationIds?: string[] | null;

  @OptionalText('Given name, for the letter; the person can correct it.')
  givenName?: string | null;

  @OptionalText('Family name, for the letter; the person can correct it.')
  familyName?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That this person may be participant and staff in the same occupation.',
  })
  confirmsRoleConflict?: boolean | null;
}

@InputType('InviteUsersInput', { description: 'People of one organization to invite.' })
export class InviteUsersInput extends IdempotentInput {
  @Field(() => ID, { nullable: true, description: "Where they belong; left out for teammates: the viewer's own." })
  organizationId?: string | null;

  @Field(() => [InviteeInput], { description: 'Whom to invite, at most 100.' })
  people: InviteeInput[];
}

@InputType('ManagedPersonInput', { description: 'Somebody who gets a managed account.' })
export class ManagedPersonInput {
  @Field(() => String, { description: 'Given name.' })
  givenName: string;

  @Field(() => String, { description: 'Family name.' })
  familyName: string;

  @OptionalText('E-mail address; only a participant may lack one.')
  email?: string | null;

  @Field(() => UserTypeEnum, { nullable: true, description: 'What the account is.' })
  userType?: UserType | null;

  @Field(() => [ID], { nullable: true, description: 'Of a mentor one or more, of a participant one.' })
  occupationIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That this person may be participant and staff in the same occupation.',
  })
  confirmsRoleConflict?: boolean | null;
}

@InputType('CreateManagedAccountsInput', { description: 'People of one organization to create accounts for.' })
export class CreateManagedAccountsInput extends IdempotentInput {
  @Field(() => ID, { description: 'Where they belong; the employer of participants.' })
  organizationId: string;

  @Field(() => [ManagedPersonInput], { description: 'For whom, at most 100.' })
  people: ManagedPersonInput[];
}

@InputType('InvitationIdsInput', { description: 'Invitations to do the same with.' })
export class InvitationIdsInput extends IdempotentInput {
  @Field(() => [ID], { description: 'At most 100.' })
  ids: string[];
}

@InputType('ChangeInvitationAddressInput', { description: 'Another address for an open invitation.' })
export class ChangeInvitationAddressInput extends IdempotentInput {
  @Field(() => ID, { description: 'The invitation.' })
  id: string;

  @Field(() => String, { description: 'Where the new letter goes; the earlier link is dead.' })
  email: string;
}

@InputType('ConvertAccountsInput', { description: 'Managed accounts to convert.' })
export class ConvertAccountsInput extends IdempotentInput {
  @Field(() => [ID], { description: 'Participants and staff, at most 500.' })
  accountIds: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'It is right that one of them is both staff and participant of an occupation.',
  })
  confirmsRoleConflict?: boolean | null;
}
