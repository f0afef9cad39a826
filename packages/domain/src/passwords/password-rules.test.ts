import { describe, expect, test } from '@jest/globals';
import { checkPassword, PASSWORD_MAX, PASSWORD_MIN } from './password-rules.ts';

const COMMON = new Set(['password', 'correcthorsebatterystaple', 'iloveyouforever']);
const context = {
  words: ['Riverside Apprenticeships', 'Ana', 'Li', 'ana.li@harbor.example'],
  isCommon: (text: string) => COMMON.has(text),
};
const verdict = (password: string) => {
  const outcome = checkPassword(password, context);
  return outcome.ok ? 'accepted' : outcome.refusals.map(({ code }) => code).join();
};
/** No word and no row, of this length. */
const random = (length: number) =>
  [...'vexing quartz jumbled oakwood frisky nymph and plum, twelve hours of cobalt wind over the slow gate; '.repeat(4)]
    .slice(0, length)
    .join('');

describe('the length counts code points', () => {
  test.each([
    ['14', random(14), 'password_too_short'],
    ['15', random(PASSWORD_MIN), 'accepted'],
    ['64', random(64), 'accepted'],
    ['128', random(128), 'accepted'],
    ['200', random(PASSWORD_MAX), 'accepted'],
    ['201', random(PASSWORD_MAX + 1), 'password_too_long'],
    ['14 emoji', '🦊🐙🌵🍋🚲🎻🧭🪁🏔️🛶🧶🪔🎲', 'password_too_short'],
    ['15 emoji', '🦊🐙🌵🍋🚲🎻🧭🪁🛶🧶🪔🎲🥁🧂🪴', 'accepted'],
    ['nothing', '', 'required'],
  ])('%s', (_, password, expected) => {
    expect(verdict(password)).toBe(expected);
  });
});

describe('nothing is asked of its characters', () => {
  test.each([
    ['small letters alone', 'vexing quartz jumbled'],
    ['spaces at both ends', ' vexing quartz jum '],
    ['Cyrillic', 'семь синих фонарей'],
    ['Japanese', 'あおいそらとしろいくもとみどり'],
  ])('%s', (_, password) => {
    expect(verdict(password)).toBe('accepted');
  });
});

test('two spellings of one password are one', () => {
  const composed = checkPassword('caf\u00e9 vexing quartz', context);

  expect(checkPassword('cafe\u0301 vexing quartz', context)).toEqual(composed);
});

describe('what is guessed first is refused with the reason', () => {
  test.each([
    ['a common one', 'correct horse battery staple', 'password_common'],
    ['a common one in capitals', 'ILOVEYOUFOREVER', 'password_common'],
    ['a common one with digits at its end', 'password1234567', 'password_common'],
    ['one character', 'aaaaaaaaaaaaaaaaaa', 'password_repetitive'],
    ['one word again and again', 'passwordpassword', 'password_repetitive'],
    ['a row of digits', '123456789012345', 'password_repetitive'],
    ['a row of keys', 'qwertyuiopasdfgh', 'password_repetitive'],
    ['the alphabet backwards', 'zyxwvutsrqponmlk', 'password_repetitive'],
    ['the tenant with a year', 'Riverside Apprenticeships 2026!', 'password_of_context'],
    ['the name and the address', 'ana.li harbor example', 'password_of_context'],
  ])('%s', (_, password, code) => {
    expect(verdict(password)).toBe(code);
  });

  test('but a word of the context may be part of a long one', () => {
    expect(verdict('Ana walks past nine slow gates')).toBe('accepted');
  });
});

test('a lone surrogate is refused', () => {
  expect(verdict(`vexing quartz jumbled \ud800`)).toBe('unreadable_character');
});

test('a hostile password is checked in the time of its length', () => {
  const start = Date.now();
  checkPassword('a\u0301'.repeat(100_000), context);
  checkPassword('ab'.repeat(99), context);
  expect(Date.now() - start).toBeLessThan(500);
});
