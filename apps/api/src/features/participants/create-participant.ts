import {
  checkNewParticipant,
  checkProgramDates,
  cleanIdentity,
  firstSubscription,
  duplicateNameKey,
  initialStatus,
  nameSortKey,
  refuse,
  type EmployerFacts,
  type Identity,
  type Supervision,
} from '@guildhall/domain';
import { InvalidInput, refusalsAmong } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import type { AccountEntity } from './account.entity.ts';
import { freeSeats } from './free-seats.ts';
import { checkSupervisors, enterCohort, loadAssignmentFacts } from './assignment-facts.ts';
import { identityRules } from './identity-rules.ts';
import type { CreateParticipantInput } from './participant-changes.inputs.ts';
import { ParticipantSaved } from './participant-results.type.ts';

/** Adds a participant: a managed account with its current enrollment, active from the start date on, or from today. */
export async function createParticipant(
  services: RequestServices,
  input: CreateParticipantInput,
): Promise<ParticipantSaved | InvalidInput> {
  if (input.cohortId) await services.cohorts.keepForJoining(input.cohortId);
  const identity = cleanIdentity(input, await identityRules(services));
  const dates = checkProgramDates(input);
  const facts = await loadAssignmentFacts(services, input);
  const assignments = checkNewParticipant(input, { ...facts, ...(await tenantFacts(services)) });
  const supervisorRefusals = await checkSupervisors(services, input.supervisorIds ?? [], input.employerId);
  const refusals = [...refusalsAmong(identity, dates, assignments), ...supervisorRefusals];
  const emailKey = identity.ok ? identity.value.email?.key : undefined;
  if (emailKey && (await services.addresses.isInvited(emailKey, services.now())))
    refusals.push(refuse('address_invited', 'email'));
  const direct = (input.supervisorIds ?? []).map((supervisorId): Supervision => ({ supervisorId, source: 'direct' }));
  const membership = await firstMembership(services, input.cohortId ?? null, direct, facts.employer);
  refusals.push(...refusalsAmong(membership));
  if (refusals.length > 0 || !identity.ok || !dates.ok || !assignments.ok || !membership.ok)
    return InvalidInput.of(refusals);

  const { startDate, expectedEndDate } = dates.value;
  const { employerId, occupationId, providerId, userType } = assignments.value;
  const effectiveDate = startDate ?? services.today();
  const participantId = await services.participantRecords.create({
    account: { ...identityColumns(identity.value), ...(await firstColumns(services)), userType },
    enrollment: {
      employerId,
      occupationId,
      providerId,
      startDate,
      expectedEndDate,
      cohortId: membership.value.cohortId,
      programStatus: initialStatus(),
      statusDate: effectiveDate,
    },
    supervisions: membership.value.supervisions,
    effectiveDate,
  });
  return ParticipantSaved.of(participantId);
}

/** What a new account begins with: its creator in charge, and a subscription from today, as long as the tenant gives. */
async function firstColumns(services: RequestServices): Promise<Partial<AccountEntity>> {
  const { subscriptionMonths } = await services.tenantSettings.current();
  const { startsOn, endsOn } = firstSubscription(subscriptionMonths, services.today());
  return { caseOwnerId: services.viewer.accountId, subscriptionStartsOn: startsOn, subscriptionEndsOn: endsOn };
}

/** A cleaned identity as columns of the account, with the keys that are computed from it. */
export function identityColumns(identity: Identity): Partial<AccountEntity> {
  const { email, ...plain } = identity;
  return {
    ...plain,
    email: email?.address ?? null,
    emailKey: email?.key ?? null,
    sortName: nameSortKey(identity.familyName, identity.givenName),
    nameKey: duplicateNameKey(identity.givenName, identity.familyName),
  };
}

async function tenantFacts(services: RequestServices) {
  const tenant = await services.tenants.current();
  const seatsFree = await freeSeats(services);
  return {
    contract: tenant.contractType,
    recruitment: tenant.hasRecruitment,
    granterType: services.viewer.userType,
    seatsFree,
  };
}

async function firstMembership(
  services: RequestServices,
  cohortId: string | null,
  supervisions: readonly Supervision[],
  employer: EmployerFacts | null,
) {
  if (!cohortId || !employer) return { ok: true, value: { cohortId: null, supervisions } } as const;
  return enterCohort(services, { cohortId: null, supervisions }, cohortId, employer);
}
