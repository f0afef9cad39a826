import type { Answer } from '../test-server.ts';
import type { Asked, Operation } from './asking.ts';
import { aStranger, type Subject } from './cast.ts';
import type { Caller } from './matrix.ts';

export interface Tried {
  readonly operation: Operation;
  readonly asked: Asked;
  readonly answer: Answer;
  /** Whether the database is another one than before. */
  readonly hasChanged: boolean;
  /** Asks the same about something else. */
  readonly askAbout: (subject: Subject) => Promise<Answer>;
}

const FAILURES = ['NotFound', 'InvalidInput', 'VersionConflict'];

/** Says what came out, in the words of the matrix where they fit. Hidden is only what looks like an id that does not exist. */
export async function judge({ operation, asked, answer, hasChanged, askAbout }: Tried): Promise<string> {
  const isMutation = operation.holds === undefined;
  if (answer.errors) return isRefusal(answer, asked.role) && !hasChanged ? 'refused' : `an error (${answer.body})`;
  if (operation.withholds?.(answer.data)) return 'refused';
  if (operation.holds?.(answer.data, asked.subject)) return 'allowed';
  const isSuccess = isMutation && !FAILURES.includes(answer.data.result.__typename as string);
  if (isSuccess && hasChanged) return 'allowed';
  if (hasChanged) return `a change with ${answer.body}`;
  const unknown = { ...aStranger(), employer: asked.subject.employer! };
  const isLikeUnknown = neutral(await askAbout(unknown), unknown) === neutral(answer, asked.subject);
  if (isLikeUnknown) return 'hidden';
  if (isSuccess) return 'allowed';
  return answer.data.result?.__typename === 'InvalidInput' ? 'invalid' : answer.body;
}

const isRefusal = ({ errors }: Answer, caller: Caller): boolean =>
  errors?.length === 1 && errors[0]?.extensions.code === (caller === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN');

/** The answer's bytes with what was asked for left out: of ids and words nothing but their place remains. */
function neutral({ body }: Answer, { id, word }: Subject): string {
  const withoutId = body.replaceAll(id, 'ID');
  return word === '' ? withoutId : withoutId.replaceAll(word, 'WORD');
}
