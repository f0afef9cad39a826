import type { ImportOutcome } from '@guildhall/domain';
import type { TableFile } from '../../files/index.ts';
import type { RequestServices } from '../../request-services.ts';
import type { ImportRecord, LineRecord } from './import-record.ts';
import { ImportSeals } from './import-seals.ts';
import { problemMessage } from './problem-message.ts';

const AT_ONCE = 200;
/** No heading of any kind of file, so that a mended file is read as the first one was. */
const REASON = 'Import problem';

interface Table {
  readonly header: (own: readonly string[]) => string[];
  readonly row: (line: LineRecord, cells: readonly string[]) => string[];
  readonly outcomes: readonly ImportOutcome[] | null;
}

const reasonsOf = ({ problems, undoCode }: LineRecord): string[] => [
  ...(undoCode === null ? [] : [undoCode]),
  ...new Set((problems ?? []).map(({ code }) => code)),
];
const explained = (line: LineRecord): string => reasonsOf(line).map(problemMessage).join(' ');

const TABLES: Readonly<Record<string, Table>> = {
  // Every line, with what became of it before what it said.
  results: {
    outcomes: null,
    header: (own) => ['line', 'outcome', 'id', 'reason', 'explanation', ...own],
    row: (line, cells) => {
      const { outcome, subjectId } = line;
      return [String(line.line), outcome ?? '', subjectId ?? '', reasonsOf(line).join(' '), explained(line), ...cells];
    },
  },
  // Failures alone, in the columns of the file: to be mended and imported again (UK-BULK-30).
  rejects: {
    outcomes: ['reject'],
    header: (own) => [...own, REASON],
    row: (line, cells) => [...cells, explained(line)],
  },
};

/** The results or the rejects of one of the viewer's imports; null for what is not there. @param name its id, a slash, and which */
export async function importFile(services: RequestServices, name: string): Promise<TableFile | null> {
  const [id = '', which = ''] = name.split('/');
  const table = Object.hasOwn(TABLES, which) ? TABLES[which] : undefined;
  const record = table ? await services.imports.find(id) : null;
  if (!table || !record) return null;
  return {
    name: `${which}-${record.id}`,
    neutralise: true,
    sheets: [{ name: which, rows: rowsOf(services, record, table) }],
  };
}

/** Some lines at a time. */
async function* rowsOf(services: RequestServices, record: ImportRecord, table: Table): AsyncGenerator<string[]> {
  const seals = new ImportSeals(services.vault.files, record.id);
  const header = seals.openHeader(record.header);
  yield table.header(header);
  let after: string | null = null;
  for (;;) {
    const page = await services.importLines.list(record.id, { outcomes: table.outcomes }, { first: AT_ONCE, after });
    for (const line of page.rows) {
      const cells = seals.openCells(line);
      while (cells.length < header.length) cells.push('');
      yield table.row(line, cells.slice(0, header.length));
    }
    const last = page.rows.at(-1);
    if (!page.hasNextPage || !last) return;
    after = page.cursorOf(last);
  }
}

/** The file of one of the viewer's imports as it was uploaded; null for what is not there. */
export async function originalFile(
  { imports, importFiles, vault }: RequestServices,
  id: string,
): Promise<{ readonly name: string; readonly bytes: AsyncIterable<Buffer> } | null> {
  const record = await imports.find(id);
  return record && { name: record.fileName, bytes: importFiles.parts(vault.files, record.id) };
}
