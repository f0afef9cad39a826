import {
  accepted,
  checkApprenticeAge,
  checkSupervisorEdit,
  editSupervisors,
  refuse,
  refused,
  type Outcome,
  type SupervisionChange,
} from '@guildhall/domain';
import { planPlacement, rulesOfEdit, type ParticipantRow } from '../participants/index.ts';
import type { BatchEdit } from './batch-row.ts';
import type { EditFacts, JudgedEdit, Placed } from './edit-facts.ts';
import { planSwitch } from './plan-switch.ts';

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

/**
 * Judges the edit of one person by the rules of a single edit; another occupation by those of a switch (US-OCC-07, US-ACT-02).
 *
 * @param seatsFree for whoever needs a seat for the new enrollment
 */
export function judgeEdit(
  row: ParticipantRow,
  edit: BatchEdit,
  facts: EditFacts,
  seatsFree: number | null,
): Outcome<JudgedEdit> {
  if (row.accountStatus === 'archived') return refused(refuse('account_archived'));
  if (edit.caseOwnerId && edit.caseOwnerId !== row.caseOwnerId && !facts.isCaseOwnerKnown)
    return refused(refuse('unknown_choice', 'caseOwnerId'));
  const { today, placement } = facts;
  const rules = rulesOfEdit({ today, vocabulary: placement.vocabulary }, edit, row);
  const tooYoung = checkApprenticeAge(row.dateOfBirth, rules);
  if (tooYoung) return refused(tooYoung);
  const begins = edit.occupationId !== undefined && edit.occupationId !== row.occupationId;
  const placed: Outcome<Placed> = begins
    ? planSwitch(row, edit, facts, seatsFree)
    : planPlacement(row, edit, facts.placement);
  if (!placed.ok) return placed;
  const supervisions = superviseAnew(row, edit, facts, placed.value.supervisions);
  if (!supervisions.ok) return supervisions;
  const { added, removed } = supervisions.value;
  const begun = placed.value.begun ?? null;
  const isSame = FIELDS.every((field) => edit[field] === undefined || edit[field] === row[field]);
  if (isSame && added.length === 0 && removed.length === 0) return refused(refuse('nothing_to_change'));
  return accepted({
    takesSeat: begun?.planned.takesSeat ?? false,
    note: begun && 'enrollment_begun',
    row,
    supervisions: supervisions.value,
    isMovedToEmployer: (edit.employerId ?? row.employerId) !== row.employerId,
    begun,
  });
}

/** Supervisors as the edit wants them, after what employer and cohort bring with them. */
function superviseAnew(
  row: ParticipantRow,
  edit: BatchEdit,
  facts: EditFacts,
  planned: SupervisionChange,
): Outcome<SupervisionChange> {
  if (!edit.supervisors) return accepted(planned);
  const before = facts.placement.supervisions.get(row.id) ?? [];
  const employerId = edit.employerId ?? row.employerId;
  const groupIds = (facts.groupsOf.get(row.id) ?? []).map(({ id }) => id);
  const refusal = checkSupervisorEdit(edit.supervisors, before, facts.supervisors, { employerId, groupIds });
  return refusal ? refused(refusal) : accepted(editSupervisors(before, planned.supervisions, edit.supervisors));
}
