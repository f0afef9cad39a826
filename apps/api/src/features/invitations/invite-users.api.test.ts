import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf, query, run, tally, atOnce, type Result } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld, type World } from '../../../test/world.ts';

let server: TestServer;
let clock = new Date('2026-06-15T12:00:00Z');
beforeAll(async () => {
  server = await aServer({ now: () => clock });
});
afterAll(() => server.close());

let counter = 0;
const anAddress = (): string => `person-${(counter += 1)}@example.org`;
const codesOf = (result: Result): (string | null)[] =>
  result.outcomes.map(({ problem }: Result) => problem?.code ?? null);
const invite = (world: World, people: object[], more: object = {}) =>
  run(world.ask, 'inviteUsers', { organizationId: world.employer, people, ...more });
const lettersOf = (world: World) =>
  world.rows<{ kind: string; email: string; purpose: string; generation: number; facts: Record<string, string> }>(
    'SELECT kind, to_email AS email, link_purpose AS purpose, link_generation AS generation, facts FROM mails ORDER BY id',
  );

describe('inviting', () => {
  test('[US-INV-01] a teammate gets the user type and the organization of the inviter; only the address is asked', async () => {
    const world = await aWorld(server);
    const ask = await world.as('sponsor', world.sponsor);

    const result = await run(ask, 'inviteUsers', { people: [{ email: anAddress(), userType: 'REGULATOR' }] });

    expect(codesOf(result)).toEqual([null]);
    expect(await world.rows('SELECT user_type, organization_id FROM invitations')).toEqual([
      { user_type: 'sponsor', organization_id: world.sponsor },
    ]);
  });

  test('[US-INV-02] [US-INV-04] several people of one organization are invited at once, a mentor with an occupation', async () => {
    const world = await aWorld(server);
    const ask = await world.as('sponsor', world.sponsor);

    const result = await run(ask, 'inviteUsers', {
      organizationId: world.employer,
      people: [
        { email: anAddress(), userType: 'ADMINISTRATOR' },
        { email: anAddress(), userType: 'SUPERVISOR' },
        { email: anAddress(), userType: 'MENTOR', occupationIds: [world.occupation] },
      ],
    });

    expect(result).toMatchObject({ __typename: 'PeopleInvited', doneCount: 3 });
    expect(result.outcomes.map(({ invitation }: Result) => invitation.state)).toEqual(['OPEN', 'OPEN', 'OPEN']);
  });

  test('[US-INV-03] a participant is invited with user type, address, occupation and employer', async () => {
    const world = await aWorld(server);

    const person = { email: anAddress(), userType: 'APPRENTICE', occupationIds: [world.occupation] };

    expect(codesOf(await invite(world, [person]))).toEqual([null]);
    expect(problemsOf(await invite(world, [{ email: anAddress(), userType: 'APPRENTICE' }]))).toEqual([
      'people.0.occupationIds: required',
    ]);
  });

  test('[US-INV-06] each invitee gets a letter with a link, from the transaction that invites', async () => {
    const world = await aWorld(server);
    const email = anAddress();

    await invite(world, [{ email, userType: 'SUPERVISOR' }]);

    expect(await lettersOf(world)).toMatchObject([
      {
        kind: 'invitation',
        email,
        purpose: 'invitation',
        generation: 1,
        facts: { inviterName: 'Vera Viewer', expiresAt: '2026-06-18T12:00:00.000Z' },
      },
    ]);
  });

  test('[US-ORG-03] nobody invites above the own level or into an organization out of reach', async () => {
    const world = await aWorld(server);
    const stranger = await world.seed.anEmployer();
    const ask = await world.as('administrator', world.employer);
    const asSponsor = await world.as('sponsor', world.sponsor);

    const above = await run(ask, 'inviteUsers', {
      organizationId: world.sponsor,
      people: [{ email: anAddress(), userType: 'SPONSOR' }],
    });
    const away = await run(asSponsor, 'inviteUsers', {
      organizationId: stranger,
      people: [{ email: anAddress(), userType: 'SUPERVISOR' }],
    });

    expect([problemsOf(above), problemsOf(away)]).toEqual([
      ['people.0.userType: user_type_above_own'],
      ['organizationId: unknown_choice'],
    ]);
    expect(await world.rows('SELECT 1 FROM invitations')).toEqual([]);
  });

  test('invalid fields are all named, and nobody is invited', async () => {
    const world = await aWorld(server);

    const result = await invite(world, [
      { email: 'nobody', userType: 'SUPERVISOR' },
      { email: anAddress(), userType: 'MENTOR' },
      { email: anAddress(), userType: 'SUPERVISOR' },
    ]);

    expect(problemsOf(result)).toEqual(['people.0.email: email_malformed', 'people.1.occupationIds: required']);
    expect(await lettersOf(world)).toEqual([]);
  });

  test('[US-STA-09] a full tenant refuses participants, staff still go', async () => {
    const world = await aWorld(server, { seatLimit: 1 });
    await world.aPerson();

    const result = await invite(world, [
      { email: anAddress(), userType: 'APPRENTICE', occupationIds: [world.occupation] },
      { email: anAddress(), userType: 'SUPERVISOR' },
    ]);

    expect(codesOf(result)).toEqual(['no_free_seat', null]);
  });

  test('the same request twice invites once', async () => {
    const world = await aWorld(server);
    const people = [{ email: anAddress(), userType: 'SUPERVISOR' }];

    const first = await invite(world, people, { clientMutationId: 'once' });
    const second = await invite(world, people, { clientMutationId: 'once' });

    expect(second).toEqual(first);
    expect(await lettersOf(world)).toHaveLength(1);
  });
});

