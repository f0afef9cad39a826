import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** A pattern of LIKE that finds the text anywhere; what was typed stands for itself. */
export const containsPattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** One pattern for each word, at most eight. NUL can't be in any stored text, so it is dropped. */
export function containsPatterns(text: string): string[] {
  return text
    .replaceAll('\0', '')
    .toWellFormed()
    .normalize('NFC')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
    .map(containsPattern);
}

/** SQL of a list parameter with accents and case folded as in the columns that are compared with it. */
export const foldedPatterns = (parameter: string): string =>
  `ARRAY(SELECT folded(term) FROM unnest(CAST(:${parameter} AS text[])) term)`;

/** Keeps the rows whose (already folded) column contains every word of the text. */
export function containsAll(
  rows: SelectQueryBuilder<ObjectLiteral>,
  column: string,
  text: string | null | undefined,
): void {
  const words = containsPatterns(text ?? '');
  if (words.length > 0) rows.andWhere(`${column} LIKE ALL(${foldedPatterns('words')})`, { words });
}
