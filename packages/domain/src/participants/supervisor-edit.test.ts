import { expect, test } from '@jest/globals';
import { checkSupervisorEdit, editSupervisors } from './supervisor-edit.ts';
import type { Supervision, SupervisorFacts } from './supervisions.ts';

const direct = (supervisorId: string): Supervision => ({ supervisorId, source: 'direct' });
const cohort = (supervisorId: string): Supervision => ({ supervisorId, source: 'cohort' });

test.each([
  ['[US-ASG-04] adding removes nobody', { add: ['c'] }, ['direct a', 'cohort b', 'direct c']],
  ['adding somebody who is there changes nothing', { add: ['a'] }, ['direct a', 'cohort b']],
  ['removing takes direct ones alone', { remove: ['a', 'b'] }, ['cohort b']],
  ['replacing leaves what the cohort brought', { replaceWith: ['c'] }, ['cohort b', 'direct c']],
  ['an empty replacement leaves no direct one', { replaceWith: [] }, ['cohort b']],
])('%s', (_, edit, expected) => {
  const before = [direct('a'), cohort('b')];

  const { supervisions } = editSupervisors(before, before, edit);

  expect(supervisions.map(({ source, supervisorId }) => `${source} ${supervisorId}`)).toEqual(expected);
});

test.each([
  ['somebody of the employer may be added', { add: ['own'] }, [], null],
  ['somebody of another employer may not', { add: ['other'] }, [], 'supervisor_of_other_employer'],
  ['somebody out of reach may not', { replaceWith: ['nobody'] }, [], 'unknown_choice'],
  ['whoever is there already is not judged again', { add: ['other'] }, [direct('other')], null],
  ['removing asks for nothing', { remove: ['other'] }, [], null],
])('[US-ASG-11] %s', (_, edit, before, code) => {
  const facts = (id: string, organizationId: string): SupervisorFacts => ({
    id,
    organizationId,
    userType: 'supervisor',
    accountStatus: 'active',
  });

  const refusal = checkSupervisorEdit(edit, before, [facts('own', 'e1'), facts('other', 'e2')], { employerId: 'e1' });

  expect(refusal?.code ?? null).toBe(code);
});
