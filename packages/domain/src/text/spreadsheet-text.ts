import { neutralised } from './neutralised.ts';

/**
 * Text for one cell of a spreadsheet that is pasted into it: what would calculate stays text (OWASP, CSV injection), and what
 * ends a cell or a line is a space.
 */
export function spreadsheetText(text: string): string {
  return neutralised(text.replaceAll(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ').replaceAll('\0', ''));
}
