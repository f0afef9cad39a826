import { describe, expect, test } from '@jest/globals';
import type { EditedParticipant } from './edited-participant.ts';
import { placementEffectsOf } from './placement-effects-of.ts';

type Supervision = EditedParticipant['supervisions'][number];

const supervision = (name: string, sources: Supervision['sources'], organizationId = 'e1', kind = 'EMPLOYER') =>
  ({ sources, supervisor: { id: name, displayName: name, organization: { id: organizationId, kind } } }) as Supervision;

function effects(supervisions: Supervision[], values: { employer?: string; cohort?: string | null }) {
  const participant = {
    supervisions,
    enrollment: { employer: { id: 'e1' }, cohort: { id: 'c1' } },
  } as unknown as EditedParticipant;
  const option = (id: string) => ({ id, label: id });
  const cohort = values.cohort === undefined ? 'c1' : values.cohort;
  return placementEffectsOf(participant, {
    employerId: option(values.employer ?? 'e1'),
    cohortId: cohort === null ? null : option(cohort),
  });
}

describe('what an edit does to the supervisors', () => {
  test('nothing while employer and cohort stay', () => {
    expect(effects([supervision('Ann', ['DIRECT'])], {})).toEqual({ dropped: [], cohort: 'stays', leaver: null });
  });

  test('those of the old employer fall away with a new one', () => {
    const supervisions = [supervision('Ann', ['DIRECT']), supervision('Bea', ['DIRECT'], 'e2')];

    expect(effects(supervisions, { employer: 'e2' }).dropped).toEqual(['Ann']);
  });

  test('an instructor who came with the cohort stays with a new employer', () => {
    const supervisions = [supervision('Ines', ['COHORT'], 'p1', 'PROVIDER')];

    expect(effects(supervisions, { employer: 'e2' }).dropped).toEqual([]);
  });

  test('who came with the cohort leaves with it', () => {
    expect(effects([supervision('Ann', ['COHORT'])], { cohort: null })).toEqual({
      dropped: [],
      cohort: 'leaves',
      leaver: 'Ann',
    });
  });

  test('who is assigned directly as well does not leave', () => {
    expect(effects([supervision('Ann', ['COHORT', 'DIRECT'])], { cohort: 'c2' })).toEqual({
      dropped: [],
      cohort: 'joins',
      leaver: null,
    });
  });

  test('who falls away with the employer is not asked about again', () => {
    expect(effects([supervision('Ann', ['COHORT'])], { employer: 'e2', cohort: null })).toEqual({
      dropped: ['Ann'],
      cohort: 'leaves',
      leaver: null,
    });
  });
});
