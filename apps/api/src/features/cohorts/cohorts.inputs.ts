import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdempotentInput } from '../../graphql/idempotent-input.ts';
import { PageArgs } from '../../graphql/page-args.ts';
import { OptionalText } from '../../graphql/text-fields.ts';

@InputType('CohortFilter', { description: 'Narrows a list of cohorts.' })
export class CohortFilter {
  @OptionalText('Words in the title.')
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that a participant of this employer may join.' })
  usableByEmployerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those with this supervisor.' })
  supervisorId?: string | null;
}

@ArgsType()
export class CohortListArgs extends PageArgs {
  @Field(() => CohortFilter, { nullable: true, description: 'Which to list; all within reach when left out.' })
  filter?: CohortFilter | null;
}

@InputType({ description: 'What a cohort has besides its title.' })
abstract class CohortDetailsInput extends IdempotentInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Its supervisor: of an owning employer, or an instructor; given to every member.',
  })
  supervisorId?: string | null;

  @OptionalText('First day, YYYY-MM-DD.')
  startDate?: string | null;

  @OptionalText('Last day, YYYY-MM-DD.')
  endDate?: string | null;
}

@InputType('CreateCohortInput', { description: 'A new cohort. Title and owner are needed.' })
export class CreateCohortInput extends CohortDetailsInput {
  @Field(() => String, { description: 'Its title, at most 120 characters.' })
  title: string;

  @Field(() => ID, { description: 'The sponsor or employer that owns it.' })
  ownerId: string;
}

@InputType('UpdateCohortInput', { description: 'Changes of a cohort. A field that is left out stays; null clears it.' })
export class UpdateCohortInput extends CohortDetailsInput {
  @Field(() => ID, { description: 'The cohort.' })
  id: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version: number;

  @OptionalText('Its title.')
  title?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'When the supervisor changes: members keep the old one as a direct one. Otherwise it leaves them.',
  })
  keepOldSupervisor?: boolean | null;
}

@InputType('ChangeCohortMembersInput', { description: 'Participants who join or leave a cohort.' })
export class ChangeCohortMembersInput extends IdempotentInput {
  @Field(() => ID, { description: 'The cohort.' })
  cohortId: string;

  @Field(() => [ID], { description: 'The participants; at most 500.' })
  participantIds: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: "On leaving: the cohort's supervisor stays as a direct one. Otherwise it leaves too.",
  })
  keepSupervisor?: boolean | null;
}