describe('[US-ACC-07] an address that is there already', () => {
  test('[US-INV-11] of an open invitation is offered to be resent, and no second one is made', async () => {
    const world = await aWorld(server);
    const person = { email: anAddress(), userType: 'SUPERVISOR' };
    const first = await invite(world, [person]);

    const again = await invite(world, [{ ...person, email: person.email.toUpperCase() }]);

    expect(codesOf(again)).toEqual(['address_invited']);
    expect(again.outcomes[0].invitation.id).toBe(first.outcomes[0].invitation.id);
    expect(await world.rows('SELECT 1 FROM invitations')).toHaveLength(1);
  });

  test('of a managed account is offered to be converted, that of an authenticated one to be opened', async () => {
    const world = await aWorld(server);
    const managed = await world.aPerson();
    const colleague = await world.seed.aStaffMember('supervisor', world.employer);

    const result = await invite(world, [
      { email: managed.email, userType: 'SUPERVISOR' },
      { email: colleague.email, userType: 'SUPERVISOR' },
    ]);

    expect(codesOf(result)).toEqual(['address_of_managed_account', 'address_of_account']);
    expect(result.outcomes[0].participant.id).toBe(managed.id);
    expect(result.outcomes[1].staffMember.id).toBe(colleague.id);
  });

  test('[US-ORG-05] of somebody out of reach is taken and nothing more', async () => {
    const world = await aWorld(server);
    const stranger = await world.seed.anEmployer();
    const far = await world.seed.aStaffMember('supervisor', stranger);
    const managed = await world.seed.aParticipant({ employer: stranger, occupation: world.occupation });
    const ask = await world.as('administrator', world.employer);
    const emails = [far.email, managed.email, anAddress(), 'nonsense'];

    const { addressChecks } = await query(
      ask,
      `query ($emails: [String!]!) { addressChecks(emails: $emails) { index state participant { id } staffMember { id } invitation { id } } }`,
      { emails },
    );

    const nobody = { participant: null, staffMember: null, invitation: null };
    expect(addressChecks).toEqual([
      { index: 0, state: 'TAKEN', ...nobody },
      { index: 1, state: 'TAKEN', ...nobody },
      { index: 2, state: 'FREE', ...nobody },
      { index: 3, state: null, ...nobody },
    ]);
  });

  test('twice in one request gets one invitation', async () => {
    const world = await aWorld(server);
    const email = anAddress();

    const result = await invite(world, [
      { email, userType: 'SUPERVISOR' },
      { email: email.toUpperCase(), userType: 'SUPERVISOR' },
    ]);

    expect(codesOf(result)).toEqual([null, 'address_repeated']);
  });

  test('[US-INV-11] twenty requests at once make one invitation', async () => {
    const world = await aWorld(server);
    const person = { email: anAddress(), userType: 'SUPERVISOR' };

    const results = await atOnce(20, () => invite(world, [person]));

    expect(tally(results.flatMap(codesOf).map(String))).toEqual({ null: 1, address_invited: 19 });
  });

  test('an invitation that has expired blocks nobody', async () => {
    const world = await aWorld(server);
    const person = { email: anAddress(), userType: 'SUPERVISOR' };
    await invite(world, [person]);
    clock = new Date(clock.getTime() + 72 * 3_600_000);

    expect(codesOf(await invite(await again(world), [person]))).toEqual([null]);
    expect(await world.rows('SELECT 1 FROM invitations WHERE revoked_at IS NULL')).toHaveLength(1);
  });

  test('[US-ACC-05] [UK-ADD-11] an open invitation keeps its address from a new account', async () => {
    const world = await again(await aWorld(server));
    const email = anAddress();
    await invite(world, [{ email, userType: 'SUPERVISOR' }]);

    const result = await run(world.ask, 'createParticipant', {
      userType: 'APPRENTICE',
      givenName: 'Noor',
      familyName: 'New',
      email,
      employerId: world.employer,
      occupationId: world.occupation,
    });

    expect(problemsOf(result)).toEqual(['email: address_invited']);
    const { participantDuplicates } = await query(
      world.ask,
      'query ($email: String!) { participantDuplicates(input: { email: $email }) { emailTaken } }',
      { email },
    );
    expect(participantDuplicates.emailTaken).toBe(true);
  });
});

/** Signed in anew: the clock has moved on. */
async function again(world: World): Promise<World> {
  return { ...world, ask: await server.as(world.viewer) };
}

describe('[US-MNG-10] one person as participant and as staff in the same occupation', () => {
  test('is refused until it is confirmed', async () => {
    const world = await again(await aWorld(server));
    await world.aPerson({ account: { given_name: 'Ana', family_name: 'Li', name_key: 'ana li' } });
    const mentor = {
      email: anAddress(),
      userType: 'MENTOR',
      occupationIds: [world.occupation],
      givenName: 'Ana',
      familyName: 'Li',
    };

    expect(codesOf(await invite(world, [mentor]))).toEqual(['role_conflict']);
    expect(codesOf(await invite(world, [{ ...mentor, confirmsRoleConflict: true }]))).toEqual([null]);
  });
});

test('sending to one address is bounded for a day', async () => {
  const world = await again(await aWorld(server));
  const person = { email: anAddress(), userType: 'SUPERVISOR' };
  const first = await invite(world, [person]);
  const { id } = first.outcomes[0].invitation;
  for (let sent = 1; sent < 5; sent += 1) await run(world.ask, 'resendInvitations', { ids: [id] });

  const sixth = await run(world.ask, 'resendInvitations', { ids: [id] });
  await run(world.ask, 'revokeInvitations', { ids: [id] });
  const anew = await invite(world, [person]);

  expect(codesOf(sixth)).toEqual(['too_many_invitations']);
  expect(codesOf(anew)).toEqual(['too_many_invitations']);
  expect(await lettersOf(world)).toHaveLength(5);
});
