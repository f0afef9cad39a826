import { FILE_LIMITS } from '../file-reading.ts';
import { unescaped } from './cell-text.ts';
import { readXml } from './read-xml.ts';
import type { Workbook } from './workbook.ts';

/** The texts that cells refer to by number. How a word is pronounced is no part of it. */
export async function readSharedTexts({ zip, parts, sharedTexts }: Workbook): Promise<readonly string[]> {
  const entry = sharedTexts === null ? undefined : parts.get(sharedTexts);
  if (!entry) return [];
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isPronunciation = false;
  for await (const node of readXml(zip, entry, FILE_LIMITS.sharedTextBytes)) {
    if (node.kind === 'text') {
      if (isText && !isPronunciation) text += node.text;
      continue;
    }
    if (node.name === 'rPh') isPronunciation = node.kind === 'open';
    if (node.name === 't') isText = node.kind === 'open';
    if (node.name !== 'si') continue;
    if (node.kind === 'close') texts.push(unescaped(text));
    text = '';
  }
  return texts;
}
