import {
  accepted,
  checkSupervisorEdit,
  editSupervisors,
  refuse,
  refused,
  type Outcome,
  type SupervisionChange,
  type SupervisorFacts,
} from '@guildhall/domain';
import { planPlacement, type ParticipantRow, type PlacementFacts } from '../participants/index.ts';
import type { BatchEdit } from './batch-row.ts';

/** What an edit of some people stands for. */
export interface EditFacts {
  readonly placement: PlacementFacts;
  /** The chosen supervisors that the viewer sees. */
  readonly supervisors: readonly SupervisorFacts[];
  readonly groupsOf: ReadonlyMap<string, readonly { readonly id: string }[]>;
  /** Whether the chosen case owner is active and within reach. */
  readonly isCaseOwnerKnown: boolean;
}

/** What an edit changes about one person. */
export interface JudgedEdit {
  readonly takesSeat: false;
  readonly row: ParticipantRow;
  readonly supervisions: SupervisionChange;
  readonly isMovedToEmployer: boolean;
}

const FIELDS = [
  'userType',
  'employerId',
  'occupationId',
  'providerId',
  'cohortId',
  'caseOwnerId',
  'startDate',
  'expectedEndDate',
  'referenceNumber',
] as const;

/** Judges the edit of one person by the rules of a single edit. */
export function judgeEdit(row: ParticipantRow, edit: BatchEdit, facts: EditFacts): Outcome<JudgedEdit> {
  if (row.accountStatus === 'archived') return refused(refuse('account_archived'));
  if (edit.caseOwnerId && edit.caseOwnerId !== row.caseOwnerId && !facts.isCaseOwnerKnown)
    return refused(refuse('unknown_choice', 'caseOwnerId'));
  const placement = planPlacement(row, edit, facts.placement);
  if (!placement.ok) return placement;
  const before = facts.placement.supervisions.get(row.id) ?? [];
  const employerId = edit.employerId ?? row.employerId;
  let { supervisions } = placement.value;
  if (edit.supervisors) {
    const groupIds = (facts.groupsOf.get(row.id) ?? []).map(({ id }) => id);
    const refusal = checkSupervisorEdit(edit.supervisors, before, facts.supervisors, { employerId, groupIds });
    if (refusal) return refused(refusal);
    supervisions = editSupervisors(before, supervisions.supervisions, edit.supervisors);
  }
  const isSame = FIELDS.every((field) => edit[field] === undefined || edit[field] === row[field]);
  if (isSame && supervisions.added.length === 0 && supervisions.removed.length === 0)
    return refused(refuse('nothing_to_change'));
  return accepted({ takesSeat: false, row, supervisions, isMovedToEmployer: employerId !== row.employerId });
}
