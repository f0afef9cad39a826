import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CalendarDateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { Participant } from '../participants/index.ts';

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
