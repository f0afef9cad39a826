import { expect, test } from '@jest/globals';
import { parseAddressList } from './address-list.ts';

const read = (text: string) => {
  const { people, unreadable, repeated } = parseAddressList(text);
  return { people: people.map(({ address, name }) => [address.address, name]), unreadable, repeated };
};
const only = (...people: [string, string | null][]) => ({ people, unreadable: [], repeated: 0 });

test.each<[string, string, ReturnType<typeof only>]>([
  ['commas', 'a@example.org, b@example.org', only(['a@example.org', null], ['b@example.org', null])],
  ['semicolons', 'a@example.org;b@example.org', only(['a@example.org', null], ['b@example.org', null])],
  ['line breaks', 'a@example.org\r\nb@example.org\n\n', only(['a@example.org', null], ['b@example.org', null])],
  [
    'tabs, as from a spreadsheet',
    'a@example.org\tb@example.org',
    only(['a@example.org', null], ['b@example.org', null]),
  ],
  ['a name in front', 'Ana Li <ana@Example.org>', only(['ana@example.org', 'Ana Li'])],
  [
    'a quoted name with a comma',
    '"Li, Ana" <ana@example.org>; b@example.org',
    only(['ana@example.org', 'Li Ana'], ['b@example.org', null]),
  ],
  ['brackets without a name', '<ana@example.org>', only(['ana@example.org', null])],
  ['nothing', ' \n ;, ', only()],
])('[US-INV-04] a pasted list with %s is read', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('[US-INV-04] an address that stands in the list twice counts once', () => {
  expect(read('Ana@example.org, ana@EXAMPLE.org, b@example.org')).toEqual({
    people: [
      ['Ana@example.org', null],
      ['b@example.org', null],
    ],
    unreadable: [],
    repeated: 1,
  });
});

test('[US-INV-04] each entry that is no address is named', () => {
  expect(read('ana, b@example.org, Cy <cy@>')).toEqual({
    people: [['b@example.org', null]],
    unreadable: ['ana', 'Cy <cy@>'],
    repeated: 0,
  });
});

test('a hostile list is read in the time of its length', () => {
  const start = Date.now();
  parseAddressList('<'.repeat(25_000) + '"'.repeat(24_999));
  expect(Date.now() - start).toBeLessThan(1000);
});
