import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { query, run } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const seen = async (ask: Awaited<ReturnType<typeof aWorld>>['ask'], id: string, fields: string) =>
  (await query(ask, `query ($id: ID!) { participant(id: $id) { ${fields} } }`, { id })).participant;

describe('the page of a participant', () => {
  test('[US-PRO-01] is found by the id that the list gives', async () => {
    const world = await aWorld(server);
    await world.aPerson({ account: { given_name: 'Rosa', family_name: 'Parks' } });
    const { participants } = await query(world.ask, '{ participants { nodes { id } } }');

    expect(await seen(world.ask, participants.nodes[0].id, 'displayName')).toEqual({ displayName: 'Rosa Parks' });
  });

  test('[UK-HEAD-01] has name, reference number and employer for its heading', async () => {
    const world = await aWorld(server);
    const employer = await world.seed.anEmployer({ name: 'Acme Works', sponsors: [world.sponsor] });
    const person = await world.aPerson({
      employer,
      account: { given_name: 'Rosa', family_name: 'Parks', preferred_name: 'Ro', reference_number: 'R-7' },
    });

    const heading = await seen(world.ask, person.id, 'displayName referenceNumber enrollment { employer { name } }');

    expect(heading).toEqual({
      displayName: 'Ro Parks',
      referenceNumber: 'R-7',
      enrollment: { employer: { name: 'Acme Works' } },
    });
  });

  test('[UK-HEAD-02] has employer, e-mail, phone, address, birth date and groups for its contact block', async () => {
    const world = await aWorld(server);
    const contact = { email: 'rosa@example.org', phone: '020 7946 0000', date_of_birth: '2004-02-29' };
    const address = {
      address_line1: '1 Main St',
      address_line2: 'Flat 2',
      city: 'Leeds',
      region: 'Yorkshire',
      postal_code: 'LS1 4AP',
    };
    const person = await world.aPerson({ account: { ...contact, ...address } });
    for (const name of ['Zeta', 'alpha']) {
      const group = await world.seed.insert('groups', { name });
      await world.seed.insert('group_members', { group_id: group, account_id: person.id });
    }

    const block = await seen(
      world.ask,
      person.id,
      'email phone dateOfBirth addressLine1 addressLine2 city region postalCode groups { name } enrollment { employer { id } }',
    );

    expect(block).toEqual({
      email: 'rosa@example.org',
      phone: '020 7946 0000',
      dateOfBirth: '2004-02-29',
      addressLine1: '1 Main St',
      addressLine2: 'Flat 2',
      city: 'Leeds',
      region: 'Yorkshire',
      postalCode: 'LS1 4AP',
      groups: [{ name: 'alpha' }, { name: 'Zeta' }],
      enrollment: { employer: { id: world.employer } },
    });
  });

  test('[US-PRO-04] tells a managed account from an authenticated one', async () => {
    const world = await aWorld(server);
    const people = [await world.aPerson(), await world.aPerson({ canSignIn: true })];

    const types = await Promise.all(people.map(({ id }) => seen(world.ask, id, 'accountType')));

    expect(types).toEqual([{ accountType: 'MANAGED' }, { accountType: 'AUTHENTICATED' }]);
  });

  test.each(['active', 'deactivated', 'archived'])(
    '[US-PRO-04] shows the account status %s',
    async (account_status) => {
      const world = await aWorld(server);
      const person = await world.aPerson({ account: { account_status } });

      expect(await seen(world.ask, person.id, 'accountStatus')).toEqual({
        accountStatus: account_status.toUpperCase(),
      });
    },
  );

  test('[US-PRO-02] shows assignments, profile, demographics and custom data together', async () => {
    const world = await aWorld(server);
    const field = await world.seed.insert('custom_fields', { label: 'Shirt size', type: 'text' });
    const supervisor = await world.seed.aStaffMember('supervisor', world.employer);
    const person = await world.aPerson({ supervisors: [supervisor.id] });
    await run(world.ask, 'updateParticipant', {
      id: person.id,
      version: 1,
      demographics: { sex: 'female' },
      customValues: [{ fieldId: field, value: 'M' }],
    });

    const tab = await seen(
      world.ask,
      person.id,
      'givenName enrollment { occupation { id } } supervisions { supervisor { id } } demographics { sex } customValues { field { label type options } value }',
    );

    expect(tab).toEqual({
      givenName: 'Robin',
      enrollment: { occupation: { id: world.occupation } },
      supervisions: [{ supervisor: { id: supervisor.id } }],
      demographics: { sex: 'female' },
      customValues: [{ field: { label: 'Shirt size', type: 'TEXT', options: [] }, value: 'M' }],
    });
  });

  test('shows all enrollments, the current one first, then the newest', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson({ enrollment: { start_date: '2020-01-01' } });
    const past = {
      participant_id: person.id,
      employer_id: world.employer,
      occupation_id: world.occupation,
      is_current: false,
    };
    for (const start_date of ['2023-01-01', '2024-01-01', null])
      await world.seed.insert('enrollments', { ...past, start_date });

    const { enrollments } = await seen(world.ask, person.id, 'enrollments { isCurrent startDate }');

    expect(enrollments).toEqual([
      { isCurrent: true, startDate: '2020-01-01' },
      { isCurrent: false, startDate: '2024-01-01' },
      { isCurrent: false, startDate: '2023-01-01' },
      { isCurrent: false, startDate: null },
    ]);
  });

  test('shows the supervisors by name, each with where the supervision comes from', async () => {
    const world = await aWorld(server);
    const [zara, abel] = [
      await world.seed.aStaffMember('supervisor', world.employer, { sort_name: 'z' }),
      await world.seed.aStaffMember('supervisor', world.employer, { sort_name: 'a' }),
    ];
    const person = await world.aPerson({ supervisors: [zara.id, abel.id] });
    await world.seed.supervise(person.id, abel.id, 'cohort');

    const { supervisions } = await seen(world.ask, person.id, 'supervisions { sources supervisor { id } }');

    expect(supervisions).toEqual([
      { sources: ['DIRECT', 'COHORT'], supervisor: { id: abel.id } },
      { sources: ['DIRECT'], supervisor: { id: zara.id } },
    ]);
  });

  test('shows when the person last signed in', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson({ canSignIn: true });
    const before = await seen(world.ask, person.id, 'lastSignInAt');
    await server.as(person);

    const { lastSignInAt } = await seen(world.ask, person.id, 'lastSignInAt');

    expect(before.lastSignInAt).toBeNull();
    expect(Math.abs(Date.now() - Date.parse(lastSignInAt))).toBeLessThan(60_000);
  });

  test('is the same by its id in any case, and through node', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson();

    const answer = await query(
      world.ask,
      'query ($id: ID!, $shout: ID!) { participant(id: $shout) { id } node(id: $id) { __typename id } }',
      { id: person.id, shout: person.id.toUpperCase() },
    );

    expect(answer).toEqual({ participant: { id: person.id }, node: { __typename: 'Participant', id: person.id } });
  });
});

