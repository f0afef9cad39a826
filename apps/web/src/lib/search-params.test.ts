import { describe, expect, test } from '@jest/globals';
import { compact, dayOf, idsOf, listOf, parseSearch, stringifySearch, textOf } from './search-params.ts';

describe('an address', () => {
  test('writes lists with commas', () => {
    expect(stringifySearch({ status: ['active', 'suspended'], size: 50 })).toBe('?status=active,suspended&size=50');
  });

  test('holds nothing that is not set', () => {
    expect(stringifySearch({ q: '', type: undefined, status: [] })).toBe('');
  });

  test('keeps a reference number as it was typed', () => {
    const search = { reference: '007', q: 'O\'Brien & "sons", 100% +1' };

    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });
});

describe('what is read from an address', () => {
  test('drops entries that are not allowed', () => {
    expect(listOf('active,nonsense,active', ['active', 'completed'])).toEqual(['active']);
  });

  test('accepts a list from a link as well', () => {
    expect(listOf(['completed'], ['active', 'completed'])).toEqual(['completed']);
  });

  test('takes ids once and refuses what cannot be one', () => {
    expect(idsOf('0192f000-0000-7000,0192f000-0000-7000,<script>,')).toEqual(['0192f000-0000-7000']);
  });

  test('shortens a text that nobody can have meant', () => {
    expect(textOf('a'.repeat(5000))).toHaveLength(200);
  });

  test.each(['2026-13', 'yesterday', '', 20260131, undefined])('takes no day from %p', (value) => {
    expect(dayOf(value)).toBeUndefined();
  });

  test('leaves undefined what says nothing, so that the router does not put the unread text back', () => {
    expect(compact({ q: undefined, status: [], size: 50 })).toStrictEqual({
      q: undefined,
      status: undefined,
      size: 50,
    });
  });
});
