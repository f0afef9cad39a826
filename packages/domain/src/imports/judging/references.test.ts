import { describe, expect, test } from '@jest/globals';
import { profileFields } from '../profiles.ts';
import { CREATABLE_REFERENCES, referenceLookup, resolveReferences } from './references.ts';

const fields = profileFields('aptem', { vocabulary: 'uk', customFields: [] });
const RYE = { id: '00000000-0000-4000-8000-000000000001', codes: ['E-7'], names: ['Rye & Sons'] };
const OAT = {
  id: '00000000-0000-4000-8000-000000000002',
  codes: ['Rye & Sons Ltd'],
  names: ['Oat Mill', 'The Oat Mill'],
};
const OTHER_OAT = { id: '00000000-0000-4000-8000-000000000003', codes: ['E-9'], names: ['OAT MILL'] };
const find = referenceLookup([RYE, OAT, OTHER_OAT]);

describe('what a cell names', () => {
  test.each([
    ['by its id', RYE.id.toUpperCase(), { id: RYE.id }],
    ['by its code', ' e-7 ', { id: RYE.id }],
    ['by its name, whatever case and signs it has', 'RYE and SONS', 'unknown'],
    ['by its name, whatever case and signs it has', 'rye  sons', { id: RYE.id }],
    ['by one of its names', 'the oat mill', { id: OAT.id }],
    ['by a code before a name', 'Rye & Sons Ltd', { id: OAT.id }],
    ['never where several have the name', 'Oat Mill', 'ambiguous'],
    ['never by nothing', '&', 'unknown'],
  ])('is found %s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('the names of a row', () => {
  test('become ids', () => {
    const values = { given_name: 'Ada', employer: 'E-7', groups: 'E-7; the oat mill', case_owner: null };
    expect(resolveReferences(fields, values, (_, text) => find(text))).toEqual({
      values: { given_name: 'Ada', employer: RYE.id, groups: `${RYE.id};${OAT.id}`, case_owner: null },
      problems: [],
    });
  });

  test('that find nothing, or several, are problems with the word', () => {
    const { values, problems } = resolveReferences(fields, { employer: 'Nobody', groups: 'E-7; Oat Mill' }, (_, text) =>
      find(text),
    );
    expect(values).toEqual({});
    expect(problems.map(({ fieldId, code, word }) => `${fieldId}: ${code} ${word}`)).toEqual([
      'groups: reference_ambiguous Oat Mill',
      'employer: reference_unknown Nobody',
    ]);
  });

  test.each<[string, Record<string, string>, string | undefined]>([
    ['its code where nothing has the name', { employer: 'Rye Ltd', employer_code: 'E-7' }, RYE.id],
    ['its code where there is no name', { employer_code: 'E-7' }, RYE.id],
    ['its name where the code is unknown', { employer: 'Rye & Sons', employer_code: 'E-0' }, RYE.id],
    ['nothing where neither is known', { employer: 'Rye Ltd', employer_code: 'E-0' }, undefined],
  ])('[UK-BULK-13] find an employer by %s', (_, values, expected) => {
    const resolved = resolveReferences(fields, values, (_reference, text) => find(text));

    expect(resolved.values['employer']).toBe(expected);
    expect(resolved.problems.map(({ code }) => code)).toEqual(expected ? [] : ['reference_unknown']);
  });

  test('[UK-BULK-31] of a case owner or supervisor never become an account', () => {
    const { problems } = resolveReferences(fields, { case_owner: 'Unknown Person' }, (_, text) => find(text));

    expect(problems).toMatchObject([{ code: 'reference_unknown', isWarning: false }]);
    expect(CREATABLE_REFERENCES).toEqual(['employer', 'occupation', 'cohort']);
  });
});