const RIGHTS =
  'viewerCanEdit viewerCanChangeStatus viewerCanAssign viewerCanReadHistory viewerCanReadDemographics viewerCanRevealNationalId';

describe('what the viewer may do with a participant', () => {
  const all = { viewerCanEdit: true, viewerCanChangeStatus: true, viewerCanAssign: true, viewerCanReadHistory: true };
  const none = {
    viewerCanEdit: false,
    viewerCanChangeStatus: false,
    viewerCanAssign: false,
    viewerCanReadHistory: false,
  };
  const confident = { viewerCanReadDemographics: true, viewerCanRevealNationalId: true };
  const kept = { viewerCanReadDemographics: false, viewerCanRevealNationalId: false };

  test.each([
    ['sponsor', { ...all, ...confident }],
    ['administrator', { ...all, ...kept }],
    ['supervisor', { ...none, ...kept }],
    ['mentor', { ...none, ...kept }],
    ['provider', { ...none, ...kept }],
  ] as const)('is told to a person of user type %s', async (userType, rights) => {
    const world = await aWorld(server);
    const organization = { sponsor: world.sponsor, provider: world.provider }[userType as string] ?? world.employer;
    const staff = await world.seed.aStaffMember(userType, organization, {
      occupations: userType === 'mentor' ? [world.occupation] : [],
    });
    const person = await world.aPerson({ supervisors: userType === 'supervisor' ? [staff.id] : [] });

    expect(await seen(await server.as(staff), person.id, RIGHTS)).toEqual(rights);
  });

  test('is told to a participant about the own record', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson({ canSignIn: true });

    expect(await seen(await server.as(person), person.id, RIGHTS)).toEqual({ ...none, ...kept });
  });
});

