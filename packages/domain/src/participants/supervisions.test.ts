import { describe, expect, test } from '@jest/globals';
import { USER_TYPES } from '../access/user-type.ts';
import { checkMentor, checkSupervisor, supervisorsAfterEmployerChange } from './supervisions.ts';
import type { EmployedSupervision, SupervisorFacts } from './supervisions.ts';

const supervisor: SupervisorFacts = {
  id: 'supervisor',
  userType: 'supervisor',
  organizationId: 'employer',
  accountStatus: 'active',
};
const instructor: SupervisorFacts = { ...supervisor, userType: 'provider', organizationId: 'provider' };
const participant = { employerId: 'employer' };

describe('a supervisor of a participant', () => {
  test.each([
    ["[US-ASG-11] is a supervisor of the participant's employer", supervisor, 'direct', undefined],
    [
      '[US-ASG-11] is not one of another employer',
      { ...supervisor, organizationId: 'x' },
      'direct',
      'supervisor_of_other_employer',
    ],
    [
      '[US-ASG-11] is not one of another employer with a cohort either',
      { ...supervisor, organizationId: 'x' },
      'cohort',
      'supervisor_of_other_employer',
    ],
    ['has an active account', { ...supervisor, accountStatus: 'deactivated' }, 'direct', 'supervisor_not_active'],
    ['has no archived account', { ...supervisor, accountStatus: 'archived' }, 'direct', 'supervisor_not_active'],
    ['[US-UT-10] may be an instructor who comes with a cohort', instructor, 'cohort', undefined],
    [
      '[US-UT-10] is an active instructor',
      { ...instructor, accountStatus: 'deactivated' },
      'cohort',
      'supervisor_not_active',
    ],
  ] as const)('%s', (_rule, given, source, code) => {
    expect(checkSupervisor(given, participant, source)?.code).toBe(code);
  });

  test.each(USER_TYPES.filter((userType) => userType !== 'supervisor'))(
    '[US-ASG-11] is not a %s chosen directly',
    (userType) => {
      expect(checkSupervisor({ ...supervisor, userType }, participant)?.code).toBe('supervisor_wrong_user_type');
    },
  );

  test.each(USER_TYPES.filter((userType) => userType !== 'supervisor' && userType !== 'provider'))(
    '[US-UT-10] is not a %s with a cohort',
    (userType) => {
      expect(checkSupervisor({ ...supervisor, userType }, participant, 'cohort')?.code).toBe(
        'supervisor_wrong_user_type',
      );
    },
  );
});

describe('[UK-ADD-27] [UK-ADD-28] who looks after a participant', () => {
  test.each([
    ['reaches everybody when nothing limits them', null, [], undefined],
    ['reaches one of the groups', ['north', 'east'], ['east', 'south'], undefined],
    ['is not limited to other groups', ['north'], ['south'], 'supervisor_of_other_groups'],
    ['is not limited to groups when the participant is in none', ['north'], [], 'supervisor_of_other_groups'],
  ] as const)('%s', (_rule, limits, groupIds, code) => {
    const facts = { ...supervisor, groupIds: limits };

    expect(checkSupervisor(facts, { ...participant, groupIds })?.code).toBe(code);
    expect(checkMentor(facts, { ...participant, groupIds })?.code).toBe(code);
  });

  test.each(USER_TYPES)('as a mentor may be a %s only with a login of the employer', (userType) => {
    const isLogin = ['administrator', 'supervisor', 'mentor'].includes(userType);

    expect(checkMentor({ ...supervisor, userType }, participant)?.code).toBe(
      isLogin ? undefined : 'supervisor_of_other_employer',
    );
    expect(checkMentor({ ...supervisor, userType, organizationId: 'x' }, participant)?.code).toBe(
      'supervisor_of_other_employer',
    );
  });

  test('as a mentor has an active account', () => {
    expect(checkMentor({ ...supervisor, accountStatus: 'deactivated' }, participant)?.code).toBe(
      'supervisor_not_active',
    );
  });
});

describe('a change of the employer', () => {
  const rows = {
    new: { supervisorId: 'a', source: 'direct', employerId: 'new' },
    old: { supervisorId: 'b', source: 'direct', employerId: 'old' },
    oldByCohort: { supervisorId: 'b', source: 'cohort', employerId: 'old' },
    instructor: { supervisorId: 'c', source: 'cohort', employerId: null },
    homeless: { supervisorId: 'd', source: 'direct', employerId: null },
  } as const satisfies Record<string, EmployedSupervision>;

  test('[US-ASG-11] says which supervisors stay and which fall away', () => {
    expect(supervisorsAfterEmployerChange(Object.values(rows), 'new')).toEqual({
      kept: [rows.new, rows.instructor],
      dropped: [rows.old, rows.oldByCohort, rows.homeless],
    });
  });

  test('[US-ASG-11] to the same employer drops nobody of it', () => {
    expect(supervisorsAfterEmployerChange([rows.old], 'old')).toEqual({ kept: [rows.old], dropped: [] });
  });
});
