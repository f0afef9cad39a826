import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../../errors/user-errors.type.ts';
import { IdempotentInput } from '../../../graphql/idempotent-input.ts';
import { OptionalText } from '../../../graphql/text-fields.ts';
import { ParticipantSaved } from '../participant-results.type.ts';

@ObjectType('FoundParticipant', {
  simpleResolvers: true,
  description: 'Somebody of the own employer whom a supervisor may add; nothing else is told before that.',
})
export class FoundParticipant {
  @Field(() => ID, { description: 'Id of the participant.' })
  id: string;

  @Field(() => String, { description: 'Preferred or given name with the family name.' })
  displayName: string;

  @Field(() => Boolean, { description: 'The viewer supervises this person already.' })
  isSupervised: boolean;
}

@InputType('FindParticipantInput', {
  description: 'What is known of a person: the e-mail address, or else the whole name and the date of birth.',
})
export class FindParticipantInput {
  @OptionalText('E-mail address; where it is given, nothing else counts.')
  email?: string | null;

  @OptionalText('Given name.')
  givenName?: string | null;

  @OptionalText('Family name.')
  familyName?: string | null;

  @OptionalText('Date of birth, YYYY-MM-DD.')
  dateOfBirth?: string | null;
}

@InputType('SuperviseParticipantInput', { description: 'Whom the viewer wants to supervise.' })
export class SuperviseParticipantInput extends IdempotentInput {
  @Field(() => ID, { description: 'The participant that was found.' })
  participantId: string;

  @Field(() => FindParticipantInput, { description: 'By what the participant was found: an id alone is not enough.' })
  known: FindParticipantInput;
}

export const SuperviseParticipantResult = createUnionType({
  name: 'SuperviseParticipantResult',
  description: 'The participant, who is within reach from now on, or why not.',
  types: () => [ParticipantSaved, InvalidInput, NotFound] as const,
});