test('[US-UT-07] a mentor sees the people of the own occupations at the own employer without any assignment', async () => {
  const world = await aWorld(server);
  const other = await world.seed.anOccupation({ owner: world.employer });
  const elsewhere = await world.seed.anEmployer({ sponsors: [world.sponsor] });
  const mentor = await world.as('mentor', world.employer, { occupations: [world.occupation] });
  const mine = await world.aPerson();
  await world.aPerson({ occupation: other });
  await world.aPerson({ employer: elsewhere });

  const { participants } = await query(mentor, '{ participants { totalCount nodes { id } } }');

  expect(participants).toEqual({ totalCount: 1, nodes: [{ id: mine.id }] });
});

test('[US-ASG-10] what a mentor sees follows the occupation of the participant, and nothing is stored', async () => {
  const world = await aWorld(server);
  const other = await world.seed.anOccupation({ owner: world.employer });
  const mentor = await world.as('mentor', world.employer, { occupations: [other] });
  const person = await world.aPerson();
  const before = await seen(mentor, person.id, 'id');

  await run(world.ask, 'updateParticipant', { id: person.id, version: 1, occupationId: other });

  expect([before, await seen(mentor, person.id, 'id')]).toEqual([null, { id: person.id }]);
  expect(await world.rows('SELECT 1 FROM supervisions')).toEqual([]);
});

test('[US-UT-08] an instructor sees the participants of the own provider and nobody else', async () => {
  const world = await aWorld(server);
  const other = await world.seed.anOrganization('provider');
  const several = await world.seed.anOccupation({ owner: world.employer, providers: [world.provider, other] });
  const assigned = await world.aPerson({ occupation: several, enrollment: { provider_id: world.provider } });
  await world.aPerson({ occupation: several, enrollment: { provider_id: other } });
  await world.aPerson({ occupation: several });

  const { participants } = await query(await world.as('provider', world.provider), '{ participants { nodes { id } } }');

  expect(participants.nodes).toEqual([{ id: assigned.id }]);
});

test('[US-UT-10] an instructor who supervises a cohort sees its members', async () => {
  const world = await aWorld(server);
  const instructor = await world.seed.aStaffMember('provider', await world.seed.anOrganization('provider'));
  const { id: cohort } = await run(world.ask, 'createCohort', {
    title: 'Evening',
    ownerId: world.sponsor,
    supervisorId: instructor.id,
  });
  const person = await world.aPerson();
  const ask = await server.as(instructor);
  const before = await seen(ask, person.id, 'id');

  await run(world.ask, 'addCohortMembers', { cohortId: cohort, participantIds: [person.id] });

  expect([before, await seen(ask, person.id, 'id')]).toEqual([null, { id: person.id }]);
});

test('[US-ORG-04] a sponsor sees the people of its partner employers and nobody of a sibling sponsor', async () => {
  const world = await aWorld(server);
  const sibling = await world.seed.anOrganization('sponsor');
  const theirs = await world.seed.anEmployer({ sponsors: [sibling] });
  const mine = await world.aPerson();
  const foreign = await world.aPerson({ employer: theirs });
  const ask = await world.as('sponsor', world.sponsor);

  const { participants } = await query(ask, '{ participants { totalCount nodes { id } } }');

  expect(participants).toEqual({ totalCount: 1, nodes: [{ id: mine.id }] });
  expect(await seen(ask, foreign.id, 'id')).toBeNull();
});

test('[US-ORG-05] an administrator sees the people of the own employer only', async () => {
  const world = await aWorld(server);
  const mine = await world.aPerson();
  await world.aPerson({ employer: await world.seed.anEmployer({ sponsors: [world.sponsor] }) });

  const { participants } = await query(
    await world.as('administrator', world.employer),
    '{ participants { nodes { id } } }',
  );

  expect(participants.nodes).toEqual([{ id: mine.id }]);
});
