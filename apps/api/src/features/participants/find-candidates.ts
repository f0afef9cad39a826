import {
  checkMentor,
  checkSupervisor,
  duplicateNameKey,
  holdsPolicy,
  nationalIdForLookUp,
  nationalIdKindOf,
  parseEmailAddress,
  phoneKey,
  ulnKey,
  type Refusal,
  type StaffType,
} from '@guildhall/domain';
import { forbidden } from '../../errors/operation-error.ts';
import { checkPageSize } from '../../graphql/keyset.ts';
import type { RequestServices } from '../../request-services.ts';
import type {
  DuplicateCheck,
  DuplicateReason,
  EmployerLoginArgs,
  SupervisorCandidate,
  SupervisorCandidateArgs,
} from './participant-candidates.type.ts';
import type { DuplicateCheckInput } from './participants.inputs.ts';

/**
 * Looks for people who may be the one that is about to be added: by address, by name with birth date, by phone, by ULN,
 * by SSN or NI number, among everybody within reach whatever the status (UK-ADD-34).
 *
 * @throws OperationError FORBIDDEN for a number from somebody who may not look people up by it
 */
export async function findDuplicates(services: RequestServices, input: DuplicateCheckInput): Promise<DuplicateCheck> {
  const address = parseEmailAddress(input.email ?? '');
  const emailKey = address.ok ? address.value.key : null;
  const dateOfBirth = input.dateOfBirth ?? null;
  const hasName = Boolean(input.givenName?.trim() && input.familyName?.trim());
  const nameKey = hasName ? duplicateNameKey(input.givenName ?? '', input.familyName ?? '') : null;
  const nationalIdIndex = await blindIndexOf(services, input.nationalId);
  const found = await services.participants.findLookalikes({
    emailKey,
    nameKey,
    dateOfBirth,
    phoneKey: phoneKey(input.phone ?? ''),
    nationalIdIndex,
    uln: ulnKey(input.uln ?? ''),
  });
  return {
    emailTaken: emailKey !== null && (await isTaken(services, emailKey)),
    candidates: found.map(({ row, reasons }) => ({ participant: row, reasons: reasons as DuplicateReason[] })),
  };
}

async function blindIndexOf(services: RequestServices, nationalId: string | null | undefined): Promise<Buffer | null> {
  if (!nationalId?.trim()) return null;
  if (!holdsPolicy(services.viewer.userType, 'national_ids:search')) throw forbidden();
  const kind = nationalIdKindOf((await services.tenants.current()).vocabulary);
  return services.vault.blindIndex(nationalIdForLookUp(kind, nationalId), services.viewer.tenantId);
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
  const groupIds = (await services.participantDetails.groupsOf([row.id])).map(({ id }) => id);
  const reach = await services.staff.groupReachOf(supervisors.map(({ id }) => id));
  const assigned = (await services.participantRecords.supervisionsOf([row.id])).get(row.id) ?? [];
  return supervisors.map((supervisor) => {
    const facts = { ...supervisor, groupIds: reach.get(supervisor.id) ?? null };
    const isAssigned = assigned.some(({ supervisorId }) => supervisorId === supervisor.id);
    return candidateOf(supervisor, isAssigned, checkSupervisor(facts, { employerId: row.employerId, groupIds }));
  });
}

const LOGIN_TYPES: Readonly<Record<EmployerLoginArgs['role'], StaffType[]>> = {
  supervisor: ['supervisor'],
  mentor: ['administrator', 'supervisor', 'mentor'],
};

/** People of an employer who could look after a participant that is about to be added, each with why not (UK-ADD-27, UK-ADD-28, UK-ADD-35). */
export async function listEmployerLogins(
  services: RequestServices,
  { employerId, groupIds, role, text, first }: EmployerLoginArgs,
): Promise<SupervisorCandidate[]> {
  checkPageSize(first);
  const logins = await services.staff.employerLogins(employerId, LOGIN_TYPES[role], text ?? null, first);
  const reach = await services.staff.groupReachOf(logins.map(({ id }) => id));
  const isLimited = services.viewer.groupIds !== null;
  const place = { employerId, ...(groupIds?.length || !isLimited ? { groupIds: groupIds ?? [] } : {}) };
  const check = role === 'mentor' ? checkMentor : checkSupervisor;
  return logins.map((login) =>
    candidateOf(login, false, check({ ...login, groupIds: reach.get(login.id) ?? null }, place)),
  );
}

function candidateOf(supervisor: object, isAssigned: boolean, refusal: Refusal | null): SupervisorCandidate {
  const problem = refusal && { field: refusal.field ?? null, code: refusal.code, message: refusal.message };
  return { supervisor, isAssigned, refusal: problem };
}
