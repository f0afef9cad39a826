import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { Answer } from '../../graphql/answers.ts';
import { enumOf } from '../../graphql/enums.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { LinkShown } from '../invitations/index.ts';
import { Busy, DeadLink, SignedUp, TooManyAttempts } from '../sign-up/index.ts';
import type { PasswordLinkPurpose } from './password-links.repository.ts';

const PasswordLinkPurposeEnum = enumOf(
  'PasswordLinkPurpose',
  ['reset', 'recovery', 'handover'] as const,
  'Why somebody sets a password: it was forgotten, a managed account gets a login, or there is no address to mail to.',
);

@Answer()
@ObjectType('PasswordLinkRequested', {
  simpleResolvers: true,
  description: 'The same for every address: a letter goes out where somebody may set a password.',
})
export class PasswordLinkRequested {
  @Field(() => Boolean, { description: 'Always true.' })
  isNoted: boolean;

  static create(): PasswordLinkRequested {
    return Object.assign(new PasswordLinkRequested(), { isNoted: true });
  }
}

@ObjectType('PasswordLinkSeen', {
  simpleResolvers: true,
  description: 'What the page that sets a password shows to whoever has the link.',
})
export class PasswordLinkSeen {
  @Field(() => PasswordLinkPurposeEnum, { description: 'Why.' })
  purpose: PasswordLinkPurpose;

  @Field(() => String, { description: 'What the person signs in with afterwards.' })
  signInName: string;

  @Field(() => DateTimeScalar, { description: 'From when on the link is dead.' })
  expiresAt: Date;
}

@Answer()
@ObjectType('PasswordChanged', { simpleResolvers: true, description: 'The new password holds; other sessions ended.' })
export class PasswordChanged {
  @Field(() => Boolean, { description: 'Always true.' })
  isDone: boolean;

  static create(): PasswordChanged {
    return Object.assign(new PasswordChanged(), { isDone: true });
  }
}

@Answer()
@ObjectType('PasswordResetSent', { simpleResolvers: true, description: 'The letter is on its way.' })
export class PasswordResetSent {
  @Field(() => ID, { description: 'Whose password.' })
  accountId: string;

  static to(accountId: string): PasswordResetSent {
    return Object.assign(new PasswordResetSent(), { accountId });
  }
}

@InputType('SetPasswordInput', { description: 'A new password by a link.' })
export class SetPasswordInput {
  @Field(() => String, { description: 'The token at the end of the link.' })
  token: string;

  @Field(() => String, { description: 'The new password.' })
  password: string;
}

@InputType('ChangePasswordInput', { description: "Another password for the viewer's login." })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The one that holds now.' })
  currentPassword: string;

  @Field(() => String, { description: 'The new one.' })
  newPassword: string;
}

export const RequestPasswordLinkResult = createUnionType({
  name: 'RequestPasswordLinkResult',
  description: 'The same for every address, or that it was asked too often.',
  types: () => [PasswordLinkRequested, TooManyAttempts] as const,
});

export const PasswordLinkByTokenResult = createUnionType({
  name: 'PasswordLinkByTokenResult',
  description: 'What to set a password for, or why the link opens nothing.',
  types: () => [PasswordLinkSeen, DeadLink, TooManyAttempts] as const,
});

export const SetPasswordResult = createUnionType({
  name: 'SetPasswordResult',
  description: 'That the password is set, or why not.',
  types: () => [SignedUp, InvalidInput, DeadLink, TooManyAttempts, Busy] as const,
});

export const ChangePasswordResult = createUnionType({
  name: 'ChangePasswordResult',
  description: 'That the password is changed, or why not.',
  types: () => [PasswordChanged, InvalidInput, TooManyAttempts, Busy] as const,
});

export const SendPasswordResetResult = createUnionType({
  name: 'SendPasswordResetResult',
  description: 'That the letter is on its way, or why not.',
  types: () => [PasswordResetSent, InvalidInput, NotFound] as const,
});

export const CreateHandoverLinkResult = createUnionType({
  name: 'CreateHandoverLinkResult',
  description: 'The link with the name to sign in under, or why there is none.',
  types: () => [LinkShown, InvalidInput, NotFound] as const,
});
