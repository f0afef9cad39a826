import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { refusalsOf } from '../refusal.ts';
import { changeCohortSupervisor, joinCohort, leaveCohort, rejoinCohort } from './cohort-membership.ts';
import type { CohortToJoin } from './cohort-membership.ts';
import type { AssignmentSource, Supervision } from './supervisions.ts';

const employer = { tenantId: 'tenant', id: 'employer', sponsorIds: ['sponsor'] };
const cohort: CohortToJoin = { id: 'new', supervisorId: 'nora', ownerId: 'employer', ownerKind: 'employer' };
const rows = (...list: readonly `${AssignmentSource} ${string}`[]): readonly Supervision[] =>
  list.map((row) => {
    const [source, supervisorId] = row.split(' ') as [AssignmentSource, string];
    return { supervisorId, source };
  });
const outOf = (list: readonly Supervision[]) => list.map(({ supervisorId, source }) => `${source} ${supervisorId}`);

describe('joining a cohort', () => {
  test.each([
    ['[US-ASG-05] brings its supervisor', null, rows(), 'nora', ['cohort nora'], ['cohort nora'], []],
    [
      '[US-ASG-02] leaves direct supervisors',
      null,
      rows('direct omar'),
      'nora',
      ['direct omar', 'cohort nora'],
      ['cohort nora'],
      [],
    ],
    [
      "[US-COH-02] takes the old cohort's supervisor away",
      'old',
      rows('cohort omar'),
      'nora',
      ['cohort nora'],
      ['cohort nora'],
      ['cohort omar'],
    ],
    [
      '[US-COH-02] leaves an old supervisor who is also direct',
      'old',
      rows('direct omar', 'cohort omar'),
      'nora',
      ['direct omar', 'cohort nora'],
      ['cohort nora'],
      ['cohort omar'],
    ],
    [
      '[US-ASG-05] keeps both sources of one supervisor',
      null,
      rows('direct nora'),
      'nora',
      ['direct nora', 'cohort nora'],
      ['cohort nora'],
      [],
    ],
    [
      '[US-COH-02] changes nothing under the same supervisor',
      'old',
      rows('cohort nora'),
      'nora',
      ['cohort nora'],
      [],
      [],
    ],
    ['[US-COH-03] without supervisor brings nobody', 'old', rows('cohort omar'), null, [], [], ['cohort omar']],
  ] as const)('%s', (_rule, cohortId, supervisions, supervisorId, after, added, removed) => {
    const outcome = joinCohort({ cohortId, supervisions }, { ...cohort, supervisorId }, employer);

    if (!outcome.ok) throw new Error('refused');
    expect(outcome.value.cohortId).toBe('new');
    expect(outOf(outcome.value.supervisions)).toEqual(after);
    expect(outOf(outcome.value.added)).toEqual(added);
    expect(outOf(outcome.value.removed)).toEqual(removed);
  });

  test.each([
    ['[US-COH-01] of the own employer is accepted', {}, undefined],
    ['[US-COH-01] of a partner sponsor is accepted', { ownerId: 'sponsor', ownerKind: 'sponsor' }, undefined],
    [
      '[US-ORG-04] of another sponsor is refused',
      { ownerId: 'sibling', ownerKind: 'sponsor' },
      'cohort_of_other_employer',
    ],
    ['[US-ORG-05] of another employer is refused', { ownerId: 'x' }, 'cohort_of_other_employer'],
    ['[US-COH-01] of a provider is refused', { ownerId: 'p', ownerKind: 'provider' }, 'cohort_owner_not_allowed'],
    ['[US-COH-01] of the regulator is refused', { ownerId: 'r', ownerKind: 'regulator' }, 'cohort_owner_not_allowed'],
    [
      '[US-ASG-11] whose supervisor is of another employer is refused',
      { supervisor: { id: 'nora', userType: 'supervisor', organizationId: 'x', accountStatus: 'active' } },
      'supervisor_of_other_employer',
    ],
    [
      '[US-UT-10] whose supervisor is an instructor is accepted',
      { supervisor: { id: 'nora', userType: 'provider', organizationId: 'p', accountStatus: 'active' } },
      undefined,
    ],
  ] as const)('%s', (_rule, more, code) => {
    const outcome = joinCohort({ cohortId: null, supervisions: [] }, { ...cohort, ...more }, employer);

    expect(refusalsOf(outcome).map((refusal) => [refusal.field, refusal.code])).toEqual(
      code ? [['cohortId', code]] : [],
    );
  });
});

