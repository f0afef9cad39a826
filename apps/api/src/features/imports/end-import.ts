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
  await tell(services, id);
}

/** Tells the person how it ended, with the totals (UK-BULK-26). */
async function tell(services: RequestServices, id: string): Promise<void> {
  const [record, { email, displayName }] = await Promise.all([services.imports.find(id), services.staff.self()]);
  if (!record || email === null) return;
  const { create, update, unchanged, reject, skip } = record.counts;
  await services.mail.post({
    kind: 'import_done',
    to: { email, name: displayName, accountId: services.viewer.accountId },
    facts: {
      fileName: record.fileName,
      importId: record.id,
      rowCount: String(record.rowCount),
      createdCount: String(create),
      updatedCount: String(update),
      unchangedCount: String(unchanged),
      rejectedCount: String(reject),
      skippedCount: String(skip),
    },
    occasion: record.id,
  });
}

/** After every line of every file. */
const LAST_LINE = 2_147_483_647;
