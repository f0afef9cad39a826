import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { query, run, type Result } from '../../../test/operations.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const listed = async (ask: Caller, filter: object): Promise<string[]> => {
  const { organizations } = await query(
    ask,
    'query ($filter: OrganizationFilter) { organizations(filter: $filter, first: 50) { nodes { id } } }',
    { filter },
  );
  return organizations.nodes.map(({ id }: Result) => id as string);
};

test('[UK-ORG-01] organizations that are none of the usual kinds are created, listed by kind, and have no logins', async () => {
  const world = await aWorld(server);
  const sponsor = await world.as('sponsor', world.sponsor);

  const created = await run(sponsor, 'createOrganization', { kind: 'OTHER', name: 'City Council' });
  const invited = await run(world.ask, 'inviteUsers', {
    organizationId: created.organization.id,
    people: [{ email: 'clerk@council.example', userType: 'SUPERVISOR' }],
  });

  expect(created.organization.name).toBe('City Council');
  expect(await listed(sponsor, { kinds: ['OTHER'] })).toEqual([created.organization.id]);
  expect(await listed(await world.as('administrator', world.employer), { kinds: ['OTHER'] })).toEqual([]);
  expect(invited.__typename).toBe('InvalidInput');
});
