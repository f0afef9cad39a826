import {
  ADDRESS_STATES,
  CONVERSION_OUTCOMES,
  INVITATION_STATES,
  type AddressState,
  type InvitationState,
  type UserType,
} from '@guildhall/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionClass } from '../../graphql/connection.ts';
import { enumOf, UserTypeEnum } from '../../graphql/enums.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { OptionalText } from '../../graphql/text-fields.ts';

export const InvitationStateEnum = enumOf(
  'InvitationState',
  INVITATION_STATES,
  'Where an invitation stands. Open and viewed ones let somebody in; an expired one can be sent again.',
);
const AddressStateEnum = enumOf(
  'AddressState',
  ADDRESS_STATES,
  'What an address stands for: nobody, a managed account (convert it), an open invitation (resend it), an account (open it), or somebody out of reach.',
);
export const ConversionOutcomeEnum = enumOf(
  'ConversionOutcome',
  CONVERSION_OUTCOMES,
  'What came of the conversion of one account.',
);

const SORT_KEYS = ['sent', 'expires', 'email'] as const;
export type InvitationSortKey = (typeof SORT_KEYS)[number];
export const InvitationSortKeyEnum = enumOf('InvitationSortKey', SORT_KEYS, 'What invitations can be sorted by.');

@ObjectType('Invitation', { simpleResolvers: true, description: 'A link that lets one person set a password.' })
export class Invitation {
  @Field(() => ID, { description: 'Id of the invitation.' })
  id: string;

  @Field(() => String, { description: 'Where it went.' })
  email: string;

  @OptionalText('Given name, where it is known.')
  givenName: string | null;

  @OptionalText('Family name, where it is known.')
  familyName: string | null;

  @Field(() => UserTypeEnum, { description: 'As what.' })
  userType: UserType;

  @Field(() => DateTimeScalar, { description: 'When it was sent first.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was sent last.' })
  sentAt: Date;

  @Field(() => Int, { description: 'How often it was sent.' })
  sentCount: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person opened it first; null: not yet.' })
  viewedAt: Date | null;

  @Field(() => DateTimeScalar, { description: 'From when on the link is dead.' })
  expiresAt: Date;
}

@ObjectType('InvitationStateCount', { simpleResolvers: true, description: 'How many are in a state.' })
export class InvitationStateCount {
  @Field(() => InvitationStateEnum, { description: 'The state.' })
  state: InvitationState;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType('InvitationConnection', { simpleResolvers: true, description: 'A page of a list of invitations.' })
export class InvitationConnection extends connectionClass(() => Invitation, 'Invitation', 'invitations') {
  /** Counts them, when somebody asks. */
  countByState: () => Promise<InvitationStateCount[]>;

  @Field(() => [InvitationStateCount], { description: 'Counts by state, the filter of states left aside.' })
  countsByState(): Promise<InvitationStateCount[]> {
    return this.countByState();
  }
}

@ObjectType('AddressCheck', { description: 'Whom an address belongs to, as far as the viewer may know.' })
export class AddressCheck {
  accountId: string | null;
  invitationId: string | null;

  @Field(() => Int, { description: 'Which of the addresses that were asked about, from 0 on.' })
  index: number;

  @Field(() => AddressStateEnum, { nullable: true, description: 'What it stands for; null: it is no address.' })
  state: AddressState | null;
}
