import type { AccountAccess, UserType } from '@guildhall/domain';
import type { Queryable } from '../queryable.ts';

/** One account that a login opens. */
export interface LoginAccount {
  readonly accountId: string;
  readonly tenantId: string;
  readonly tenantName: string;
  readonly userType: UserType;
  readonly displayName: string;
  /** Null for somebody who belongs to no organization yet. */
  readonly organizationName: string | null;
  /** Whether it can be opened: its status, and whether the subscription runs. */
  readonly accountStatus: AccountAccess;
}

/** Every account that a login opens, whatever its tenant and status, by name of the tenant. */
export async function accountsOfLogin(database: Queryable, loginId: string): Promise<LoginAccount[]> {
  const { rows } = await database.query<LoginAccount>(
    `SELECT account_id AS "accountId", tenant_id AS "tenantId", tenant_name AS "tenantName", user_type AS "userType",
       display_name AS "displayName", organization_name AS "organizationName", account_status AS "accountStatus"
     FROM accounts_of_login($1)`,
    [loginId],
  );
  return rows;
}
