import { FILE_LIMITS } from '../file-reading.ts';
import { readXml } from './read-xml.ts';
import type { Workbook } from './workbook.ts';

/** How a number is shown: as itself, as a moment, or with a digit for each zero of a pattern such as 000-00-0000. */
export type NumberFormat =
  { readonly kind: 'number' | 'moment' } | { readonly kind: 'digits'; readonly pattern: string };

const NUMBER: NumberFormat = { kind: 'number' };
// ECMA-376 part 1, 18.8.30: the numbers of formats that are not written into the file.
const BUILT_IN_MOMENTS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

/** The formats of a workbook, in the order in which its cells name them. */
export async function readFormats({ zip, parts, styles }: Workbook): Promise<readonly NumberFormat[]> {
  const entry = styles === null ? undefined : parts.get(styles);
  if (!entry) return [];
  const custom = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  for await (const node of readXml(zip, entry, FILE_LIMITS.otherPartBytes)) {
    if (node.kind === 'text') continue;
    if (node.name === 'cellXfs') isInCells = node.kind === 'open';
    if (node.kind === 'close') continue;
    const id = Number(node.attributes['numFmtId']);
    if (node.name === 'numFmt') custom.set(id, formatOf(node.attributes['formatCode'] ?? ''));
    if (node.name === 'xf' && isInCells)
      formats.push(custom.get(id) ?? (BUILT_IN_MOMENTS.has(id) ? { kind: 'moment' } : NUMBER));
  }
  return formats;
}

function formatOf(code: string): NumberFormat {
  // Quoted text, escaped characters, colours and conditions are no letters of a date.
  const [first = ''] = code.split(';');
  const bare = first.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (/[ymdhs]/i.test(bare) && !/general/i.test(bare)) return { kind: 'moment' };
  const pattern = first.replaceAll(/\\(.)|"([^"]*)"/g, '$1$2');
  return /^0[0\- ]+$/.test(pattern) ? { kind: 'digits', pattern } : NUMBER;
}
