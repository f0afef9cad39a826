import type { OccupationOwnershipFilter, TrainingApproach } from '@guildhall/domain';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { OccupationOwnershipEnum, TrainingApproachEnum } from '../../graphql/enums.ts';
import { IdempotentInput } from '../../graphql/idempotent-input.ts';
import { PageArgs } from '../../graphql/page-args.ts';
import { OptionalText } from '../../graphql/text-fields.ts';

@InputType('OccupationFilter', { description: 'Narrows a list of occupations.' })
export class OccupationFilter {
  @OptionalText('Words in title, code or O*NET code.')
  text?: string | null;

  @Field(() => OccupationOwnershipEnum, { nullable: true, description: 'Whose occupations.' })
  ownership?: OccupationOwnershipFilter | null;

  @Field(() => ID, { nullable: true, description: 'Only those that this employer may enroll into.' })
  usableByEmployerId?: string | null;
}

@ArgsType()
export class OccupationListArgs extends PageArgs {
  @Field(() => OccupationFilter, { nullable: true, description: 'Which to list; all within reach when left out.' })
  filter?: OccupationFilter | null;
}

@InputType('CreateOccupationInput', { description: 'A new occupation.' })
export class CreateOccupationInput extends IdempotentInput {
  @Field(() => ID, {
    description: 'The organization that will own and edit it: the own one, or one that the viewer edits.',
  })
  ownerId: string;

  @Field(() => String, { description: 'Its title, at most 200 characters.' })
  title: string;

  @OptionalText('O*NET-SOC code, for example 47-2111.00.')
  onetCode?: string | null;

  @Field(() => TrainingApproachEnum, { description: 'How progress is measured.' })
  trainingApproach: TrainingApproach;

  @Field(() => [ID], { nullable: true, description: 'Its providers.' })
  providerIds?: string[] | null;
}

@InputType('UpdateOccupationInput', {
  description: 'Changes of an occupation. A field that is left out stays; null clears it.',
})
export class UpdateOccupationInput extends IdempotentInput {
  @Field(() => ID, { description: 'The occupation.' })
  id: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version: number;

  @OptionalText('Its title.')
  title?: string | null;

  @OptionalText('O*NET-SOC code.')
  onetCode?: string | null;

  @Field(() => TrainingApproachEnum, { nullable: true, description: 'How progress is measured.' })
  trainingApproach?: TrainingApproach | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Its providers, all of them. One that participants are assigned to can not be taken away.',
  })
  providerIds?: string[] | null;
}
