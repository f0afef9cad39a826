import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ROLES } from '../../../test/access/cast.ts';
import { TwoTenants } from '../../../test/access/two-tenants.ts';
import { viewerOfAccount } from './viewer-of-account.ts';

let both: TwoTenants;
beforeAll(async () => {
  both = await TwoTenants.open();
});
afterAll(() => both.close());

const FACTS = `SELECT v.account_id AS "accountId", v.tenant_id AS "tenantId", v.user_type AS "userType", v.account_status AS "accountStatus",
    v.organization_id AS "organizationId", v.partner_ids AS "partnerIds", v.occupation_ids AS "occupationIds", v.group_ids AS "groupIds"
  FROM login_sessions s CROSS JOIN LATERAL viewer_of_session(s.token) v WHERE v.account_id = $1 LIMIT 1`;

const inOrder = (row: unknown): unknown =>
  Object.fromEntries(
    Object.entries(row as object).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(String).toSorted() : value,
    ]),
  );

test.each(ROLES)('work without a session knows of a %s what a session does', async (role) => {
  const { server, home } = both.parts;
  const { id } = home.accounts[role];
  const { tenantId } = home.seed;
  const [bySession, byAccount] = await server.database.inTenant(tenantId, async (client) => {
    const query = async (text: string, values: unknown[]) => (await client.query(text, values)).rows as unknown[];
    return [(await query(FACTS, [id]))[0], await viewerOfAccount({ query }, tenantId, id)];
  });

  expect(bySession).toBeDefined();
  expect(inOrder(byAccount)).toEqual(inOrder(bySession));
});

test('nobody of another tenant is found', async () => {
  const { server, home, abroad } = both.parts;
  const { tenantId } = home.seed;
  const found = await server.database.inTenant(tenantId, (client) =>
    viewerOfAccount(
      { query: async (text, values) => (await client.query(text, values)).rows },
      tenantId,
      abroad.accounts.regulator.id,
    ),
  );

  expect(found).toBeNull();
});
