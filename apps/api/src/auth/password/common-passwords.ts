import { dictionary } from '@zxcvbn-ts/language-common';

const common = new Set(dictionary['passwords-common']);

/** True for one of the 49,000 passwords that are tried first, in small letters (ASVS 6.2.4 asks for 3,000). */
export const isCommonPassword = (password: string): boolean => common.has(password);
