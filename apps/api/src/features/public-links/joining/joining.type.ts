import type { ParticipantType } from '@guildhall/domain';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import { InvalidInput, UserError } from '../../../errors/user-errors.type.ts';
import { Answer } from '../../../graphql/answers.ts';
import { enumOf, ParticipantTypeEnum, VocabularyEnum } from '../../../graphql/enums.ts';
import { Busy, DeadLink, SignedUp, SignUpFieldEnum, TooManyAttempts } from '../../sign-up/index.ts';

const REASONS = ['paused', 'ended', 'used_up', 'full'] as const;
type Reason = (typeof REASONS)[number];
const PublicLinkClosedReasonEnum = enumOf(
  'PublicLinkClosedReason',
  REASONS,
  'Why nobody can sign up now: paused, over, as many people came as may, or no seat is free.',
);

const MESSAGES: Readonly<Record<Reason, string>> = {
  paused: 'Ask whoever gave you the link: signing up is paused.',
  ended: 'Ask whoever gave you the link: the time for signing up is over.',
  used_up: 'Ask whoever gave you the link: as many people signed up as could.',
  full: 'Try again later: there is no free place now.',
};

@ObjectType('PublicLinkClosed', {
  implements: UserError,
  description: 'Nobody can sign up through this link now.',
  simpleResolvers: true,
})
export class PublicLinkClosed extends UserError {
  @Field(() => PublicLinkClosedReasonEnum, { description: 'Why.' })
  reason: Reason;

  static because(reason: Reason): PublicLinkClosed {
    return Object.assign(new PublicLinkClosed(), { reason, message: MESSAGES[reason] });
  }
}

@ObjectType('PublicLinkSeen', {
  simpleResolvers: true,
  description: 'What the page of a public link shows to whoever has the link.',
})
export class PublicLinkSeen {
  @Field(() => String, { description: 'Name of the tenant.' })
  tenantName: string;

  @Field(() => VocabularyEnum, { description: 'Which words the tenant uses.' })
  vocabulary: 'us' | 'uk';

  @Field(() => String, { description: 'Where one will work.' })
  employerName: string;

  @Field(() => String, { description: 'What one trains for.' })
  occupationTitle: string;

  @Field(() => ParticipantTypeEnum, { description: 'What one becomes.' })
  userType: ParticipantType;

  @Field(() => [SignUpFieldEnum], { description: 'What has to be filled in besides name, address and password.' })
  requiredFields: string[];

  @Field(() => Boolean, { description: 'A phone number has to be given.' })
  isPhoneRequired: boolean;

  @Field(() => Boolean, { description: 'A preferred name has to be given.' })
  isPreferredNameRequired: boolean;
}

@Answer()
@ObjectType('PublicLinkViewed', { simpleResolvers: true, description: 'That somebody opened the page is counted.' })
export class PublicLinkViewed {
  @Field(() => Boolean, { description: 'Always true.' })
  isCounted: boolean;
}

export const PublicLinkByTokenResult = createUnionType({
  name: 'PublicLinkByTokenResult',
  description: 'The link, or why nobody gets through.',
  types: () => [PublicLinkSeen, PublicLinkClosed, DeadLink, TooManyAttempts] as const,
});

export const NotePublicLinkViewedResult = createUnionType({
  name: 'NotePublicLinkViewedResult',
  description: 'That it is counted, or why the link opens nothing.',
  types: () => [PublicLinkViewed, PublicLinkClosed, DeadLink, TooManyAttempts] as const,
});

export const JoinThroughPublicLinkResult = createUnionType({
  name: 'JoinThroughPublicLinkResult',
  description: 'That the person is in, or why not.',
  types: () => [SignedUp, InvalidInput, PublicLinkClosed, DeadLink, TooManyAttempts, Busy] as const,
});
