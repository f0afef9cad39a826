import { duplicateNameKey } from './duplicates.ts';
import { nameSortKey } from './name-sort-key.ts';

/** How the keys of a name begin for people whom a text may mean. */
export interface NamePrefixes {
  /** Of `nameSortKey`: family name first. */
  readonly sortName: readonly string[];
  /** Of `duplicateNameKey`: given name first. */
  readonly nameKey: readonly string[];
  /** Where there are several words: how the first part and the rest of either key begin, for Mariana López of "maria l". */
  readonly parts: Readonly<Record<'sortName' | 'nameKey', readonly [first: string, rest: string]>> | null;
}

/**
 * Gives how the keys of a name begin for people whose name begins with the text, in the order that lists show names in or in
 * the order that they are said in: "smith j" is somebody Smith whose given name begins with J, or whose family name
 * begins with "Smith J". Empty for a blank text, and
 * for a part of an e-mail address.
 */
export function namePrefixes(text: string): NamePrefixes {
  const words = text
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean);
  const [first = '', ...others] = words;
  if (first === '' || text.includes('@')) return { sortName: [], nameKey: [], parts: null };
  const rest = others.join(' ');
  const [family] = nameSortKey(words.join(' '), '').split(', ');
  if (rest === '') return { sortName: [family ?? ''], nameKey: [duplicateNameKey(first, '').trimEnd()], parts: null };
  const [sortName, nameKey] = [nameSortKey(first, rest), duplicateNameKey(first, rest)];
  return {
    sortName: [sortName, family ?? ''],
    nameKey: [nameKey],
    parts: { sortName: inTwo(sortName, ', '), nameKey: inTwo(nameKey, ' ') },
  };
}

function inTwo(key: string, gap: string): [string, string] {
  const at = key.indexOf(gap);
  return [key.slice(0, at), key.slice(at + gap.length)];
}
