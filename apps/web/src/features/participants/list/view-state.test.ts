import { describe, expect, test } from '@jest/globals';
import { parseParticipantListSearch } from './participant-list-search.ts';
import { isChanged, isUnsaid, searchOfView, viewSearchOf } from './view-state.ts';

const view = { id: '0192f000', search: 'status=any&sort=-start_date&columns=name,email.300' };

describe('[US-LST-10; UK-GRID-31] a saved view', () => {
  test('is an address of the list, and the address names it', () => {
    const search = searchOfView(view);

    expect(search).toMatchObject({ view: '0192f000', status: ['any'], sort: ['-start_date'] });
    expect(viewSearchOf(search)).toBe(view.search);
    expect(isChanged(search, view)).toBe(false);
  });

  test('is changed as soon as the address says something else', () => {
    expect(isChanged({ ...searchOfView(view), q: 'mar' }, view)).toBe(true);
    expect(isChanged({ ...searchOfView(view), dialog: 'add' }, view)).toBe(false);
  });

  test('is the same in whichever order the address was put together', () => {
    expect(viewSearchOf({ sort: ['name'], status: ['any'], q: 'ann' })).toBe('q=ann&status=any&sort=name');
  });

  test('keeps neither the number of a person nor what the list does not know', () => {
    const search = searchOfView({ id: 'x1', search: 'nationalId=900123456&sort=password&q=ann' });

    expect(viewSearchOf(search)).toBe('q=ann');
  });
});

test.each([
  [{}, true],
  [{ view: 'none' }, false],
  [{ dialog: 'add' }, false],
  [{ type: 'learner' }, false],
  [{ q: 'mar' }, false],
])('%j leaves the word to the default view: %s', (search, expected) => {
  expect(isUnsaid(parseParticipantListSearch(search))).toBe(expected);
});
