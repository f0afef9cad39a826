import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CalendarDateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { OptionalText } from '../../graphql/text-fields.ts';
import { Participant } from '../participants/index.ts';

@InputType('ActivationFilter', { description: 'Narrows activations.' })
export class ActivationFilter {
  @Field(() => [ID], { nullable: true, description: 'Groups, each with everything below it.' })
  groupIds?: string[] | null;

  @OptionalText('Words in name, e-mail or reference number.')
  text?: string | null;
}

@ArgsType()
export class ActivationReportArgs {
  @Field(() => CalendarDateScalar, { description: 'First day, in UTC.' })
  from: string;

  @Field(() => CalendarDateScalar, { description: 'Last day, at most 366 days on.' })
  to: string;

  @Field(() => ActivationFilter, { nullable: true, description: 'Whose; of everybody within reach when left out.' })
  filter?: ActivationFilter | null;
}

@ArgsType()
export class ActivationListArgs {
  @Field(() => CalendarDateScalar, { description: 'The day, in UTC.' })
  day: string;

  @Field(() => ActivationFilter, { nullable: true, description: 'Whose; of everybody within reach when left out.' })
  filter?: ActivationFilter | null;
}

@ObjectType('ActivationDay', {
  simpleResolvers: true,
  description: 'How many participants activated their account on a day.',
})
export class ActivationDay {
  @Field(() => CalendarDateScalar, { description: 'The day, in UTC.' })
  day: string;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType('ActivationReport', {
  simpleResolvers: true,
  description: 'Activations of accounts by participants, day by day; without test records.',
})
export class ActivationReport {
  @Field(() => [ActivationDay], { description: 'Every day of the period, also those without any.' })
  days: ActivationDay[];

  @Field(() => Int, { description: 'All of the period together.' })
  total: number;

  @Field(() => Float, { description: 'On an average day of the period.' })
  averagePerDay: number;
}

@ObjectType('Activation', { simpleResolvers: true, description: 'That a participant activated the account.' })
export class Activation {
  @Field(() => DateTimeScalar, { description: 'When.' })
  activatedAt: Date;

  @Field(() => Participant, { description: 'Who.' })
  participant: object;
}
