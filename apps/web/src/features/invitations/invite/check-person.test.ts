import { expect, test } from '@jest/globals';
import type { UserType } from '../../../graphql/generated/graphql.ts';
import { checkPerson } from './check-person.ts';
import { emptyPerson, userTypesFor, type DraftPerson, type InviteMode } from './draft.ts';

const OCCUPATION = { id: 'o', label: 'Welder' };
const person = (values: Partial<DraftPerson>): DraftPerson => ({ ...emptyPerson('SUPERVISOR'), ...values });

test.each<[string, InviteMode, Partial<DraftPerson>, string[]]>([
  ['[US-INV-01] a teammate needs an address alone', 'team', { email: 'a@example.org' }, []],
  [
    '[US-INV-02] a mentor needs an occupation',
    'external',
    { email: 'a@example.org', userType: 'MENTOR' },
    ['occupations: required'],
  ],
  [
    '[US-INV-03] a participant needs an occupation',
    'external',
    { email: 'a@example.org', userType: 'APPRENTICE' },
    ['occupations: required'],
  ],
  ['an address is needed', 'external', {}, ['email: required']],
  ['an address has to be one', 'external', { email: 'nobody' }, ['email: email_malformed']],
  [
    '[US-INV-11] an address stands in the list once',
    'external',
    { email: 'THERE@example.org' },
    ['email: address_repeated'],
  ],
  [
    '[US-MAN-01] a managed person needs a name',
    'managed',
    { email: 'a@example.org' },
    ['givenName: required', 'familyName: required'],
  ],
  ['[US-MAN-02] managed staff need an address', 'managed', { givenName: 'A', familyName: 'B' }, ['email: required']],
  [
    '[US-MAN-01] a managed participant may lack an address',
    'managed',
    { givenName: 'A', familyName: 'B', userType: 'APPRENTICE', occupations: [OCCUPATION] },
    [],
  ],
])('%s', (_, mode, values, problems) => {
  const others = [person({ email: 'there@example.org' })];

  expect(checkPerson(person(values), mode, others).map(({ field, code }) => `${field}: ${code}`)).toEqual(problems);
});

const ALL: UserType[] = ['REGULATOR', 'SPONSOR', 'ADMINISTRATOR', 'SUPERVISOR', 'MENTOR', 'PROVIDER', 'APPRENTICE'];

test('[US-ORG-03] what is offered belongs to the organization, to the contract, and is not above the own level', () => {
  expect(userTypesFor('SPONSOR', ALL, 'EMPLOYER')).toEqual(['ADMINISTRATOR', 'SUPERVISOR', 'MENTOR', 'APPRENTICE']);
  expect(userTypesFor('ADMINISTRATOR', ALL, 'SPONSOR')).toEqual([]);
  expect(userTypesFor('SPONSOR', ALL, 'REFERRER')).toEqual([]);
});
