import { addressStateOf, parseEmailAddress, refuse, type AddressState, type Refusal } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import type { AddressRow } from './addresses.repository.ts';
import type { AddressCheck } from './invitation.type.ts';

/** What an address stands for to the viewer; ids only of what the viewer sees. */
export interface SeenAddress {
  readonly state: AddressState;
  readonly accountId: string | null;
  readonly invitationId: string | null;
  readonly sentToday: number;
  /** One that has expired blocks nobody: whoever invites again closes it. */
  readonly expiredInvitationId: string | null;
}

const FREE: SeenAddress = {
  state: 'free',
  accountId: null,
  invitationId: null,
  sentToday: 0,
  expiredInvitationId: null,
};

/** Looks addresses up, by their keys. */
export async function seeAddresses(
  services: RequestServices,
  emailKeys: readonly string[],
): Promise<(emailKey: string) => SeenAddress> {
  const now = services.now();
  const rows = await services.addresses.find(emailKeys, now);
  // Every id is looked up everywhere: what is asked must take the same time, whatever the address stands for.
  const ids = [...rows.values()].flatMap(({ accountId, invitationId }) => [accountId, invitationId]);
  const taken = ids.filter((id) => id !== null);
  const found = await Promise.all([
    services.participants.findMany(taken),
    services.staff.findMany(taken),
    services.invitations.findMany(taken, now),
  ]);
  const visible = new Set(found.flat().map(({ id }) => id));
  return (emailKey) => {
    const row = rows.get(emailKey);
    return row ? seen(row, visible, now) : FREE;
  };
}

function seen(row: AddressRow, visible: ReadonlySet<string>, now: Date): SeenAddress {
  const hasExpired = row.invitationExpiresAt !== null && row.invitationExpiresAt <= now;
  const invitationId = hasExpired ? null : row.invitationId;
  const state = addressStateOf({
    account: row.accountId === null ? null : { isVisible: visible.has(row.accountId), isManaged: row.isManaged },
    invitation: invitationId === null ? null : { isVisible: visible.has(invitationId) },
  });
  const isNamed = (id: string | null): string | null =>
    id !== null && visible.has(id) && state !== 'taken' ? id : null;
  return {
    state,
    accountId: isNamed(row.accountId),
    invitationId: isNamed(invitationId),
    sentToday: row.sentToday,
    expiredInvitationId: hasExpired ? row.invitationId : null,
  };
}

const PROBLEMS = {
  managed_account: 'address_of_managed_account',
  open_invitation: 'address_invited',
  account: 'address_of_account',
  taken: 'address_taken',
} as const;

/** Why nobody new can get the address, or null when it is free. */
export function refusalOfAddress({ state }: SeenAddress): Refusal | null {
  return state === 'free' ? null : refuse(PROBLEMS[state], 'email');
}

/** Says of each address whom it belongs to. */
export async function checkAddresses(services: RequestServices, emails: readonly string[]): Promise<AddressCheck[]> {
  const keys = emails.map((email) => {
    const parsed = parseEmailAddress(email);
    return parsed.ok ? parsed.value.key : null;
  });
  const look = await seeAddresses(
    services,
    keys.filter((key) => key !== null),
  );
  return keys.map((key, index) => {
    if (key === null) return { index, state: null, accountId: null, invitationId: null };
    const { state, accountId, invitationId } = look(key);
    return { index, state, accountId, invitationId };
  });
}
