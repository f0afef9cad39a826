import {
  accepted,
  changeProgramStatus,
  checkSupervisorEdit,
  cleanAddress,
  cleanIdentity,
  editSupervisors,
  emailKey,
  refuse,
  refused,
  type Outcome,
  type Refusal,
  type StatusChange,
  type SupervisionChange,
} from '@guildhall/domain';
import { refusalsAmong } from '../../../errors/user-errors.type.ts';
import {
  editedAddress,
  editedChoices,
  editedIdentity,
  identityColumns,
  planPlacement,
  rulesOfEdit,
  type ParticipantRow,
} from '../../participants/index.ts';
import type { PeopleFacts } from './people-facts.ts';
import type { PersonInput } from './person-input.ts';
import { refusalsOfAddress, refusalsOfPeople } from './plan-creation.ts';
import { planDetailsOf } from './plan-details.ts';
import type { PlannedUpdate } from './planned-person.ts';

interface Choice {
  readonly input: PersonInput;
  readonly status: StatusChange | null;
  readonly seatsFree: number | null;
}

/** Judges an edit of somebody by the rules of a single one; gives what to write. */
export function planUpdate(
  row: ParticipantRow,
  { input, status, seatsFree }: Choice,
  facts: PeopleFacts,
): Outcome<PlannedUpdate & { readonly takesSeat: boolean }> {
  if (row.accountStatus === 'archived') return refused(refuse('account_archived'));
  const identity = cleanIdentity(editedIdentity(input, row), rulesOfEdit(facts.identity, input, row));
  const address = cleanAddress(editedAddress(input, row));
  const placement = planPlacement(row, input as never, {
    ...facts.placement,
    cohort: facts.cohorts.get(input.cohortId ?? '') ?? null,
  });
  const supervisions = placement.ok ? supervisorsAfter(row, input, facts, placement.value.supervisions) : placement;
  const { details, refusals: ofDetails } = planDetailsOf(input, facts, row.id);
  const changed = statusAfter(row, status, facts, seatsFree);
  const isReaddressed = input.email !== undefined && (input.email ? emailKey(input.email) : null) !== row.emailKey;
  const refusals = [
    ...refusalsAmong(identity, address, placement, ...(placement.ok ? [supervisions] : []), changed),
    ...ofDetails,
    ...refusalsOfChosen(row, input, facts),
    ...(isReaddressed && input.email ? refusalsOfAddress(emailKey(input.email), facts) : []),
  ];
  if (refusals.length > 0 || !identity.ok || !address.ok || !placement.ok || !supervisions.ok || !changed.ok)
    return refused(...refusals);
  const { added, removed } = supervisions.value;
  return accepted({
    row,
    account: { ...identityColumns(identity.value), ...address.value, ...editedChoices(input, row) },
    enrollment: placement.value.enrollment,
    added,
    removed,
    status: changed.value,
    details,
    isReaddressed,
    takesSeat: changed.value?.takesSeat ?? false,
  });
}

function supervisorsAfter(
  row: ParticipantRow,
  { supervisorIds: replaceWith, employerId = row.employerId }: PersonInput,
  facts: PeopleFacts,
  planned: SupervisionChange,
): Outcome<SupervisionChange> {
  if (replaceWith === undefined) return accepted(planned);
  const before = facts.placement.supervisions.get(row.id) ?? [];
  const groupIds = facts.groupsOf.get(row.id) ?? [];
  const refusal = checkSupervisorEdit({ replaceWith }, before, [...facts.staff.values()], { employerId, groupIds });
  return refusal ? refused(refusal) : accepted(editSupervisors(before, planned.supervisions, { replaceWith }));
}

function statusAfter(
  row: ParticipantRow,
  status: StatusChange | null,
  { identity }: PeopleFacts,
  seatsFree: number | null,
) {
  if (status === null) return accepted(null);
  const state = { ...row, lastEffectiveDate: row.statusDate };
  return changeProgramStatus(state, status, { today: identity.today, seatsFree });
}

/** What the line leaves as it was is not judged again. */
function refusalsOfChosen(row: ParticipantRow, input: PersonInput, facts: PeopleFacts): readonly Refusal[] {
  const employerId = input.employerId ?? row.employerId;
  const anew = <K extends 'caseOwnerId' | 'mentorId' | 'referrerId'>(field: K) =>
    input[field] === row[field] ? undefined : input[field];
  const chosen = { caseOwnerId: anew('caseOwnerId'), mentorId: anew('mentorId'), referrerId: anew('referrerId') };
  const groupIds = input.groupIds ?? facts.groupsOf.get(row.id) ?? [];
  return refusalsOfPeople(chosen as PersonInput, facts, { employerId, groupIds });
}
