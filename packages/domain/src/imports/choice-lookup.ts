import type { ImportField } from './import-field.ts';
import { textKey } from './text-key.ts';

/** A word or code that was read. `isCoarse`: several values share the code, and this is the first of them. */
export interface ChoiceMatch {
  readonly value: string;
  readonly isCoarse: boolean;
}

type Lookup = (text: string) => ChoiceMatch | null;

// Fields live as long as the import that reads with them.
const lookups = new WeakMap<ImportField, Lookup>();

/** Gives what finds the value of a code, a word or a value itself in the list of a field. */
export function choiceLookup(field: ImportField): Lookup {
  const known = lookups.get(field);
  if (known) return known;
  const made = makeLookup(field);
  lookups.set(field, made);
  return made;
}

function makeLookup({ choices }: ImportField): Lookup {
  const exact = new Map(choices.map(({ value }) => [value, { value, isCoarse: false }]));
  const codes = new Map<string, ChoiceMatch>();
  const add = (code: string, value: string) => {
    const first = codes.get(code);
    codes.set(
      code,
      first ? { ...first, isCoarse: first.isCoarse || first.value !== value } : { value, isCoarse: false },
    );
  };
  for (const { value, codes: own } of choices) for (const code of own) add(textKey(code), value);
  // Spreadsheets take the zero from 09.
  const bare = [...codes].map(([code, match]) => [code.replace(/^0+(?=\d)/, ''), match] as const);
  for (const [code, match] of bare) if (!codes.has(code)) codes.set(code, match);
  const words = wordsOf(choices);
  return (text) => {
    const key = textKey(text);
    return exact.get(text) ?? codes.get(key) ?? (words.get(key) || null);
  };
}

// Words that several values have mean none of them.
function wordsOf(choices: ImportField['choices']): ReadonlyMap<string, ChoiceMatch | null> {
  const words = new Map<string, ChoiceMatch | null>();
  for (const { value, words: own } of choices) {
    for (const word of [value, ...own]) {
      const key = textKey(word);
      const known = words.get(key);
      if (key === '' || known?.value === value) continue;
      words.set(key, known === undefined ? { value, isCoarse: false } : null);
    }
  }
  return words;
}
