import { createHash } from 'node:crypto';
import {
  fileProblemMessage,
  guessDateOrder,
  guessMapping,
  headerKey,
  IMPORT_PROFILE_RULES,
  type DateOrder,
} from '@guildhall/domain';
import { detectReading, FileProblem, readRows, type FileReading, type FileRow } from '../../files/index.ts';
import type { RequestServices } from '../../request-services.ts';
import { fieldsOf } from './import-fields.ts';
import { withDraft, type ImportRecord, type StoredReading } from './import-record.ts';
import { ImportSeals } from './import-seals.ts';
import type { NewLine } from './import-writer.repository.ts';
import { rememberedChoices } from './remembered-choices.ts';

/** As many lines as the meaning of columns and the order of dates are guessed from. */
const LOOKED_AT = 500;

/**
 * Reads the file of an import into lines: as it looks, or as somebody chose. Done twice it is done once.
 *
 * @throws FileProblem for what can't be read; nothing of it is kept
 */
export async function readFile(services: RequestServices, importId: string): Promise<void> {
  const record = await services.imports.findForUpdate(importId);
  if (record?.state !== 'reading') return;
  const file = await services.importFiles.whole(services.vault.files, record.id, record.fileSize);
  await store(services, record, file, record.reading ?? (await detectReading(file)));
}

/** Notes why a file can't be read, and where. */
export async function noteUnreadable(services: RequestServices, importId: string, problem: FileProblem): Promise<void> {
  const record = await services.imports.findForUpdate(importId);
  if (record?.state !== 'reading') return;
  const { code, line, column } = problem;
  const fileProblem = { code, message: fileProblemMessage(code), line, column };
  const reading = record.reading ?? (await detected(services, record));
  await services.imports.change(record.id, { state: 'unreadable', fileProblem, reading, rowCount: 0 });
}

/** How the file looks, so that it can be read another way; null for what is no table at all. */
async function detected({ importFiles, vault }: RequestServices, record: ImportRecord): Promise<StoredReading | null> {
  try {
    const reading = await detectReading(await importFiles.whole(vault.files, record.id, record.fileSize));
    return { ...reading, ...dateOrderOf(record, reading, []) };
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
}

async function store(
  services: RequestServices,
  record: ImportRecord,
  file: Buffer,
  reading: FileReading | StoredReading,
): Promise<void> {
  const seals = new ImportSeals(services.vault.files, record.id);
  const rows = readRows(file, reading as FileReading)[Symbol.asyncIterator]();
  const first = await rows.next();
  const header: readonly string[] = first.done ? [] : first.value.cells;
  const beginning: string[][] = [];
  const rowCount = await services.importWriter.replaceLines(record.id, sealed(rows, seals, beginning));
  if (rowCount === 0) throw new FileProblem('no_rows');
  const headerHash = createHash('sha256').update(headerKey(header)).digest();
  await services.imports.change(record.id, {
    ...(await choicesOf(services, record, { header, headerHash, beginning })),
    state: 'mapping',
    reading: { ...reading, ...dateOrderOf(record, reading, beginning) },
    fileProblem: null,
    header: seals.sealHeader(header),
    headerHash,
    rowCount,
    checkedCount: 0,
    lastLine: 0,
  });
}

async function* sealed(
  rows: AsyncIterator<FileRow>,
  seals: ImportSeals,
  beginning: string[][],
): AsyncGenerator<NewLine> {
  for (;;) {
    const next = await rows.next();
    if (next.done) return;
    const { line, cells } = next.value;
    if (beginning.length < LOOKED_AT) beginning.push(cells);
    yield { line, cells: seals.sealCells(line, cells) };
  }
}

/** Chosen by somebody, or as the dates of the file show; where none of them does, as this kind of file has them. */
function dateOrderOf(
  { profile, reading: chosen }: ImportRecord,
  reading: FileReading | StoredReading,
  beginning: readonly string[][],
): { dateOrder: DateOrder; isDateOrderCertain: boolean } {
  if (chosen?.isDateOrderChosen) return { dateOrder: chosen.dateOrder, isDateOrderCertain: true };
  // Days of a workbook are days, not text.
  const samples = reading.format === 'xlsx' ? [] : beginning.flat();
  const { order, isCertain } = guessDateOrder(samples, IMPORT_PROFILE_RULES[profile].dateOrder);
  return { dateOrder: order, isDateOrderCertain: isCertain };
}

interface Table {
  readonly header: readonly string[];
  readonly headerHash: Buffer;
  readonly beginning: readonly string[][];
}

/** What was chosen already, where the header is the one that it was; otherwise as for the last file with it, or a guess. */
async function choicesOf(
  services: RequestServices,
  record: ImportRecord,
  { header, headerHash, beginning }: Table,
): Promise<Parameters<RequestServices['imports']['change']>[1]> {
  if (headerHash.toString('base64') === record.headerHash) return {};
  const { settings } = withDraft(record);
  const anew = { draft: null, draftWords: null, settings: { ...settings, keyFieldIds: [] } };
  const fields = await fieldsOf(services, record.profile);
  const remembered = await rememberedChoices(services, record, headerHash, fields);
  if (remembered) {
    const words = new ImportSeals(services.vault.files, record.id).sealChoices(remembered.words);
    return { ...anew, mapping: remembered.mapping, words };
  }
  const samples = header.map((_, column) => beginning.flatMap((cells) => cells[column] ?? []));
  const mapping = guessMapping(header, samples, fields).map(({ column, ...guess }) => ({ index: column, ...guess }));
  return { ...anew, mapping, words: null };
}
