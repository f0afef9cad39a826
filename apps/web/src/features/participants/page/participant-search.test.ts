import { describe, expect, test } from '@jest/globals';
import { parseParticipantSearch } from './participant-search.ts';

describe("the address of a participant's page", () => {
  test('General is the tab that is left out', () => {
    expect(parseParticipantSearch({ tab: 'general' })).toEqual({});
  });

  test('?edit alone opens General to edit', () => {
    expect(parseParticipantSearch({ edit: '' })).toEqual({ edit: 'general' });
  });

  test('only General can be edited', () => {
    expect(parseParticipantSearch({ edit: 'general', tab: 'history' })).toEqual({ edit: 'general' });
  });

  test('a dialog opens over any tab', () => {
    expect(parseParticipantSearch({ tab: 'history', dialog: 'status' })).toEqual({ tab: 'history', dialog: 'status' });
  });

  test('what is not known is dropped', () => {
    expect(parseParticipantSearch({ tab: 'payments', dialog: 'delete', other: '1' })).toEqual({});
  });
});
