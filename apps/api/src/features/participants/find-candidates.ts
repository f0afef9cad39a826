import { checkSupervisor, duplicateNameKey, isLikelyDuplicate, parseEmailAddress } from '@guildhall/domain';
import { checkPageSize } from '../../graphql/keyset.ts';
import type { RequestServices } from '../../request-services.ts';
import type {
  DuplicateCandidate,
  DuplicateCheck,
  DuplicateReason,
  SupervisorCandidate,
  SupervisorCandidateArgs,
} from './participant-candidates.type.ts';
import type { DuplicateCheckInput } from './participants.inputs.ts';

/** Looks for people who may be the one that is about to be added. */
export async function findDuplicates(services: RequestServices, input: DuplicateCheckInput): Promise<DuplicateCheck> {
  const address = parseEmailAddress(input.email ?? '');
  const email = address.ok ? address.value.key : null;
  const dateOfBirth = input.dateOfBirth ?? null;
  const hasName = Boolean(input.givenName?.trim() && input.familyName?.trim());
  const nameKey = hasName ? duplicateNameKey(input.givenName ?? '', input.familyName ?? '') : '';
  if (email === null && (!hasName || dateOfBirth === null)) return { emailTaken: false, candidates: [] };

  const rows = await services.participants.findLookalikes({ emailKey: email, nameKey, dateOfBirth });
  const candidates = rows.map((row): DuplicateCandidate => {
    const reasons: DuplicateReason[] = [];
    if (email !== null && row.emailKey === email) reasons.push('same_email');
    const other = { nameKey: duplicateNameKey(row.givenName, row.familyName), dateOfBirth: row.dateOfBirth };
    if (isLikelyDuplicate({ nameKey, dateOfBirth }, other)) reasons.push('same_name_and_birth_date');
    return { participant: row, reasons };
  });
  return { emailTaken: email !== null && (await isTaken(services, email)), candidates };
}

/** By an account of the tenant, or by somebody who is invited (UK-ADD-11). */
async function isTaken(services: RequestServices, emailKey: string): Promise<boolean> {
  if (await services.participants.isEmailTaken(emailKey)) return true;
  return services.addresses.hasOpenInvitation(emailKey, services.now());
}

/** Supervisors for the picker of one participant; nobody when the participant is not within reach. */
export async function listSupervisorCandidates(
  services: RequestServices,
  { participantId, text, first }: SupervisorCandidateArgs,
): Promise<SupervisorCandidate[]> {
  checkPageSize(first);
  const row = await services.participants.find(participantId);
  if (!row) return [];
  const supervisors = await services.staff.supervisorsFor(row.employerId, text ?? null, first);
  const assigned = (await services.participantRecords.supervisionsOf([row.id])).get(row.id) ?? [];
  return supervisors.map((supervisor) => {
    const refusal = checkSupervisor(supervisor, row);
    return {
      supervisor,
      isAssigned: assigned.some(({ supervisorId }) => supervisorId === supervisor.id),
      refusal: refusal && { field: refusal.field ?? null, code: refusal.code, message: refusal.message },
    };
  });
}
