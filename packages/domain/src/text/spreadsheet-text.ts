/**
 * Text for one cell of a spreadsheet, or of a file that one opens: what would calculate starts with an apostrophe, so that
 * it stays text (OWASP, CSV injection), and what ends a cell or a line is a space.
 */
export function spreadsheetText(text: string): string {
  const line = text.replaceAll(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ').replaceAll('\0', '');
  return /^[\s'"]*[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
}
