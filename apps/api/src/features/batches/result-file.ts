import { refuse } from '@guildhall/domain';
import type { TableFile } from '../../files/index.ts';
import type { RequestServices } from '../../request-services.ts';
import type { BatchRow } from './batch-row.ts';

const HEADER = [
  'position',
  'reference_number',
  'family_name',
  'given_name',
  'outcome',
  'reason',
  'explanation',
  'fields',
];
const AT_ONCE = 200;

/** The result of one of the viewer's batches; null for an unknown one. */
export async function resultFile(services: RequestServices, id: string): Promise<TableFile | null> {
  const batch = await services.batches.find(id);
  if (!batch) return null;
  return {
    name: `batch-${batch.id}`,
    neutralise: true,
    sheets: [{ name: 'Result', rows: resultRows(services, batch) }],
  };
}

/** A row for each person, some people at a time; names only of those within reach. */
async function* resultRows(services: RequestServices, { id }: BatchRow): AsyncGenerator<string[]> {
  yield HEADER;
  let after: string | null = null;
  for (;;) {
    const page = await services.batchItems.list(id, {}, { first: AT_ONCE, after });
    const people = await services.participants.findMany(page.rows.map(({ participantId }) => participantId));
    const byId = new Map(people.map((person) => [person.id, person]));
    for (const { position, participantId, outcome, code, fields } of page.rows) {
      const person = byId.get(participantId);
      const who = [person?.referenceNumber, person?.familyName, person?.givenName];
      const what = [outcome, code, code && refuse(code).message, fields?.join(' ')];
      yield [String(position), ...[...who, ...what].map((text) => text ?? '')];
    }
    const last = page.rows.at(-1);
    if (!page.hasNextPage || !last) return;
    after = page.cursorOf(last);
  }
}
