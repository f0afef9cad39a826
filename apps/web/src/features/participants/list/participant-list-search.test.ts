import { describe, expect, test } from '@jest/globals';
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
