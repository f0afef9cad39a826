import { cleanAddress, cleanIdentity, isStale, refuse, type Refusal } from '@guildhall/domain';
import { InvalidInput, NotFound, refusalsAmong } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { identityColumns } from './create-participant.ts';
import { identityRules } from './identity-rules.ts';
import { given } from '../../graphql/given.ts';
import type { UpdateParticipantInput } from './participant-changes.inputs.ts';
import { ParticipantSaved } from './participant-results.type.ts';
import type { ParticipantRow } from './participant-row.ts';
import { planDetails, saveDetails } from './plan-details.ts';
import { planPlacement } from './plan-placement.ts';

const IDENTITY = [
  'givenName',
  'familyName',
  'preferredName',
  'email',
  'phone',
  'dateOfBirth',
  'referenceNumber',
] as const;
const ADDRESS = ['addressLine1', 'addressLine2', 'city', 'region', 'postalCode'] as const;

/** Saves an edit of a participant, all of it or nothing. */
export async function updateParticipant(
  services: RequestServices,
  input: UpdateParticipantInput,
): Promise<ParticipantSaved | InvalidInput | VersionConflict | NotFound> {
  if (input.cohortId) await services.cohorts.keepForJoining(input.cohortId);
  const row = await services.participants.findForUpdate(input.id);
  if (!row) return NotFound.create();
  if (isStale(row.version, input.version)) return VersionConflict.of('Participant', row.id);

  const identity = cleanIdentity(merged(IDENTITY, input, row), await identityRules(services, input));
  const address = cleanAddress(merged(ADDRESS, input, row));
  const placement = await planPlacement(services, row, input);
  const details = await planDetails(services, input);
  const caseOwnerId = given(input.caseOwnerId, row.caseOwnerId);
  const emailKey = identity.ok ? (identity.value.email?.key ?? null) : row.emailKey;
  const isReaddressed = emailKey !== row.emailKey;
  const refusals = [
    ...refusalsAmong(identity, address, placement),
    ...details.refusals,
    ...(await refusalsOfCaseOwner(services, row, caseOwnerId)),
    ...(isReaddressed && emailKey !== null ? await refusalsOfAddress(services, emailKey) : []),
  ];
  if (refusals.length > 0 || !identity.ok || !address.ok || !placement.ok) return InvalidInput.of(refusals);

  const userType = input.userType ?? row.userType;
  const account = { ...identityColumns(identity.value), ...address.value, caseOwnerId, userType };
  // Before the address changes: the letter went to the earlier one.
  if (isReaddressed) await services.addresses.revokeOfAccount(row.id, services.now());
  await services.participantRecords.update(row, account, placement.value.enrollment);
  const { added, removed, supervisions } = placement.value.supervisions;
  await services.participantRecords.applySupervisions([{ participantId: row.id, added, removed }]);
  await saveDetails(services, row.id, details.changes);
  const remaining = new Set(supervisions.map(({ supervisorId }) => supervisorId));
  const dropped = removed.map(({ supervisorId }) => supervisorId).filter((id) => !remaining.has(id));
  return ParticipantSaved.of(row.id, [...new Set(dropped)]);
}

/** An address that somebody else is invited with is not given away meanwhile (US-ACC-05). */
async function refusalsOfAddress(services: RequestServices, emailKey: string): Promise<Refusal[]> {
  const isInvited = await services.addresses.isInvited(emailKey, services.now());
  return isInvited ? [refuse('address_invited', 'email')] : [];
}

function merged<K extends keyof UpdateParticipantInput & keyof ParticipantRow>(
  fields: readonly K[],
  input: UpdateParticipantInput,
  row: ParticipantRow,
): Pick<ParticipantRow, K> {
  const entries = fields.map((field) => [field, given(input[field] as ParticipantRow[K] | undefined, row[field])]);
  return Object.fromEntries(entries) as Pick<ParticipantRow, K>;
}

async function refusalsOfCaseOwner(
  services: RequestServices,
  row: ParticipantRow,
  caseOwnerId: string | null,
): Promise<Refusal[]> {
  if (caseOwnerId === null || caseOwnerId === row.caseOwnerId) return [];
  const owner = await services.staff.find(caseOwnerId);
  return owner?.accountStatus === 'active' ? [] : [refuse('unknown_choice', 'caseOwnerId')];
}
