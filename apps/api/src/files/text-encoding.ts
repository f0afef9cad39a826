import { isUtf8 } from 'node:buffer';
import type { FileEncoding } from './file-reading.ts';
import { FileProblem } from './file-reading.ts';

const SAMPLE = 65_536;
const CHUNK = 65_536;

const MARKS: readonly (readonly [FileEncoding, Buffer])[] = [
  ['utf-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
];

/** The encoding of a text: by its byte order mark, by zeros between Latin letters, by being UTF-8; else Windows' own. */
export function detectEncoding(file: Buffer): FileEncoding {
  const marked = MARKS.find(([, mark]) => file.subarray(0, mark.length).equals(mark));
  if (marked) return marked[0];
  const sample = file.subarray(0, SAMPLE);
  const zerosAt = (parity: 0 | 1) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  // In most tables at least every fourth character is Latin, a digit or a separator.
  if (odd > sample.length / 8 && even < odd / 8) return 'utf-16le';
  if (even > sample.length / 8 && odd < even / 8) return 'utf-16be';
  return isUtf8(file) ? 'utf-8' : 'windows-1252';
}

/**
 * The text in pieces, without its byte order mark.
 *
 * @throws FileProblem for bytes that are no text in this encoding
 */
export function* decoded(file: Buffer, encoding: FileEncoding): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  for (let from = 0; from < file.length; from += CHUNK) {
    const bytes = file.subarray(from, from + CHUNK);
    try {
      const text = decoder.decode(bytes, { stream: from + CHUNK < file.length });
      line += text.split('\n').length - 1;
      yield text;
    } catch {
      throw new FileProblem('encoding_wrong', { line });
    }
  }
}

/** The beginning of the text. Where it is cut off the last character may be half a one. */
export function beginning(file: Buffer, encoding: FileEncoding): string {
  const text = new TextDecoder(encoding).decode(file.subarray(0, SAMPLE));
  return file.length > SAMPLE ? text.slice(0, -1) : text;
}
