import { Readable } from 'node:stream';
import { importedText, neutralised } from '@guildhall/domain';
import { ZipFile } from 'yazl';
import type { SheetToWrite } from '../table-file.ts';
import { escaped } from './cell-text.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook, written while it is read. Every cell is text and stays it when somebody types into it, so that zeros in front
 * are kept and nothing is calculated.
 */
export function xlsxStream(sheets: readonly SheetToWrite[]): Readable {
  const zip = new ZipFile();
  for (const [path, text] of Object.entries(frame(sheets))) zip.addBuffer(Buffer.from(HEAD + text), path);
  sheets.forEach(({ rows }, index) => {
    const options = { compressionLevel: 4 };
    zip.addReadStreamLazy(`xl/worksheets/sheet${index + 1}.xml`, options, (give) => {
      const lines = Readable.from(sheetXml(rows), { objectMode: false });
      lines.once('error', (error) => (zip.outputStream as Readable).destroy(error));
      give(null, lines);
    });
  });
  zip.end();
  const output = zip.outputStream as Readable;
  zip.once('error', (error: Error) => output.destroy(error));
  return output;
}

async function* sheetXml(rows: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="16384" width="20" style="1"/></cols><sheetData>`;
  let line = 0;
  for await (const cells of rows) {
    line += 1;
    yield `<row r="${line}">${cells.map((text, index) => cellXml(text, `${columnName(index)}${line}`)).join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function cellXml(text: string, reference: string): string {
  // What `importedText` would change is marked, so that it gives this text back.
  const kept = importedText(text) === text ? text : neutralised(text);
  return text === ''
    ? ''
    : `<c r="${reference}" s="1" t="inlineStr"><is><t xml:space="preserve">${escaped(kept)}</t></is></c>`;
}

/** A, B, … Z, AA, … */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

/** Everything but the sheets themselves (ECMA-376). */
function frame(sheets: readonly SheetToWrite[]): Record<string, string> {
  const all = (line: (number: number, name: string) => string) =>
    sheets.map(({ name }, index) => line(index + 1, escaped(name))).join('');
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/>${all((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEET}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${all((number, name) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${all((number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="rId0" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    // Style 1 has format 49, text.
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
}
