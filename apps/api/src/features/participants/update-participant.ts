import { cleanAddress, cleanIdentity, isStale, type Refusal } from '@guildhall/domain';
import { InvalidInput, NotFound, refusalsAmong } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { identityColumns, refusalsOfAddress, refusalsOfGroups } from './create-participant.ts';
import { editedAddress, editedChoices, editedIdentity, rulesOfEdit } from './edited-person.ts';
import { identityRules } from './identity-rules.ts';
import { given } from '../../graphql/given.ts';
import type { UpdateParticipantInput } from './participant.inputs.ts';
import { ParticipantSaved } from './participant-results.type.ts';
import type { ParticipantRow } from './participant-row.ts';
import { planDetails, saveDetails } from './plan-details.ts';
import { refusalsOfPeople } from './plan-people.ts';
import { loadPlacementFacts } from './placement-facts.ts';
import { planPlacement } from './plan-placement.ts';
import { tellOwnerOfOne } from './tell-case-owner.ts';

/** Saves an edit of a participant, all of it or nothing. */
export async function updateParticipant(
  services: RequestServices,
  input: UpdateParticipantInput,
): Promise<ParticipantSaved | InvalidInput | VersionConflict | NotFound> {
  if (input.cohortId) await services.cohorts.keepForJoining(input.cohortId);
  const row = await services.participants.findForUpdate(input.id);
  if (!row) return NotFound.create();
  if (isStale(row.version, input.version)) return VersionConflict.of('Participant', row.id);

  const identity = cleanIdentity(editedIdentity(input, row), rulesOfEdit(await identityRules(services), input, row));
  const address = cleanAddress(editedAddress(input, row));
  const placement = planPlacement(row, input, await loadPlacementFacts(services, [row], input));
  const details = await planDetails(services, input, row.id);
  const emailKey = identity.ok ? (identity.value.email?.key ?? null) : row.emailKey;
  const isReaddressed = emailKey !== row.emailKey;
  const refusals = [
    ...refusalsAmong(identity, address, placement),
    ...details.refusals,
    ...(await refusalsOfChosen(services, row, input)),
    ...(input.groupIds === undefined ? [] : await refusalsOfGroups(services, input.groupIds ?? [])),
    ...(isReaddressed ? await refusalsOfAddress(services, emailKey) : []),
  ];
  if (refusals.length > 0 || !identity.ok || !address.ok || !placement.ok) return InvalidInput.of(refusals);

  const account = { ...identityColumns(identity.value), ...address.value, ...editedChoices(input, row) };
  // Before the address changes: the letter went to the earlier one.
  if (isReaddressed) await services.addresses.revokeOfAccount(row.id, services.now());
  await services.participantRecords.update(row, account, placement.value.enrollment);
  const { added, removed, supervisions } = placement.value.supervisions;
  await services.participantRecords.applySupervisions([{ participantId: row.id, added, removed }]);
  await saveDetails(services, row.id, details.changes);
  await tellOwnerOfOne(services, row, input.caseOwnerId);
  const remaining = new Set(supervisions.map(({ supervisorId }) => supervisorId));
  const dropped = removed.map(({ supervisorId }) => supervisorId).filter((id) => !remaining.has(id));
  return ParticipantSaved.of(row.id, [...new Set(dropped)]);
}

/** What the edit leaves as it was is not judged again. */
async function refusalsOfChosen(
  services: RequestServices,
  row: ParticipantRow,
  input: UpdateParticipantInput,
): Promise<Refusal[]> {
  const employerId = given(input.employerId, row.employerId) ?? '';
  const anew = <K extends 'caseOwnerId' | 'mentorId' | 'referrerId' | 'employerAddressId'>(field: K) =>
    input[field] === row[field] && employerId === row.employerId ? undefined : input[field];
  const groupIds = input.mentorId ? await groupsAfter(services, row, input) : [];
  return refusalsOfPeople(
    services,
    {
      caseOwnerId: input.caseOwnerId === row.caseOwnerId ? undefined : input.caseOwnerId,
      mentorId: anew('mentorId'),
      referrerId: input.referrerId === row.referrerId ? undefined : input.referrerId,
      employerAddressId: anew('employerAddressId'),
    },
    { employerId, groupIds },
  );
}

async function groupsAfter(
  { participantDetails }: RequestServices,
  row: ParticipantRow,
  input: UpdateParticipantInput,
) {
  return input.groupIds ?? (await participantDetails.groupsOf([row.id])).map(({ id }) => id);
}
