import type { AccountStatus, AccountType, MinPayRate, ParticipantType, SubscriptionStatus } from '@guildhall/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionClass } from '../../graphql/connection.ts';
import {
  AccountStatusEnum,
  AccountTypeEnum,
  MinPayRateEnum,
  ParticipantTypeEnum,
  ProgramStatusEnum,
  SubscriptionStatusEnum,
} from '../../graphql/enums.ts';
import { NodeType } from '../../graphql/node.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { OptionalDate, OptionalText } from '../../graphql/text-fields.ts';
import type { ParticipantGroupCount, ParticipantGroupKey } from './participant-groups.type.ts';

@ObjectType('Participant', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A person in the program: apprentice, youth apprentice, pre-apprentice or learner.',
})
export class Participant extends NodeType {
  @Field(() => ParticipantTypeEnum, { description: 'Which kind of participant.' })
  userType: ParticipantType;

  @Field(() => String, { description: 'Given name.' })
  givenName: string;

  @Field(() => String, { description: 'Family name.' })
  familyName: string;

  @OptionalText('What the person likes to be called, if that differs.')
  preferredName: string | null;

  @OptionalText('E-mail address; unique among the accounts of the tenant.')
  email: string | null;

  @OptionalText('Phone number.')
  phone: string | null;

  @OptionalDate('Date of birth.')
  dateOfBirth: string | null;

  @OptionalText('Number of the person in another system.')
  referenceNumber: string | null;

  @OptionalText('Unique learner number; in the British vocabulary.')
  uln: string | null;

  @OptionalText('First line of the postal address.')
  addressLine1: string | null;

  @OptionalText('Second line of the postal address.')
  addressLine2: string | null;

  @OptionalText('City or town.')
  city: string | null;

  @OptionalText('State, county or region.')
  region: string | null;

  @OptionalText('ZIP or postcode.')
  postalCode: string | null;

  @OptionalText("Country, where it differs from the tenant's.")
  country: string | null;

  @OptionalText('Pronouns of the person.')
  pronouns: string | null;

  @Field(() => MinPayRateEnum, { nullable: true, description: 'The least that the employer says to pay.' })
  minPayRate: MinPayRate | null;

  @Field(() => Boolean, {
    description: 'Invented, for trying things out: left out of counts, reports and exports; takes a seat like anybody.',
  })
  isTestRecord: boolean;

  @Field(() => AccountStatusEnum, { description: 'Whether the account can be used; an active one takes a seat.' })
  accountStatus: AccountStatus;

  @Field(() => AccountTypeEnum, { description: 'Managed (no login) or authenticated.' })
  accountType: AccountType;

  @Field(() => SubscriptionStatusEnum, { description: 'How far the person is with using the system.' })
  subscriptionStatus: SubscriptionStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person last signed in.' })
  lastSignInAt: Date | null;

  @Field(() => DateTimeScalar, { description: 'When the account was created.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When the record last changed.' })
  updatedAt: Date;

  @Field(() => Int, {
    description: "Number of the record's state. Send it back with an edit: an edit of an older state is refused.",
  })
  version: number;
}

@ObjectType('ProgramStatusCount', {
  simpleResolvers: true,
  description: 'How many participants have a program status.',
})
export class ProgramStatusCount {
  @Field(() => ProgramStatusEnum, { description: 'The program status.' })
  status: string;

  @Field(() => Int, { description: 'How many have it.' })
  count: number;
}

@ObjectType('ParticipantConnection', { simpleResolvers: true, description: 'A page of a list of participants.' })
export class ParticipantConnection extends connectionClass(() => Participant, 'Participant', 'participants') {
  /** Counts them, when somebody asks. */
  countByProgramStatus: () => Promise<ProgramStatusCount[]>;

  /** The largest groups, when somebody asks. */
  countBy: (key: ParticipantGroupKey, first: number) => Promise<ParticipantGroupCount[]>;

  @Field(() => [ProgramStatusCount], {
    description:
      'How many match in each program status, with the status filter left aside. Statuses without anybody are there with 0.',
  })
  countsByProgramStatus(): Promise<ProgramStatusCount[]> {
    return this.countByProgramStatus();
  }
}

@ObjectType('Group', { simpleResolvers: true, description: 'A group of the tree that limits what staff see.' })
export class Group {
  @Field(() => ID, { description: 'Id of the group.' })
  id: string;

  @Field(() => String, { description: 'Name of the group.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'The group above; null at the top.' })
  parentId: string | null;

  @Field(() => Int, { description: 'Number by which people name it; never changes.' })
  number: number;
}
