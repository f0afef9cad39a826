import {
  accepted,
  checkAssignments,
  checkUserType,
  isOpen,
  planNewEnrollment,
  refused,
  type Outcome,
  type Refusal,
} from '@guildhall/domain';
import { refusalsAmong } from '../../errors/user-errors.type.ts';
import { planSupervisions, type ParticipantRow } from '../participants/index.ts';
import type { BatchEdit } from './batch-row.ts';
import type { EditFacts, Placed } from './edit-facts.ts';

/**
 * Plans what another occupation does for one person of a batch, by the rules of the single switch: a new enrollment begins,
 * provider and cohort are chosen anew, and the old enrollment ends or stays open with everything in it. One that has ended
 * already is left as it is (US-OCC-07 to US-OCC-09).
 */
export function planSwitch(
  row: ParticipantRow,
  edit: BatchEdit,
  { placement, enrollments, today }: EditFacts,
  seatsFree: number | null,
): Outcome<Placed> {
  const { providerId = null, cohortId = null, startDate, expectedEndDate, keepCohortSupervisor } = edit;
  const employerId = edit.employerId ?? row.employerId;
  const occupationId = edit.occupationId ?? row.occupationId;
  const userType = edit.userType ?? row.userType;
  const facts = {
    employer: placement.employers.get(employerId) ?? null,
    occupation: placement.occupations.get(occupationId) ?? null,
  };
  const assignments = checkAssignments({ userType, employerId, occupationId, providerId }, facts);
  const previous = isOpen(row.programStatus) ? (edit.previous ?? null) : null;
  const planned = planNewEnrollment(
    { ...row, lastEffectiveDate: row.statusDate },
    enrollments.get(row.id) ?? [],
    { employerId, occupationId, startDate, expectedEndDate, previous },
    { today, seatsFree },
  );
  const supervisions = planSupervisions(row, { employerId, cohortId, keepCohortSupervisor }, facts, placement);
  const granted = userType === row.userType ? null : checkUserType(userType, placement.grant);
  const ofType: Refusal[] = granted ? [granted] : [];
  if (!assignments.ok || !planned.ok || !supervisions.ok || granted)
    return refused(...ofType, ...refusalsAmong(assignments, planned, supervisions));
  const place = { ...assignments.value, cohortId };
  return accepted({ supervisions: supervisions.value, begun: { row, planned: planned.value, place } });
}
