import { expect, test } from '@jest/globals';
import { ORGANIZATION_KINDS } from '../access/organization-kind.ts';
import { refusalsOf } from '../refusal.ts';
import { cleanCohort } from './cohort-details.ts';

const owner = { id: 'owner', kind: 'employer' } as const;

test('[US-COH-01] a cohort has a title and an owner', () => {
  expect(cleanCohort({ title: ' Spring  2025 ', ownerId: 'owner' }, owner)).toEqual({
    ok: true,
    value: { title: 'Spring 2025', ownerId: 'owner' },
  });
});

test.each([
  ['a title is required', { title: '', ownerId: 'owner' }, owner, ['title: required']],
  ['an owner is required', { title: 'A', ownerId: null }, null, ['ownerId: required']],
  ['an owner is in reach', { title: 'A', ownerId: 'x' }, null, ['ownerId: unknown_choice']],
  ['both are required at once', {}, null, ['title: required', 'ownerId: required']],
  ['a title has at most 120 characters', { title: 'x'.repeat(121), ownerId: 'owner' }, owner, ['title: too_long']],
])('[US-COH-01] %s', (_rule, raw, given, refusals) => {
  expect(refusalsOf(cleanCohort(raw, given)).map(({ field, code }) => `${field}: ${code}`)).toEqual(refusals);
});

test.each(ORGANIZATION_KINDS)('[US-COH-01] only a sponsor or an employer owns a cohort, here %s', (kind) => {
  const outcome = cleanCohort({ title: 'A', ownerId: 'owner' }, { id: 'owner', kind });

  expect(outcome.ok).toBe(kind === 'sponsor' || kind === 'employer');
});
