import type { MissingDecision, WordDecision } from '../import-draft.ts';

interface FoundWord {
  fieldId: string;
  word: string;
}

/** Words that nobody has said the meaning of. */
export const openWords = <T extends FoundWord>(found: readonly T[], decided: readonly FoundWord[]): T[] =>
  found.filter((one) => !decided.some((other) => isSameWord(one, other)));

export const isSameWord = (one: FoundWord, other: FoundWord): boolean =>
  one.fieldId === other.fieldId && one.word === other.word;

export const isSameMissing = (one: MissingDecision, other: MissingDecision): boolean =>
  one.kind === other.kind && one.name === other.name;

/** The decisions with one more; undefined takes it back. */
export function decideWord(
  decided: readonly WordDecision[],
  { fieldId, word }: FoundWord,
  choice: string | null | undefined,
): WordDecision[] {
  const others = decided.filter((other) => !isSameWord(other, { fieldId, word }));
  return choice === undefined ? others : [...others, { fieldId, word, choice }];
}
