import { Field, InputType } from 'type-graphql';
import { SignUpInput } from '../../sign-up/index.ts';

@InputType('JoinThroughPublicLinkInput', { description: 'What somebody enters who signs up through a public link.' })
export class JoinThroughPublicLinkInput {
  @Field(() => String, { description: 'The token at the end of the link.' })
  token: string;

  @Field(() => String, { description: 'E-mail address, to sign in with.' })
  email: string;

  @Field(() => String, { description: 'The new password; that of the own login where one has the address already.' })
  password: string;

  @Field(() => SignUpInput, { description: 'What the person says of oneself.' })
  signUp: SignUpInput;
}
