import { checkedRow, FileProblem, FILE_LIMITS, type FileRow } from '../file-reading.ts';
import { isoText, numberText, unescaped } from './cell-text.ts';
import { readFormats, type NumberFormat } from './number-formats.ts';
import { readXml, type XmlNode } from './read-xml.ts';
import { readSharedTexts } from './shared-texts.ts';
import { openWorkbook } from './workbook.ts';

/** The rows of a sheet, of the first one where none is named. Blank ones are left out, but counted. */
export async function* readSheet(file: Buffer, name: string | null): AsyncGenerator<FileRow> {
  const workbook = await openWorkbook(file);
  const sheet = name === null ? workbook.sheets[0] : workbook.sheets.find((other) => other.name === name);
  if (!sheet) throw new FileProblem('sheet_unknown');
  const reader = new SheetReader(await readSharedTexts(workbook), await readFormats(workbook), workbook.countsFrom1904);
  let count = 0;
  for await (const node of readXml(workbook.zip, workbook.parts.get(sheet.part), FILE_LIMITS.sheetBytes)) {
    const row = reader.take(node);
    if (!row || row.cells.every((cell) => cell === '')) continue;
    count += 1;
    yield checkedRow(row, count);
  }
}

/** Puts rows together from what the XML of a sheet says. */
class SheetReader {
  private line = 0;
  private cells: string[] = [];
  private column = 0;
  private type = 'n';
  private format: NumberFormat | undefined;
  private raw = '';
  private isValue = false;
  private isPronunciation = false;

  constructor(
    private readonly sharedTexts: readonly string[],
    private readonly formats: readonly NumberFormat[],
    private readonly countsFrom1904: boolean,
  ) {}

  /** Gives the row that ends with this node. */
  take(node: XmlNode): FileRow | null {
    if (node.kind === 'text') {
      if (this.isValue && !this.isPronunciation) this.raw += node.text;
      return null;
    }
    if (node.name === 'v' || node.name === 't') this.isValue = node.kind === 'open';
    if (node.name === 'rPh') this.isPronunciation = node.kind === 'open';
    if (node.kind === 'open') this.open(node.name, node.attributes);
    else if (node.name === 'c') this.closeCell();
    return node.kind === 'close' && node.name === 'row' ? { line: this.line, cells: this.cells } : null;
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.line = Number(attributes['r'] ?? this.line + 1);
      this.cells = [];
      this.column = 0;
    } else if (name === 'c') {
      this.column = columnOf(attributes['r']) ?? this.column + 1;
      this.type = attributes['t'] ?? 'n';
      this.format = this.formats[Number(attributes['s'] ?? 0)];
      this.raw = '';
    }
  }

  private closeCell(): void {
    const text = this.text();
    if (text === '') return;
    if (this.column > FILE_LIMITS.columns)
      throw new FileProblem('too_many_columns', { line: this.line, column: this.column });
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column - 1] = text;
  }

  private text(): string {
    if (this.type === 's') return this.sharedTexts[Number(this.raw)] ?? '';
    if (this.type === 'inlineStr' || this.type === 'str') return unescaped(this.raw);
    if (this.type === 'b') return this.raw === '1' ? 'TRUE' : 'FALSE';
    if (this.type === 'd') return isoText(this.raw);
    return this.type === 'e' ? this.raw : numberText(this.raw, this.format, this.countsFrom1904);
  }
}

/** The number of the column in "AB12". */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
