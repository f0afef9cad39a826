import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import type { Entry, ZipFile } from 'yauzl';
import { FileProblem } from '../file-reading.ts';

/** What an XML document says, in order. Names come without the prefix of their name space. */
export type XmlNode =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * Reads one part of an archive without holding it as a whole.
 *
 * @param limit bytes that it may unpack to: small archives can unpack to anything
 * @throws FileProblem for a part that is missing, too large or no XML
 */
export async function* readXml(zip: ZipFile, entry: Entry | undefined, limit: number): AsyncGenerator<XmlNode> {
  if (!entry) throw new FileProblem('workbook_unreadable');
  if (entry.uncompressedSize > limit) throw new FileProblem('file_too_large');
  let nodes: XmlNode[] = [];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', ({ name, attributes }) => nodes.push({ kind: 'open', name: localName(name), attributes }));
  parser.on('closetag', ({ name }) => nodes.push({ kind: 'close', name: localName(name) }));
  parser.on('text', (text) => nodes.push({ kind: 'text', text }));
  parser.on('cdata', (text) => nodes.push({ kind: 'text', text }));
  const decoder = new TextDecoder();
  try {
    // The size that the entry names is checked while it unpacks.
    const stream: Readable = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      parser.write(decoder.decode(chunk, { stream: true }));
      yield* nodes;
      nodes = [];
    }
    parser.close();
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem('workbook_unreadable');
  }
  yield* nodes;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
