import { expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { parseUln, TEMPORARY_ULN, ulnKey } from './uln.ts';

test.each([
  ['ten digits with the right check digit', '1234567899', '1234567899'],
  ['another one', '9000000016', '9000000016'],
  ['a check digit of nought', '1000000000', '1000000000'],
  ['spaces and hyphens between the digits', ' 123 456-7899 ', '1234567899'],
  ['the temporary one', '9999999999', TEMPORARY_ULN],
])('[UK-ADD-34] a ULN is accepted: %s', (_rule, raw, uln) => {
  expect(parseUln(raw)).toEqual({ ok: true, value: uln });
});

test.each([
  ['a wrong check digit', '1234567891'],
  ['two digits that changed places', '2134567899'],
  ['nine digits', '123456789'],
  ['eleven digits', '12345678992'],
  ['a first digit of nought', '0234567899'],
  ['a remainder of nought, for which there is no check digit', '1000000060'],
  ['letters', '12345678X2'],
  ['digits of another script', '١٢٣٤٥٦٧٨٩٢'],
  ['nothing', ''],
])('[UK-ADD-34] a ULN is refused: %s', (_rule, raw) => {
  expect(refusalsOf(parseUln(raw)).map(({ field, code }) => `${field}: ${code}`)).toEqual(['uln: uln_malformed']);
});

test.each([
  ['1234567899', '1234567899'],
  ['123 456 7899', '1234567899'],
  ['9999999999', null],
  ['1234567891', null],
  ['', null],
])('[UK-ADD-34] people are compared by %j as %j: the temporary number is nobody', (raw, key) => {
  expect(ulnKey(raw)).toBe(key);
});
