import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';

/** How files of other houses have people sign in: with a password of their own, or through their organization. */
export const SIGN_IN_METHODS = ['password', 'single_sign_on'] as const;
export type SignInMethod = (typeof SIGN_IN_METHODS)[number];

/** Everybody signs in with a password: where a file wants single sign-on, it says that no tenant has it set up (UK-BULK-33). */
export function checkSignInMethod(method: SignInMethod, field = 'signInMethod'): Outcome<SignInMethod> {
  return method === 'password' ? accepted(method) : refused(refuse('single_sign_on_not_set_up', field));
}
