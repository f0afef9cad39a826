import type { ImportField } from './import-field.ts';
import { VALUE_SEPARATOR } from './import-field.ts';

/** What stands in a cell to clear what is kept (US-CSV-08). An empty cell leaves it as it is. */
export const CLEAR_TOKEN = '<clear>';
const CLEAR = /^\s*<clear>\s*$/i;
const LOOKS_LIKE_CLEAR = /^'*\s*<clear>\s*$/i;

/** True for a cell that clears what is kept. */
export function isClearToken(text: string): boolean {
  return CLEAR.test(text);
}

/** Undoes what `exportedText` does to a text that would read as the token. */
export function unescapedText(text: string): string {
  return text.startsWith("'") && LOOKS_LIKE_CLEAR.test(text) ? text.slice(1) : text;
}

/**
 * What a cell of a template or an export has for a value: the code of this kind of file, else the word for it, so that reading it
 * gives the value again. Empty for nothing: an export that is read again changes nothing.
 *
 * @param value as it is kept; of a reference its code or name
 */
export function exportedText(field: ImportField, value: string | null): string {
  if (value === null) return '';
  if (field.choices.length === 0) return LOOKS_LIKE_CLEAR.test(value) ? `'${value}` : value;
  const texts = (field.kind === 'choices' ? value.split(VALUE_SEPARATOR) : [value]).map((each) =>
    choiceText(field, each),
  );
  return texts.join(`${VALUE_SEPARATOR} `);
}

function choiceText({ choices }: ImportField, value: string): string {
  const choice = choices.find((each) => each.value === value);
  return choice?.codes[0] ?? choice?.words[0] ?? value;
}
