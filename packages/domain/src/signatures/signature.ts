import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import { cleanText } from '../text/plain-text.ts';
import type { RawText } from '../text/plain-text.ts';

export const TYPED_NAME_MAX = 200;
export const STROKES_MAX = 20_000;
/** Of the pad: strokes are whole numbers within it. */
export const SIGNATURE_WIDTH = 600;
export const SIGNATURE_HEIGHT = 200;

export interface RawSignature {
  readonly typedName?: RawText;
  readonly strokes?: RawText;
}
/** Either of the two, never both. */
export interface Signature {
  readonly typedName: string | null;
  readonly strokes: string | null;
}

// A drawing in whole numbers, with a line in it: a dot is no signature. Nothing else of SVG can stand in it.
const STROKES = /^M\d{1,3} \d{1,3}(?: [ML]\d{1,3} \d{1,3})*$/;

/** Cleans a signature: drawn as a path of moves and lines, or the name typed by those who can't draw (UK-LIFE-13). */
export function cleanSignature(raw: RawSignature): Outcome<Signature> {
  const strokes = raw.strokes?.trim() ?? '';
  if (strokes === '') {
    const typedName = cleanText(raw.typedName, { field: 'signature', max: TYPED_NAME_MAX, required: true });
    return typedName.ok ? accepted({ typedName: typedName.value, strokes: null }) : typedName;
  }
  const isDrawn = strokes.length <= STROKES_MAX && STROKES.test(strokes) && strokes.includes('L');
  return isDrawn ? accepted({ typedName: null, strokes }) : refused(refuse('signature_malformed', 'signature'));
}
