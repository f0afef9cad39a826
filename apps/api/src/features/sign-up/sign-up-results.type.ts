import { Field, Int, ObjectType } from 'type-graphql';
import { UserError } from '../../errors/user-errors.type.ts';
import { Answer } from '../../graphql/answers.ts';
import { enumOf } from '../../graphql/enums.ts';

const REASONS = ['unknown', 'expired', 'revoked', 'used'] as const;
export type DeadLinkReason = (typeof REASONS)[number];
const DeadLinkReasonEnum = enumOf('DeadLinkReason', REASONS, 'Why a link opens nothing. A made-up one is unknown.');

@ObjectType('DeadLink', {
  implements: UserError,
  description: 'A link that opens nothing any more; it says nothing of whose it was.',
  simpleResolvers: true,
})
export class DeadLink extends UserError {
  @Field(() => DeadLinkReasonEnum, { description: 'Why.' })
  reason: DeadLinkReason;

  static because(reason: DeadLinkReason): DeadLink {
    return Object.assign(new DeadLink(), { reason, message: 'Ask for a new link: this one opens nothing.' });
  }
}

@ObjectType('TooManyAttempts', {
  implements: UserError,
  description: 'Too many attempts from here or for this address.',
  simpleResolvers: true,
})
export class TooManyAttempts extends UserError {
  @Field(() => Int, { description: 'After how many seconds the next one may be made.' })
  retryAfterSeconds: number;

  static after(retryAfterSeconds: number): TooManyAttempts {
    return Object.assign(new TooManyAttempts(), { retryAfterSeconds, message: 'Wait, then try again.' });
  }
}

@ObjectType('Busy', {
  implements: UserError,
  description: 'Too many people set a password at this moment.',
  simpleResolvers: true,
})
export class Busy extends UserError {
  static create(): Busy {
    return Object.assign(new Busy(), { message: 'Try again in a moment.' });
  }
}

@Answer()
@ObjectType('SignedUp', {
  simpleResolvers: true,
  description: 'The password is set and the account is open; ask for the viewer.',
})
export class SignedUp {
  @Field(() => Boolean, { description: 'False: sign in by hand, the server was busy.' })
  isSignedIn: boolean;

  static of(isSignedIn: boolean): SignedUp {
    return Object.assign(new SignedUp(), { isSignedIn });
  }
}
