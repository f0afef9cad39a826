import { topUserTypeOf, type LifeActor, type LifeContext, type LifeTarget, type UserType } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import { freeSeats } from '../participants/index.ts';
import type { AccountRow } from './account-row.ts';

/** Who asks, as the rules of an account's life want it. */
export const actorOf = ({ viewer }: { viewer: { accountId: string; userType: UserType } }): LifeActor => ({
  accountId: viewer.accountId,
  userType: viewer.userType,
});

/** An account as these rules want it. */
export const targetOf = (row: AccountRow): LifeTarget & { displayName: string } => ({
  accountId: row.id,
  userType: row.userType,
  accountStatus: row.accountStatus,
  programStatus: row.programStatus,
  displayName: displayNameOf(row),
});

/** Preferred or given name with the family name. */
export const displayNameOf = (row: Pick<AccountRow, 'givenName' | 'familyName' | 'preferredName'>): string =>
  `${row.preferredName ?? row.givenName} ${row.familyName}`;

/** What else they ask for; seats and managers are held until the transaction ends. */
export async function lifeContext(services: RequestServices, row: AccountRow): Promise<LifeContext> {
  const { contractType } = await services.tenants.current();
  const isTop = row.userType === topUserTypeOf(contractType);
  return {
    seatsFree: await freeSeats(services),
    isLastManager: isTop && (await services.accounts.isLastOf(row.userType, row.id)),
  };
}
