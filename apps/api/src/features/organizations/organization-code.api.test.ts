import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf, run } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const EMPLOYER = { kind: 'EMPLOYER', name: 'Acme' };

describe('[UK-ORG-01, UK-BULK-13] the code of an organization', () => {
  test('is what somebody gives it, cleaned, and goes into the history', async () => {
    const { ask, rows } = await aWorld(server);

    const { organization } = await run(ask, 'createOrganization', { ...EMPLOYER, code: '  A  100 ' });
    const { id, version } = organization;
    const edited = await run(ask, 'updateOrganization', { id, version, code: '150000001' });

    expect([organization.code, edited.organization.code]).toEqual(['A 100', '150000001']);
    expect(
      await rows(
        `SELECT old_values ->> 'code' AS old, new_values ->> 'code' AS new FROM audit_entries WHERE table_name = 'organizations' AND action = 'update'`,
      ),
    ).toEqual([{ old: 'A 100', new: '150000001' }]);
  });

  test('belongs to one organization of the tenant, in whatever case, and stays beside its field otherwise', async () => {
    const { ask, seed } = await aWorld(server);
    const other = await aWorld(server);
    await seed.anOrganization('provider', { code: 'Edrs-1', archived_at: new Date() });
    const id = await seed.anOrganization('employer', { code: 'MINE' });

    expect(problemsOf(await run(ask, 'createOrganization', { ...EMPLOYER, code: 'EDRS-1' }))).toEqual([
      'code: code_taken',
    ]);
    expect(problemsOf(await run(ask, 'updateOrganization', { id, version: 1, code: 'edrs-1' }))).toEqual([
      'code: code_taken',
    ]);
    expect((await run(other.ask, 'createOrganization', { ...EMPLOYER, code: 'EDRS-1' })).organization.code).toBe(
      'EDRS-1',
    );
    expect((await run(ask, 'updateOrganization', { id, version: 1, code: 'mine' })).organization.code).toBe('mine');
  });

  test('can be left to the next of its kind, but not taken away', async () => {
    const { ask, seed } = await aWorld(server);
    await seed.anOrganization('employer', { code: 'emp-0041' });
    const { organization } = await run(ask, 'createOrganization', { ...EMPLOYER, code: ' ' });

    const cleared = await run(ask, 'updateOrganization', { id: organization.id, version: 1, code: null });

    expect(organization.code).toBe('EMP-0042');
    expect(problemsOf(cleared)).toEqual(['code: required']);
  });
});
