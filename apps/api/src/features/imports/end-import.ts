import type { RequestServices } from '../../request-services.ts';
import type { ImportRecord } from './import-record.ts';

interface End {
  readonly state: 'done' | 'cancelled' | 'failed';
  /** What becomes of lines that were not come to, and why. */
  readonly outcome: 'skip' | 'reject';
  readonly code: string;
}

/** Ends an import: every line has an outcome then, so that the totals add up to the file. */
export async function endImport(
  services: RequestServices,
  { id, lastLine }: Pick<ImportRecord, 'id' | 'lastLine'>,
  { state, outcome, code }: End,
): Promise<void> {
  const now = await services.imports.find(id);
  const rest = await services.importWriter.endRest(id, now?.lastLine ?? lastLine, outcome, code);
  const finishedAt = services.now();
  await services.imports.change(
    id,
    { state, finishedAt, seatsReserved: 0, doneCount: now?.rowCount ?? 0, lastLine: LAST_LINE },
    { [outcome]: rest },
  );
}

/** After every line of every file. */
const LAST_LINE = 2_147_483_647;
