import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { participant, problemsOf, run, send } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

describe('[UK-ORG-01] an organization', () => {
  test('has an owner, a standing and several addresses, of which an edit keeps, changes, adds and removes', async () => {
    const { ask, seed, sponsor } = await aWorld(server);
    const owner = await seed.aStaffMember('sponsor', sponsor);
    const addresses = [{ label: 'Depot', city: 'Leeds' }, { label: 'Mill' }];

    const { organization: made } = await run(ask, 'createOrganization', {
      kind: 'EMPLOYER',
      name: 'Loom Ltd',
      ownerId: owner.id,
      standing: 'PROSPECTIVE',
      addresses,
    });
    const [depot] = made.addresses;
    const { organization: edited } = await run(ask, 'updateOrganization', {
      id: made.id,
      version: made.version,
      standing: 'CONFIRMED',
      addresses: [{ id: depot.id, label: 'Depot', city: 'York' }, { label: 'Yard' }],
    });

    expect(made).toMatchObject({ standing: 'PROSPECTIVE', owner: { id: owner.id }, addresses });
    expect(edited).toMatchObject({ standing: 'CONFIRMED', owner: { id: owner.id } });
    expect(edited.addresses).toMatchObject([{ id: depot.id, label: 'Depot', city: 'York' }, { label: 'Yard' }]);
  });

  test('takes no address of another one, and no owner out of reach', async () => {
    const { ask, seed, employer } = await aWorld(server);
    const other = await seed.anEmployer();
    const foreign = await seed.insert('organization_addresses', { organization_id: other, label: 'Mill' });
    const edit = (changes: object) => run(ask, 'updateOrganization', { id: employer, version: 1, ...changes });

    expect(problemsOf(await edit({ addresses: [{ id: foreign, label: 'Mine' }] }))).toEqual([
      'addresses: unknown_choice',
    ]);
    expect(problemsOf(await edit({ ownerId: crypto.randomUUID() }))).toEqual(['ownerId: unknown_choice']);
    expect(problemsOf(await edit({ addresses: [{ label: 'A' }, { label: 'a' }] }))).toEqual([
      'addresses.1.label: label_repeated',
    ]);
  });

  test('whose address goes leaves its people at the postal one', async () => {
    const { ask, seed, employer, aPerson } = await aWorld(server);
    const depot = await seed.insert('organization_addresses', { organization_id: employer, label: 'Depot' });
    const person = await aPerson({ enrollment: { employer_address_id: depot } });

    await run(ask, 'updateOrganization', { id: employer, version: 1, addresses: [] });

    expect((await participant(ask, person.id)).enrollment.employerAddress).toBeNull();
  });
});

describe('[US-PRT-05] the own company page', () => {
  test('is edited by an administrator like any other, and by nobody below', async () => {
    const { as, employer } = await aWorld(server);
    const administrator = await as('administrator', employer);
    const edit = { id: employer, version: 1, city: 'Leeds', addresses: [{ label: 'Depot' }] };

    const { organization } = await run(administrator, 'updateOrganization', edit);
    const answer = await send(await as('supervisor', employer), 'updateOrganization', { ...edit, version: 2 });

    expect(organization).toMatchObject({ city: 'Leeds', addresses: [{ label: 'Depot' }], viewerCanEdit: true });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
