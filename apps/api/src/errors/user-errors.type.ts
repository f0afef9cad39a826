import type { Outcome, Refusal } from '@guildhall/domain';
import { Field, InterfaceType, ObjectType } from 'type-graphql';

@InterfaceType('UserError', {
  description: 'An expected failure of a mutation: nothing was changed, and the message says what to do.',
})
export abstract class UserError {
  @Field(() => String, { description: 'What to do, in plain English.' })
  message: string;
}

@ObjectType('FieldProblem', { description: 'One thing that can not be accepted.', simpleResolvers: true })
export class FieldProblem {
  @Field(() => String, {
    nullable: true,
    description: 'The input field, for example "givenName"; null where it is about the whole.',
  })
  field: string | null;

  @Field(() => String, { description: 'Stable name of the problem, from a closed list: translate by it.' })
  code: string;

  @Field(() => String, { description: 'What to do, in plain English. Never repeats what was typed.' })
  message: string;
}

@ObjectType('InvalidInput', {
  implements: UserError,
  description: 'One or more fields can not be accepted.',
  simpleResolvers: true,
})
export class InvalidInput extends UserError {
  @Field(() => [FieldProblem], { description: 'Every problem, in the order of the fields.' })
  problems: FieldProblem[];

  static of(refusals: readonly Refusal[]): InvalidInput {
    return InvalidInput.because(refusals.map(({ field, code, message }) => ({ field: field ?? null, code, message })));
  }

  static because(problems: FieldProblem[]): InvalidInput {
    return Object.assign(new InvalidInput(), { message: 'Correct the marked fields and save again.', problems });
  }
}

@ObjectType('NotFound', {
  implements: UserError,
  description: 'Unknown, or not within reach: the two look the same.',
  simpleResolvers: true,
})
export class NotFound extends UserError {
  static create(): NotFound {
    return Object.assign(new NotFound(), {
      message: 'Reload the page: this record is not there or not yours to change.',
    });
  }
}

export const isUserError = (value: unknown): value is UserError => value instanceof UserError;

/** The refusals of several outcomes together, in their order. */
export function refusalsAmong(...outcomes: readonly Outcome<unknown>[]): readonly Refusal[] {
  return outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.refusals));
}
