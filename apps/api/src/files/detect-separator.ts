import { SEPARATORS, type Separator } from './file-reading.ts';

const LINES = 30;
// Excel lets a file say it in its first line.
const SAID = /^sep=([,;\t|])\r?\n?/i;

/** What the first line says about the separator, if it is there for that alone. */
export function saidSeparator(text: string): Separator | null {
  return (SAID.exec(text)?.[1] as Separator | undefined) ?? null;
}

/** The separator that parts most of the first lines into as many cells as the header; a comma where none does. */
export function detectSeparator(text: string): Separator {
  const said = saidSeparator(text);
  if (said) return said;
  const counts = SEPARATORS.map((separator) => ({ separator, ...agreement(countsOf(text, separator)) }));
  const best = counts.reduce((a, b) =>
    b.agreeing > a.agreeing || (b.agreeing === a.agreeing && b.count > a.count) ? b : a,
  );
  return best.count > 0 ? best.separator : ',';
}

function agreement(counts: readonly number[]): { agreeing: number; count: number } {
  const count = counts[0] ?? 0;
  return { count, agreeing: count === 0 ? 0 : counts.filter((other) => other === count).length };
}

/** How often the separator stands outside of quotes in each of the first lines. */
function countsOf(text: string, separator: Separator): number[] {
  const counts = [0];
  let isQuoted = false;
  let hasText = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (character === separator) counts.push((counts.pop() ?? 0) + 1);
    if (character !== '\n' && character !== '\r') hasText = true;
    else if (hasText) {
      if (counts.length === LINES) return counts;
      counts.push(0);
      hasText = false;
    }
  }
  // The last one may be cut off.
  return counts.length > 1 ? counts.slice(0, -1) : counts;
}
