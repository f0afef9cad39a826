import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDateScalar } from '../../graphql/scalars.ts';
import { OptionalText } from '../../graphql/text-fields.ts';

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

  @Field(() => Int, { defaultValue: 200, description: 'How many at most, 1 to 200.' })
  first: number;

  @Field(() => ActivationFilter, { nullable: true, description: 'Whose; of everybody within reach when left out.' })
  filter?: ActivationFilter | null;
}
