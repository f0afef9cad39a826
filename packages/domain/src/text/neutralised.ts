// OWASP, CSV injection: what a spreadsheet takes for a formula, also behind blanks and quotes, and in wide letters.
const FORMULA = /^(?:[\s'"]*[=+\-@＝＋－＠]|'*[\t\r\n])/;

/** Text for one cell of a file: what a spreadsheet would calculate starts with an apostrophe (US-CSV-11). */
export function neutralised(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `neutralised` was given; other text stays as it is. */
export function importedText(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
