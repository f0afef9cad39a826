import { Field, InputType } from 'type-graphql';
import { OptionalText } from '../../../graphql/text-fields.ts';
import { SignUpInput } from '../../sign-up/index.ts';

@InputType('AcceptInvitationInput', { description: 'What the invited person enters.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The token at the end of the link.' })
  token: string;

  @Field(() => String, { description: 'The new password; that of the own login where one has the address.' })
  password: string;

  @OptionalText("Another name to sign in with, in the form of an address; the invitation's address when left out.")
  signInName?: string | null;

  @Field(() => SignUpInput, { nullable: true, description: 'Asked where the account is made on acceptance.' })
  signUp?: SignUpInput | null;
}
