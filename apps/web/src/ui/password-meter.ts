import { checkPassword, PASSWORD_MIN } from '@guildhall/domain';

/** How good a password is so far, as far as the browser can tell: the server knows the common ones as well. */
export interface PasswordState {
  /** Characters as people count them. */
  length: number;
  isLongEnough: boolean;
  /** Neither a row of keys, nor a repetition, nor made of what is known about the person. */
  isHardToGuess: boolean;
}

export function passwordStateOf(password: string, words: readonly string[]): PasswordState {
  const length = [...password.normalize('NFC')].length;
  const outcome = checkPassword(password, { words: ['Guildhall', ...words], isCommon: () => false });
  const codes = outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
  const isGuessable = codes.includes('password_repetitive') || codes.includes('password_of_context');
  const isLongEnough = length >= PASSWORD_MIN;
  return { length, isLongEnough, isHardToGuess: isLongEnough && !isGuessable };
}
