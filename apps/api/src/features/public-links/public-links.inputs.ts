import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { UserTypeEnum } from '../../graphql/enums.ts';
import { IdempotentInput } from '../../graphql/idempotent-input.ts';
import { PageArgs } from '../../graphql/page-args.ts';
import { OptionalText } from '../../graphql/text-fields.ts';

@InputType('PublicLinkFilter', { description: 'Narrows a list of public links.' })
export class PublicLinkFilter {
  @OptionalText('Words in the label, the name of the employer or the title of the occupation.')
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only those of these employers.' })
  employerIds?: string[] | null;
}

@ArgsType()
export class PublicLinkListArgs extends PageArgs {
  @Field(() => PublicLinkFilter, { nullable: true, description: 'Which to list; all within reach when left out.' })
  filter?: PublicLinkFilter | null;
}

@InputType({ description: 'What a public link has besides its assignments.' })
abstract class PublicLinkDetailsInput extends IdempotentInput {
  @OptionalText('What it is for, at most 120 characters; only staff see it.')
  label?: string | null;

  @OptionalText('The last day on which it works, YYYY-MM-DD; null for no end.')
  endsOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people may sign up, 1 to 100,000; null for no limit.' })
  maxUses?: number | null;
}

@InputType('CreatePublicLinkInput', {
  description: 'A new public link. Employer, occupation and user type are needed.',
})
export class CreatePublicLinkInput extends PublicLinkDetailsInput {
  @Field(() => ID, { description: 'Where the people will work.' })
  employerId: string;

  @Field(() => ID, { description: 'What they train for.' })
  occupationId: string;

  @Field(() => UserTypeEnum, { description: 'What they become: a participant type.' })
  userType: string;
}

@InputType('UpdatePublicLinkInput', {
  description: 'Changes of a public link. A field that is left out stays; null clears it.',
})
export class UpdatePublicLinkInput extends PublicLinkDetailsInput {
  @Field(() => ID, { description: 'The link.' })
  id: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version: number;

  @Field(() => Boolean, { nullable: true, description: 'Turns it off, or on again.' })
  isPaused?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Gives it a new address: who has the old one, on paper too, gets no further.',
  })
  replaceAddress?: boolean | null;
}
