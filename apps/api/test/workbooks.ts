import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** An archive of some parts. */
export async function anArchive(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), path);
  zip.end();
  return buffer(zip.outputStream as Readable);
}

interface WorkbookParts {
  /** The XML of the cells of each sheet, by name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
  readonly sharedTexts?: readonly string[];
  /** Format codes: the style of a cell is its place, counted from 1. */
  readonly formats?: readonly string[];
  readonly properties?: string;
  /** The prefix of all names, as some programs write it. */
  readonly prefix?: string;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as Excel writes it: with shared texts, styles and absolute targets. */
export async function aWorkbook({ sheets, hidden = [], sharedTexts = [], formats = [], ...more }: WorkbookParts) {
  const { properties = '', prefix: x = '' } = more;
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const root = (name: string, content: string) =>
    `<${x}${name} ${x ? `xmlns:${x.slice(0, -1)}` : 'xmlns'}="main">${content}</${x}${name}>`;
  const listed = names.map(
    (name, index) =>
      `<${x}sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}" ${hidden.includes(name) ? 'state="hidden"' : ''}/>`,
  );
  return anArchive({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': root('workbook', `${properties}<${x}sheets>${listed.join('')}</${x}sheets>`),
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `/xl/worksheets/sheet${index + 1}.xml`)).join('')}${relation('rIdS', 'sharedStrings', 'sharedStrings.xml')}${relation('rIdT', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': root('sst', sharedTexts.map((text) => `<${x}si>${text}</${x}si>`).join('')),
    'xl/styles.xml': root(
      'styleSheet',
      `<numFmts>${formats.map((code, index) => `<numFmt numFmtId="${index + 164}" formatCode="${code}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${index + 164}"/>`).join('')}<xf numFmtId="14"/></cellXfs>`,
    ),
    ...Object.fromEntries(
      Object.values(sheets).map((cells, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        root('worksheet', `<${x}sheetData>${cells}</${x}sheetData>`),
      ]),
    ),
  });
}
