import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { FileProblem, FILE_LIMITS } from '../file-reading.ts';
import { readXml } from './read-xml.ts';

export interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** An opened workbook: its sheets in their order, and its parts by path. */
export interface Workbook {
  readonly zip: ZipFile;
  readonly parts: ReadonlyMap<string, Entry>;
  readonly sheets: readonly Sheet[];
  readonly sharedTexts: string | null;
  readonly styles: string | null;
  /** Days are counted from 1904, as old Macs did. */
  readonly countsFrom1904: boolean;
}

/**
 * Opens a workbook and reads what it says about its sheets.
 *
 * @throws FileProblem for other archives, damaged ones, and those that unpack to more than a table could be
 */
export async function openWorkbook(file: Buffer): Promise<Workbook> {
  try {
    const zip = await fromBufferPromise(file, { lazyEntries: true, autoClose: false });
    const parts = await partsOf(zip);
    const main = [...(await relations(zip, parts, '')).values()].find(({ type }) => type === 'officeDocument');
    if (!main || !parts.has(main.part)) throw new FileProblem('file_not_a_table');
    return { zip, parts, ...(await readMain(zip, parts, main.part)) };
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem('workbook_unreadable');
  }
}

async function partsOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > FILE_LIMITS.parts) throw new FileProblem('file_not_a_table');
  const parts = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) parts.set(entry.fileName, entry);
  return parts;
}

interface Relation {
  readonly type: string;
  readonly part: string;
}

/** What a part refers to, by id; the package itself is ''. */
async function relations(
  zip: ZipFile,
  parts: ReadonlyMap<string, Entry>,
  part: string,
): Promise<Map<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const entry = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const found = new Map<string, Relation>();
  if (!entry) return found;
  for await (const node of readXml(zip, entry, FILE_LIMITS.otherPartBytes)) {
    if (node.kind !== 'open' || node.name !== 'Relationship') continue;
    const { Id = '', Type = '', Target = '' } = node.attributes;
    const url = new URL(Target, `file:///${folder}`);
    found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), part: decodeURIComponent(url.pathname.slice(1)) });
  }
  return found;
}

async function readMain(zip: ZipFile, parts: ReadonlyMap<string, Entry>, main: string) {
  const related = await relations(zip, parts, main);
  const sheets: Sheet[] = [];
  let countsFrom1904 = false;
  for await (const node of readXml(zip, parts.get(main), FILE_LIMITS.otherPartBytes)) {
    if (node.kind !== 'open') continue;
    const { attributes } = node;
    if (node.name === 'workbookPr') countsFrom1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
    if (node.name !== 'sheet') continue;
    const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
    const relation = related.get(id ?? '');
    if (relation?.type !== 'worksheet' || !parts.has(relation.part)) continue;
    const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
    sheets.push({ name: attributes['name'] ?? '', part: relation.part, isHidden });
  }
  const partOf = (type: string) => [...related.values()].find((relation) => relation.type === type)?.part ?? null;
  return { sheets, countsFrom1904, sharedTexts: partOf('sharedStrings'), styles: partOf('styles') };
}
