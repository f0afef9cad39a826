import type { AccountStatus, ParticipantType, ProgramStatus, SubscriptionStatus } from '@guildhall/domain';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import {
  AccountStatusEnum,
  ParticipantTypeEnum,
  ProgramStatusEnum,
  SortDirectionEnum,
  SubscriptionStatusEnum,
} from '../../graphql/enums.ts';
import { PageArgs } from '../../graphql/page-args.ts';
import { OptionalDate, OptionalText } from '../../graphql/text-fields.ts';
import { ParticipantSortKeyEnum, type ParticipantSortKey } from './participant-sort.ts';

const Ids = (description: string) => Field(() => [ID], { nullable: true, description });

@InputType('ParticipantFilter', {
  description: 'Narrows a list of participants. Fields that are left out do not narrow; an empty list matches nobody.',
})
export class ParticipantFilter {
  @OptionalText('Words contained in name, e-mail or reference number, in any order; case and accents do not matter.')
  text?: string | null;

  @OptionalText('Part of the full name.')
  name?: string | null;

  @OptionalText('Part of the e-mail address.')
  email?: string | null;

  @OptionalText('Part of the reference number.')
  referenceNumber?: string | null;

  @OptionalText('A whole SSN or NI number; needs the right to look people up by it.')
  nationalId?: string | null;

  @Field(() => [ParticipantTypeEnum], { nullable: true, description: 'Kinds of participants.' })
  userTypes?: ParticipantType[] | null;

  @Field(() => [ProgramStatusEnum], { nullable: true, description: 'Program statuses of the current enrollment.' })
  programStatuses?: ProgramStatus[] | null;

  @Field(() => [AccountStatusEnum], { nullable: true, description: 'Account statuses.' })
  accountStatuses?: AccountStatus[] | null;

  @Field(() => [SubscriptionStatusEnum], { nullable: true, description: 'Subscription statuses.' })
  subscriptionStatuses?: SubscriptionStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: those whose program status and account status contradict each other. False: those where they agree.',
  })
  hasStatusInconsistency?: boolean | null;

  @Ids('Current employers.')
  employerIds?: string[] | null;

  @Ids('Current occupations.')
  occupationIds?: string[] | null;

  @Ids('Current cohorts.')
  cohortIds?: string[] | null;

  @Ids('Providers: assigned ones, and those that are the only one of the occupation.')
  providerIds?: string[] | null;

  @Ids('Supervisors, direct or through the cohort.')
  supervisorIds?: string[] | null;

  @Ids('Staff in charge.')
  caseOwnerIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those whose case owner is the viewer, who has not looked at them yet.',
  })
  isNewToViewer?: boolean | null;

  @Ids('Groups, each with everything below it.')
  groupIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Test records alone, or without them; all when left out.' })
  isTestRecord?: boolean | null;

  @OptionalDate('Started on this day or later.')
  startDateFrom?: string | null;

  @OptionalDate('Started on this day or earlier.')
  startDateTo?: string | null;
}

@InputType('ParticipantSort', {
  description: 'One sort key; the first of several counts most. At most three are used.',
})
export class ParticipantSort {
  @Field(() => ParticipantSortKeyEnum, { description: 'What to sort by.' })
  key: ParticipantSortKey;

  @Field(() => SortDirectionEnum, { defaultValue: 'asc', description: 'Ascending or descending.' })
  direction: 'asc' | 'desc';
}

@ArgsType()
export class ParticipantListArgs extends PageArgs {
  @Field(() => ParticipantFilter, { nullable: true, description: 'Who to list; everybody within reach when left out.' })
  filter?: ParticipantFilter | null;

  @Field(() => [ParticipantSort], { nullable: true, description: 'The order; by name when left out.' })
  sort?: ParticipantSort[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many rows to leave out after the cursor: for a jump into the middle. To go on, use `after`.',
  })
  skip?: number | null;
}

@InputType('DuplicateCheckInput', { description: 'Who is about to be added, as far as typed.' })
export class DuplicateCheckInput {
  @OptionalText('Given name.')
  givenName?: string | null;

  @OptionalText('Family name.')
  familyName?: string | null;

  @OptionalDate('Date of birth.')
  dateOfBirth?: string | null;

  @OptionalText('E-mail address.')
  email?: string | null;

  @OptionalText('Phone number.')
  phone?: string | null;

  @OptionalText('Unique learner number.')
  uln?: string | null;

  @OptionalText('SSN or NI number; needs the right to look people up by it.')
  nationalId?: string | null;
}
