import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { IdempotentInput } from '../../graphql/idempotent-input.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { OptionalText } from '../../graphql/text-fields.ts';
import { ParticipantSaved } from '../participants/index.ts';

@ObjectType('Signature', { simpleResolvers: true, description: 'How a participant signs: drawn, or typed.' })
export class SignatureType {
  @OptionalText('The name as it was typed; null where it was drawn.')
  typedName: string | null;

  @OptionalText('The path of an SVG of 600 by 200; null where the name was typed.')
  strokes: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  signedAt: Date;
}

@InputType('SignatureInput', { description: 'A signature: either of the two.' })
export class SignatureInput {
  @OptionalText('The name, typed by those who can not draw; at most 200 characters.')
  typedName?: string | null;

  @OptionalText('The path of an SVG of 600 by 200, of moves and lines in whole numbers.')
  strokes?: string | null;
}

@InputType('ConfirmDetailsInput', {
  description: 'What a participant says of oneself after the first sign-in; all of it.',
})
export class ConfirmDetailsInput extends IdempotentInput {
  @OptionalText('What the person likes to be called.')
  preferredName?: string | null;

  @OptionalText('Pronouns.')
  pronouns?: string | null;

  @OptionalText('Phone number.')
  phone?: string | null;

  @OptionalText('First line of the postal address.')
  addressLine1?: string | null;

  @OptionalText('Second line of the postal address.')
  addressLine2?: string | null;

  @OptionalText('City or town.')
  city?: string | null;

  @OptionalText('State, county or region.')
  region?: string | null;

  @OptionalText('ZIP or postcode.')
  postalCode?: string | null;

  @OptionalText('Country.')
  country?: string | null;

  @Field(() => SignatureInput, { description: 'The signature.' })
  signature: SignatureInput;
}

export const ConfirmDetailsResult = createUnionType({
  name: 'ConfirmDetailsResult',
  description: 'The own record, or what to correct.',
  types: () => [ParticipantSaved, InvalidInput, NotFound] as const,
});
