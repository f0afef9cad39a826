import { forbidden } from '../errors/operation-error.ts';
import { isGivenAgain } from '../graphql/answers.ts';

type Read<Row> = (id: string) => Promise<Row | null> | Row | null;

/**
 * Reads the record that the answer of a mutation names: by its id where it was saved just now, from the visible rows where
 * the answer is one that is given again.
 *
 * @throws OperationError FORBIDDEN for a record that has gone out of reach since the first answer
 */
export async function savedRecord<Row>(
  answer: object,
  id: string,
  read: { saved: Read<Row>; visible: Read<Row> },
): Promise<Row | null> {
  if (!isGivenAgain(answer)) return read.saved(id);
  const row = await read.visible(id);
  if (row === null) throw forbidden();
  return row;
}
