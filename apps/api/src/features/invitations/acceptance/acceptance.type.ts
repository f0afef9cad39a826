import type { UserType } from '@guildhall/domain';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import { InvalidInput } from '../../../errors/user-errors.type.ts';
import { Answer } from '../../../graphql/answers.ts';
import { UserTypeEnum, VocabularyEnum } from '../../../graphql/enums.ts';
import { DateTimeScalar } from '../../../graphql/scalars.ts';
import { OptionalText } from '../../../graphql/text-fields.ts';
import { Busy, DeadLink, SignedUp, SignUpFieldEnum, TooManyAttempts } from '../../sign-up/index.ts';

@ObjectType('InvitationSeen', { description: 'What the page of an invitation shows to whoever has the link.' })
export class InvitationSeen {
  @Field(() => String, { description: 'Name of the tenant.' })
  tenantName: string;

  @Field(() => VocabularyEnum, { description: 'Which words the tenant uses.' })
  vocabulary: 'us' | 'uk';

  @Field(() => String, { description: 'Who invited.' })
  inviterName: string;

  @Field(() => String, { description: 'Where to.' })
  organizationName: string;

  @Field(() => UserTypeEnum, { description: 'As what.' })
  userType: UserType;

  @Field(() => String, { description: 'The address that the invitation went to.' })
  email: string;

  @OptionalText('Given name, as far as the inviter knew it.')
  givenName: string | null;

  @OptionalText('Family name, as far as the inviter knew it.')
  familyName: string | null;

  @Field(() => Boolean, { description: 'A login has this address: its password is asked instead of a new one.' })
  hasLogin: boolean;

  @Field(() => Boolean, { description: 'The account is there already; nothing but a password is asked.' })
  isConversion: boolean;

  @Field(() => [SignUpFieldEnum], { description: 'What has to be filled in besides the name.' })
  requiredFields: string[];

  @Field(() => Boolean, { description: 'A phone number has to be given.' })
  isPhoneRequired: boolean;

  @Field(() => Boolean, { description: 'A preferred name has to be given.' })
  isPreferredNameRequired: boolean;

  @Field(() => DateTimeScalar, { description: 'From when on the link is dead.' })
  expiresAt: Date;
}

export const InvitationByTokenResult = createUnionType({
  name: 'InvitationByTokenResult',
  description: 'The invitation, or why the link opens nothing.',
  types: () => [InvitationSeen, DeadLink, TooManyAttempts] as const,
});

@Answer()
@ObjectType('InvitationNoted', {
  simpleResolvers: true,
  description: 'That the person opened the invitation is noted.',
})
export class InvitationNoted {
  @Field(() => DateTimeScalar, { description: 'When.' })
  viewedAt: Date;
}

export const NoteInvitationViewedResult = createUnionType({
  name: 'NoteInvitationViewedResult',
  description: 'That it is noted, or why the link opens nothing.',
  types: () => [InvitationNoted, DeadLink, TooManyAttempts] as const,
});

export const AcceptInvitationResult = createUnionType({
  name: 'AcceptInvitationResult',
  description: 'That the account is open, or why not.',
  types: () => [SignedUp, InvalidInput, DeadLink, TooManyAttempts, Busy] as const,
});
