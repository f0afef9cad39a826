import { cleanText, IMPORT_CHANGES_MAX, refuse } from '@guildhall/domain';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import type { ChangeImportRowsInput, ImportRowInput } from './change-import.inputs.ts';
import type { ImportRecord, LineRecord } from './import-record.ts';
import type { CorrectedLine } from './import-writer.repository.ts';
import { ImportSeals } from './import-seals.ts';
import { ImportRowsSaved } from './import.type.ts';
import { judgeChunk } from './judging/judge-chunk.ts';
import { loadPlan } from './judging/import-plan.ts';
import { countsOf, storeJudged } from './judging/store-judged.ts';

const CELL_MAX = 32_767;

/** Corrects lines of a file that waits to be run, and judges them at once. Lines after them are judged again when it runs. */
export async function changeImportRows(
  services: RequestServices,
  input: ChangeImportRowsInput,
): Promise<ImportRowsSaved | InvalidInput | NotFound> {
  const { imports, importWriter, vault } = services;
  const record = await imports.findForUpdate(input.id);
  if (!record) return NotFound.create();
  if (record.state !== 'draft') return InvalidInput.of([refuse('import_not_ready', 'id')]);
  if (input.rows.length > IMPORT_CHANGES_MAX) return InvalidInput.of([refuse('too_many', 'rows')]);
  const wanted = new Map(input.rows.map((row) => [row.line, row]));
  const lines = await importWriter.some(record.id, [...wanted.keys()]);
  if (lines.length < wanted.size) return InvalidInput.of([refuse('unknown_choice', 'rows')]);
  const seals = new ImportSeals(vault.files, record.id);
  const corrected = lines.map((line) => correctedLine(line, wanted.get(line.line), seals, record));
  if (corrected.includes(null)) return InvalidInput.of([refuse('unreadable_character', 'rows')]);
  await importWriter.correct(
    record.id,
    corrected.filter((line) => line !== null),
  );
  await judgeAgain(services, record, [...wanted.keys()]);
  return ImportRowsSaved.of(record.id, [...wanted.keys()]);
}

function correctedLine(
  line: LineRecord,
  change: ImportRowInput | undefined,
  seals: ImportSeals,
  { mapping }: ImportRecord,
): CorrectedLine | null {
  const cells = seals.openCells(line);
  for (const { column, value } of change?.cells ?? []) {
    const isReadable = cleanText(value, { field: 'cells', max: CELL_MAX, multiline: true }).ok;
    if (!isReadable || !mapping.some(({ index }) => index === column)) return null;
    while (cells.length < column) cells.push('');
    cells[column] = value;
  }
  return {
    line: line.line,
    cells: seals.sealCells(line.line, cells),
    isExcluded: change?.isExcluded ?? line.isExcluded,
    decision: change?.decision === undefined ? line.decision : change.decision,
  };
}

async function judgeAgain(services: RequestServices, record: ImportRecord, wanted: readonly number[]): Promise<void> {
  const { imports, importWriter } = services;
  const before = await services.importLines.countsOf(record.id, wanted);
  await importWriter.forgetKeys(record.id, wanted);
  const plan = await loadPlan(services, record, true);
  const lines = await importWriter.some(record.id, wanted);
  const { lines: judged } = await judgeChunk(services, plan, lines, null);
  await storeJudged(services, plan, judged);
  const counts = countsOf(judged);
  for (const { outcome, invited, count } of before) {
    counts[outcome] = (counts[outcome] ?? 0) - count;
    counts.invitation = (counts.invitation ?? 0) - invited;
  }
  const seats =
    judged.filter(({ takesSeat }) => takesSeat).length - before.reduce((sum, { seats: own }) => sum + own, 0);
  await imports.change(record.id, { seatsNeeded: record.seatsNeeded + seats }, counts);
}
