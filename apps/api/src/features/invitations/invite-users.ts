import { invitationExpiry, type Refusal } from '@guildhall/domain';
import { InvalidInput } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { loadInviteeFacts } from './chosen-organization.ts';
import { PeopleInvited, type PersonOutcome } from './invitation-results.type.ts';
import type { InviteUsersInput } from './invitations.inputs.ts';
import { judgePeople, type JudgedPerson } from './person-refusals.ts';
import { postInvitations } from './post-invitations.ts';
import { readPeople } from './read-people.ts';

/** Invites people of one organization; each is answered on its own. Without an organization they are teammates. */
export async function inviteUsers(
  services: RequestServices,
  input: InviteUsersInput,
): Promise<PeopleInvited | InvalidInput> {
  const { viewer } = services;
  const isTeam = !input.organizationId;
  const people = isTeam
    ? input.people.map((person) => ({ ...person, userType: viewer.userType, occupationIds: [] }))
    : input.people;
  const facts = await loadInviteeFacts(services, input.organizationId ?? viewer.organizationId, people);
  const read = readPeople(people, { facts, areNamesRequired: false, isEmailRequired: () => true });
  if (!read.ok) return InvalidInput.of(read.refusals);
  const judged = await judgePeople(services, read.value, { sendsMail: true });
  const invitationIds = await invite(services, facts.organization?.id ?? '', judged);
  return PeopleInvited.of(judged.map((one) => outcomeOf(one, invitationIds)));
}

/** Stores the invitations of all who can be invited, with their letters; gives their ids by index. */
async function invite(
  services: RequestServices,
  organizationId: string,
  judged: readonly JudgedPerson[],
): Promise<Map<number, string>> {
  const invited = judged.filter(({ refusal }) => refusal === null);
  if (invited.length === 0) return new Map();
  const [{ invitationHours }, ids] = await Promise.all([
    services.tenantSettings.current(),
    services.invitations.newIds(invited.length),
  ]);
  const sentAt = services.now();
  const rows = invited.map(({ person }, index) => ({
    id: ids[index] ?? '',
    accountId: null,
    email: person.email?.address ?? '',
    emailKey: person.email?.key ?? '',
    givenName: person.givenName,
    familyName: person.familyName,
    userType: person.userType,
    organizationId,
    occupationIds: [...person.occupationIds],
    confirmsRoleConflict: person.confirmsRoleConflict,
    expiresAt: invitationExpiry(sentAt, invitationHours),
  }));
  // An invitation that has expired makes room for the new one.
  await services.invitations.revoke(
    invited.flatMap(({ address }) => address?.expiredInvitationId ?? []),
    sentAt,
  );
  await postInvitations(services, rows, sentAt);
  return new Map(invited.map(({ person }, index) => [person.index, ids[index] ?? '']));
}

function outcomeOf({ person, refusal, address }: JudgedPerson, ids: ReadonlyMap<number, string>): PersonOutcome {
  return {
    index: person.index,
    problem: refusal && problemOf(refusal),
    accountId: refusal ? (address?.accountId ?? null) : null,
    invitationId: refusal ? (address?.invitationId ?? null) : (ids.get(person.index) ?? null),
  };
}

/** A refusal as the API shows it. */
export const problemOf = ({ code, field, message }: Refusal) => ({ code, field: field ?? null, message });
