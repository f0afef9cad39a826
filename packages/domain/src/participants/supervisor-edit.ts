import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import { checkSupervisor, supervisionChange } from './supervisions.ts';
import type { SupervisedFacts, Supervision, SupervisionChange, SupervisorFacts } from './supervisions.ts';

/** What becomes of the supervisors who were assigned to somebody by hand; those of a cohort come and go with it. */
export interface SupervisorEdit {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
  /** All direct ones; an empty list leaves none. */
  readonly replaceWith?: readonly string[];
}

/** Gives the supervisions after an edit. Adding never removes anybody (US-ASG-04). */
export function editSupervisors(
  before: readonly Supervision[],
  planned: readonly Supervision[],
  { add = [], remove = [], replaceWith }: SupervisorEdit,
): SupervisionChange {
  const isKept = ({ supervisorId, source }: Supervision) =>
    source === 'cohort' || (replaceWith === undefined && !remove.includes(supervisorId));
  const added = [...add, ...(replaceWith ?? [])].map((supervisorId) => ({ supervisorId, source: 'direct' }) as const);
  return supervisionChange(before, [...planned.filter(isKept), ...added]);
}

/** Says why one of the supervisors can't be given to the participant, or null; whoever has them already keeps them. */
export function checkSupervisorEdit(
  { add = [], replaceWith = [] }: SupervisorEdit,
  before: readonly Supervision[],
  chosen: readonly SupervisorFacts[],
  participant: SupervisedFacts,
): Refusal | null {
  const has = (id: string) => before.some(({ supervisorId, source }) => supervisorId === id && source === 'direct');
  for (const id of [...add, ...replaceWith].filter((one) => !has(one))) {
    const supervisor = chosen.find((one) => one.id === id);
    const refusal = supervisor ? checkSupervisor(supervisor, participant) : refuse('unknown_choice', 'supervisorIds');
    if (refusal) return refusal;
  }
  return null;
}
