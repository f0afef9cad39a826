import { refuse } from '@guildhall/domain';
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

/** The result of a batch as CSV, some people at a time; names only of those within reach. */
export async function* resultFile(services: RequestServices, { id }: BatchRow): AsyncGenerator<string> {
  // With a byte order mark, so that spreadsheets read it as UTF-8.
  yield `\uFEFF${line(HEADER)}`;
  let after: string | null = null;
  for (;;) {
    const page = await services.batchItems.list(id, {}, { first: AT_ONCE, after });
    const people = await services.participants.findMany(page.rows.map(({ participantId }) => participantId));
    const byId = new Map(people.map((person) => [person.id, person]));
    yield page.rows
      .map(({ position, participantId, outcome, code, fields }) => {
        const person = byId.get(participantId);
        const who = [person?.referenceNumber, person?.familyName, person?.givenName];
        return line([String(position), ...who, outcome, code, code && refuse(code).message, fields?.join(' ')]);
      })
      .join('');
    const last = page.rows.at(-1);
    if (!page.hasNextPage || !last) return;
    after = page.cursorOf(last);
  }
}

const line = (cells: readonly (string | null | undefined)[]): string => `${cells.map(cell).join(',')}\r\n`;

/** A cell that a spreadsheet would take for a formula is text. */
function cell(value: string | null | undefined): string {
  const text = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