describe('leaving a cohort', () => {
  test.each([
    [
      'takes the inherited supervisor away',
      rows('cohort nora', 'direct omar'),
      false,
      ['direct omar'],
      [],
      ['cohort nora'],
    ],
    [
      'keeps the inherited supervisor as a direct one when asked',
      rows('cohort nora'),
      true,
      ['direct nora'],
      ['direct nora'],
      ['cohort nora'],
    ],
    [
      'keeps a supervisor who is also direct once',
      rows('direct nora', 'cohort nora'),
      true,
      ['direct nora'],
      [],
      ['cohort nora'],
    ],
    [
      'leaves a supervisor who is also direct',
      rows('direct nora', 'cohort nora'),
      false,
      ['direct nora'],
      [],
      ['cohort nora'],
    ],
  ] as const)('[US-COH-07] %s', (_rule, supervisions, keepSupervisor, after, added, removed) => {
    const change = leaveCohort({ cohortId: 'old', supervisions }, { keepSupervisor });

    expect(change.cohortId).toBeNull();
    expect(outOf(change.supervisions)).toEqual(after);
    expect(outOf(change.added)).toEqual(added);
    expect(outOf(change.removed)).toEqual(removed);
  });
});

describe("a change of the cohort's supervisor", () => {
  test.each([
    ['replaces the inherited one', rows('cohort old'), 'old', 'new', false, ['cohort new']],
    [
      'keeps the old one as a direct one when asked',
      rows('cohort old'),
      'old',
      'new',
      true,
      ['direct old', 'cohort new'],
    ],
    [
      'leaves direct supervisors',
      rows('direct omar', 'cohort old'),
      'old',
      'new',
      false,
      ['direct omar', 'cohort new'],
    ],
    ['to nobody takes the inherited one away', rows('cohort old'), 'old', null, false, []],
    ['from nobody gives every member the new one', rows(), null, 'new', true, ['cohort new']],
    ['to the same one changes nothing', rows('cohort old'), 'old', 'old', true, ['cohort old']],
  ] as const)('[US-COH-05, US-COH-07] %s', (_rule, supervisions, oldId, newId, keepOld, after) => {
    expect(outOf(changeCohortSupervisor(supervisions, oldId, newId, keepOld).supervisions)).toEqual(after);
  });
});

const aSupervisor = fc.constantFrom('a', 'b', 'c');
const members = fc
  .tuple(fc.uniqueArray(aSupervisor), fc.option(aSupervisor))
  .map(([direct, byCohort]) => [
    ...rows(...direct.map((id) => `direct ${id}` as const)),
    ...(byCohort === null ? [] : rows(`cohort ${byCohort}`)),
  ]);

test('[US-COH-02] a participant never has two supervisors out of cohorts', () => {
  fc.assert(
    fc.property(members, fc.option(aSupervisor), (supervisions, supervisorId) => {
      const outcome = joinCohort({ cohortId: 'old', supervisions }, { ...cohort, supervisorId }, employer);
      const inherited = outcome.ok ? outcome.value.supervisions.filter(({ source }) => source === 'cohort') : null;
      expect(inherited?.map((row) => row.supervisorId)).toEqual(supervisorId === null ? [] : [supervisorId]);
    }),
  );
});

test('[US-COH-07] leaving after joining gives back the direct supervisors', () => {
  fc.assert(
    fc.property(members, fc.option(aSupervisor), (supervisions, supervisorId) => {
      const joined = joinCohort({ cohortId: 'old', supervisions }, { ...cohort, supervisorId }, employer);
      if (!joined.ok) throw new Error('refused');
      expect(leaveCohort(joined.value, { keepSupervisor: false }).supervisions).toEqual(
        supervisions.filter(({ source }) => source === 'direct'),
      );
    }),
  );
});

describe('a kept enrollment that becomes current again', () => {
  const nora = { id: 'nora', userType: 'supervisor', organizationId: 'employer', accountStatus: 'active' } as const;

  test.each([
    ['brings the supervisor of its cohort back', nora, ['direct omar', 'cohort nora']],
    ['brings nobody whose account is shut', { ...nora, accountStatus: 'deactivated' } as const, ['direct omar']],
    ['brings nobody of another employer', { ...nora, organizationId: 'other' }, ['direct omar']],
    ['brings nobody without a cohort', null, ['direct omar']],
  ])("[US-COH-07, US-OCC-09] %s, and the other cohort's one leaves", (_rule, supervisor, after) => {
    const current = { cohortId: 'old', supervisions: rows('direct omar', 'cohort olga') };

    expect(outOf(rejoinCohort(current, supervisor, 'employer').supervisions)).toEqual(after);
  });
});
