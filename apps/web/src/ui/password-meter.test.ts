import { expect, test } from '@jest/globals';
import { passwordStateOf } from './password-meter.ts';

test.each([
  ['nothing', '', false, false],
  ['14 characters', 'x7!kQ2#mZ9$pLw', false, false],
  ['15 characters', 'x7!kQ2#mZ9$pLwv', true, true],
  ['four words', 'seven slow lanterns over the quay', true, true],
  ['one letter again and again', 'aaaaaaaaaaaaaaaaaaaa', true, false],
  ['a row of keys', 'qwertyuiopasdfghjkl', true, false],
  ['the own name and a number', 'anali anali anali 2026', true, false],
])('[US-AUTH-01] the meter reads %s', (_what, password, isLongEnough, isHardToGuess) => {
  expect(passwordStateOf(password, ['Ana Li'])).toMatchObject({ isLongEnough, isHardToGuess });
});
