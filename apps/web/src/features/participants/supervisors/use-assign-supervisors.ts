import type { FieldProblem } from '../../../lib/problems.ts';
import { useAddSupervisors } from './use-add-supervisors.ts';
import { useRemoveSupervisors } from './use-remove-supervisors.ts';

/** Supervisor → wanted or not. */
export type SupervisorChanges = ReadonlyMap<string, boolean>;

type Assigned =
  /** With the names of those who do not supervise any more. */
  | { state: 'saved'; dropped: string[] }
  | { state: 'invalid'; problems: readonly FieldProblem[] }
  | { state: 'gone' }
  | { state: 'failed' };

const idsOf = (changes: SupervisorChanges, isWanted: boolean) =>
  [...changes].filter(([, each]) => each === isWanted).map(([id]) => id);

/** Adds and removes direct supervisors: those to add first, so that nobody is without supervisor in between. */
export function useAssignSupervisors(participantId: string) {
  const { addSupervisors, isAdding } = useAddSupervisors(participantId);
  const { removeSupervisors, isRemoving } = useRemoveSupervisors(participantId);

  async function assign(changes: SupervisorChanges): Promise<Assigned> {
    const dropped: string[] = [];
    const steps = [
      [idsOf(changes, true), addSupervisors],
      [idsOf(changes, false), removeSupervisors],
    ] as const;
    for (const [ids, send] of steps) {
      if (ids.length === 0) continue;
      const result = await send(ids);
      if (result?.__typename === 'InvalidInput') return { state: 'invalid', problems: result.problems };
      if (result?.__typename !== 'ParticipantSaved') return { state: 'gone' };
      dropped.push(...result.droppedSupervisors.map(({ displayName }) => displayName));
    }
    return { state: 'saved', dropped };
  }

  return {
    isBusy: isAdding || isRemoving,
    assignSupervisors: (changes: SupervisorChanges) => assign(changes).catch((): Assigned => ({ state: 'failed' })),
  };
}
