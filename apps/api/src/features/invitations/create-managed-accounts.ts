import { isParticipantType } from '@guildhall/domain';
import { InvalidInput } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { loadInviteeFacts } from './chosen-organization.ts';
import { AccountsCreated, type PersonOutcome } from './invitation-results.type.ts';
import type { CreateManagedAccountsInput } from './invitations.inputs.ts';
import { problemOf } from './invite-users.ts';
import { judgePeople } from './person-refusals.ts';
import { readPeople } from './read-people.ts';

/** Creates managed accounts for people of one organization, staff and participants alike. Nobody gets a mail (US-MAN-04). */
export async function createManagedAccounts(
  services: RequestServices,
  input: CreateManagedAccountsInput,
): Promise<AccountsCreated | InvalidInput> {
  const facts = await loadInviteeFacts(services, input.organizationId, input.people);
  const isEmailRequired = ({ userType }: { userType: Parameters<typeof isParticipantType>[0] }) =>
    !isParticipantType(userType);
  const read = readPeople(input.people, { facts, areNamesRequired: true, isEmailRequired });
  if (!read.ok) return InvalidInput.of(read.refusals);
  const judged = await judgePeople(services, read.value, { sendsMail: false });
  const created = judged.filter(({ refusal }) => refusal === null);
  const ids = await services.invitations.newIds(created.length);
  const idOf = new Map(created.map(({ person }, index) => [person.index, ids[index] ?? '']));
  await services.invitations.revoke(
    created.flatMap(({ address }) => address?.expiredInvitationId ?? []),
    services.now(),
  );
  const own = services.viewer.accountId;
  await services.newAccounts.create(
    created.map(({ person }) => ({
      ...person,
      id: idOf.get(person.index) ?? '',
      givenName: person.givenName ?? '',
      familyName: person.familyName ?? '',
      organizationId: input.organizationId,
    })),
    { createdBy: own, groupsOf: own, caseOwnerId: own, effectiveDate: services.today() },
  );
  return AccountsCreated.of(
    judged.map(({ person, refusal, address }): PersonOutcome => ({
      index: person.index,
      problem: refusal && problemOf(refusal),
      accountId: refusal ? (address?.accountId ?? null) : (idOf.get(person.index) ?? null),
      invitationId: refusal ? (address?.invitationId ?? null) : null,
    })),
  );
}
