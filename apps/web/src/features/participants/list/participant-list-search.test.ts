import { describe, expect, test } from '@jest/globals';
import { shownColumns, withMoved } from './columns/column-choice.ts';
import { parseParticipantListSearch } from './participant-list-search.ts';
import { filterOf, isNarrowed, sortOf } from './participant-list-variables.ts';

describe('the list of participants', () => {
  test('shows the active ones by default', () => {
    expect(filterOf({}, undefined)).toEqual({ programStatuses: ['ACTIVE'] });
  });

  test('shows every status when asked for any', () => {
    expect(filterOf(parseParticipantListSearch({ status: 'any' }), undefined)).toEqual({});
  });

  test('is sorted by name when nothing else is chosen', () => {
    expect(sortOf({})).toEqual([{ key: 'NAME', direction: 'ASC' }]);
  });

  test('sorts by several columns in their order', () => {
    const search = parseParticipantListSearch({ sort: '-start_date,employer' });

    expect(sortOf(search)).toEqual([
      { key: 'START_DATE', direction: 'DESC' },
      { key: 'EMPLOYER', direction: 'ASC' },
    ]);
  });

  test('does not sort twice by one column', () => {
    expect(parseParticipantListSearch({ sort: 'name,-name,password' })).toEqual({ sort: ['name'] });
  });

  test('of a type asks for that type only', () => {
    expect(filterOf(parseParticipantListSearch({ type: 'youth_apprentice' }), undefined)).toMatchObject({
      userTypes: ['YOUTH_APPRENTICE'],
    });
  });

  test('fetches 25 rows at a time unless another size is chosen', () => {
    expect(parseParticipantListSearch({ size: '25' })).toEqual({});
    expect(parseParticipantListSearch({ size: '100' })).toEqual({ size: 100 });
    expect(parseParticipantListSearch({ size: '1000000' })).toEqual({});
  });

  test.each([
    ['the usual ones when nothing is chosen', undefined, undefined],
    ['in their order, with a width', 'name,email.300,cohort', ['name', 'email.300', 'cohort']],
    ['each once, and none that is unknown', 'name,email,password,email.90', ['name', 'email']],
    ['not wider than a screen', 'name,email.9999', ['name', 'email.800']],
  ])('[US-LST-10] shows the columns of its address: %s', (_rule, columns, expected) => {
    expect(parseParticipantListSearch({ columns }).columns).toEqual(expected);
  });

  test('always shows the name, and first', () => {
    expect(shownColumns(['email', 'name.300']).map(({ id }) => id)).toEqual(['name', 'email']);
    expect(withMoved(shownColumns(['name', 'email', 'cohort']), 'cohort', 0).map(({ id }) => id)).toEqual([
      'name',
      'cohort',
      'email',
    ]);
  });

  test('keeps the SSN and NI number out of the address', () => {
    expect(parseParticipantListSearch({ nationalId: '900-12-3456' })).toEqual({});
    expect(filterOf({}, '900-12-3456')).toMatchObject({ nationalId: '900-12-3456' });
  });

  test.each([
    [{}, false],
    [{ type: 'learner' }, false],
    [{ status: 'any' }, false],
    [{ sort: '-name', size: '50' }, false],
    [{ status: 'completed' }, true],
    [{ q: 'mar' }, true],
    [{ employer: '0192f000' }, true],
  ])('%j is narrowed by a filter: %s', (search, expected) => {
    expect(isNarrowed(parseParticipantListSearch(search), undefined)).toBe(expected);
  });
});
