import type { ClassType } from 'type-graphql';

/** The success types of mutations. They hold ids only, so that an answer can be kept and given again. */
const ANSWERS = new Map<string, ClassType>();

/** Class decorator of a success type: makes it known by name to the idempotency keys. */
export function Answer(): ClassDecorator {
  return (target) => {
    ANSWERS.set(target.name, target as unknown as ClassType);
  };
}

/** An answer as JSON with its type's name. */
export function storable(answer: unknown): object {
  const type = answer?.constructor.name ?? '';
  if (!ANSWERS.has(type)) throw new Error(`Decorate ${type} with @Answer(): a mutation returned it.`);
  return { type, data: answer };
}

const GIVEN_AGAIN = new WeakSet<object>();

/** True for an answer of an earlier request: what it names may have gone out of the viewer's reach meanwhile. */
export const isGivenAgain = (answer: object): boolean => GIVEN_AGAIN.has(answer);

/** The answer that `storable` was given, as an instance of its class again. */
export function revive(stored: unknown): object {
  const { type, data } = stored as { type: string; data: object };
  const answerClass = ANSWERS.get(type);
  if (!answerClass) throw new Error(`The answer type ${type} is gone.`);
  const answer = Object.assign(Object.create(answerClass.prototype as object) as object, data);
  GIVEN_AGAIN.add(answer);
  return answer;
}
