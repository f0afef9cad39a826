import { supervisorsAfterEmployerChange } from '@guildhall/domain';
import type { EditValues } from './edit-values.ts';
import type { EditedParticipant } from './edited-participant.ts';

export interface PlacementEffects {
  /** Names of supervisors who fall away with the employer. */
  dropped: string[];
  cohort: 'stays' | 'leaves' | 'joins';
  /** Name of the supervisor whose supervision ends with the cohort; null where it doesn't. */
  leaver: string | null;
}

/** Who is placed where now. */
export interface PlacedParticipant {
  supervisions: EditedParticipant['supervisions'];
  enrollment: Pick<EditedParticipant['enrollment'], 'employer' | 'cohort'>;
}

type Supervision = EditedParticipant['supervisions'][number];

// An instructor belongs to a provider: a change of employer doesn't concern them.
const employerOf = ({ supervisor: { organization } }: Supervision) =>
  organization.kind === 'EMPLOYER' ? organization.id : null;

function rowsOf(supervision: Supervision) {
  const employerId = employerOf(supervision);
  const { supervisor, sources } = supervision;
  return sources.map((source) => ({
    supervisorId: supervisor.id,
    employerId,
    source: source === 'COHORT' ? ('cohort' as const) : ('direct' as const),
  }));
}

/** What a new employer and a new cohort do to the supervisors, by the rules of the domain. */
export function placementEffectsOf(
  { supervisions, enrollment }: PlacedParticipant,
  { employerId, cohortId }: Pick<EditValues, 'employerId' | 'cohortId'>,
): PlacementEffects {
  const before = supervisions.flatMap(rowsOf);
  const isMoved = employerId !== null && employerId.id !== enrollment.employer.id;
  const kept = isMoved ? supervisorsAfterEmployerChange(before, employerId.id).kept : before;
  const isKept = (id: string) => kept.some(({ supervisorId }) => supervisorId === id);
  const dropped = supervisions
    .filter(({ supervisor }) => !isKept(supervisor.id))
    .map(({ supervisor }) => supervisor.displayName);

  const isSameCohort = (cohortId?.id ?? null) === (enrollment.cohort?.id ?? null);
  const cohort = isSameCohort ? 'stays' : cohortId === null ? 'leaves' : 'joins';
  const inherited = kept.find(({ source }) => source === 'cohort')?.supervisorId;
  const isDirectToo = kept.some(({ supervisorId, source }) => supervisorId === inherited && source === 'direct');
  const leaver =
    cohort === 'stays' || inherited === undefined || isDirectToo
      ? undefined
      : supervisions.find(({ supervisor }) => supervisor.id === inherited);
  return { dropped, cohort, leaver: leaver?.supervisor.displayName ?? null };
}
