import { describe, expect, test } from '@jest/globals';
import { profileFields } from '../profiles.ts';
import { creatableReferences, referenceLookup, resolveReferences } from './references.ts';

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

  test.each<[string, Record<string, string>, string | undefined, string[]]>([
    ['its EDRS before its name', { employer: 'Rye Ltd', employer_code: 'E-7' }, RYE.id, []],
    ['its EDRS where there is no name', { employer_code: 'E-7' }, RYE.id, []],
    ['its EDRS where several have the name', { employer: 'Oat Mill', employer_code: 'E-9' }, OTHER_OAT.id, []],
    ['its name where the EDRS is unknown', { employer: 'Rye & Sons', employer_code: 'E-0' }, RYE.id, []],
    ['both where they mean the same', { employer: 'Rye & Sons', employer_code: 'e-7' }, RYE.id, []],
    [
      'nothing where neither is known',
      { employer: 'Rye Ltd', employer_code: 'E-0' },
      undefined,
      ['employer: reference_unknown'],
    ],
    ['nothing by an unknown EDRS alone', { employer_code: 'E-0' }, undefined, ['employer_code: reference_unknown']],
    [
      'neither where they mean two',
      { employer: 'The Oat Mill', employer_code: 'E-7' },
      RYE.id,
      ['employer_code: employer_contradictory'],
    ],
  ])('[UK-BULK-13] find an employer by %s', (_, values, expected, problems) => {
    const resolved = resolveReferences(fields, values, (_reference, text) => find(text));

    expect(resolved.values['employer']).toBe(expected);
    expect(resolved.problems.map(({ fieldId, code }) => `${fieldId}: ${code}`)).toEqual(problems);
  });

  test('[UK-BULK-13] say of a known employer nothing that is kept of anybody', () => {
    const values = { employer: 'E-7', employer_address_line_1: '1 Mill Lane', employer_city: 'Leeds' };

    expect(resolveReferences(fields, values, (_, text) => find(text))).toEqual({
      values: { employer: RYE.id },
      problems: [],
    });
  });

  test('[UK-BULK-31] of a case owner or supervisor never become an account', () => {
    const { problems } = resolveReferences(fields, { case_owner: 'Unknown Person' }, (_, text) => find(text));

    expect(problems).toMatchObject([{ code: 'reference_unknown', isWarning: false }]);
    expect(creatableReferences('regulator')).toEqual(['employer', 'occupation', 'cohort']);
  });

  test('[UK-BULK-13] are offered to be added to whoever may add them alone', () => {
    expect(creatableReferences('sponsor')).toEqual(['employer', 'occupation', 'cohort']);
    expect(creatableReferences('administrator')).toEqual(['occupation', 'cohort']);
    expect(creatableReferences('supervisor')).toEqual([]);
  });
});
