import { REFUSAL_CODES, refuse, type RefusalCode } from '@guildhall/domain';

const isRefusal = (code: string): code is RefusalCode => REFUSAL_CODES.some((known) => known === code);

/** What to do about a problem of a line, in plain English. */
export function problemMessage(code: string): string {
  return isRefusal(code) ? refuse(code).message : 'Look at this line again.';
}
