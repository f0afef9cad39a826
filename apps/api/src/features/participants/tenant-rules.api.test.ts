// What a tenant asks of the people it adds, by its settings and its country.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { participant, problemsOf, query, run } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aNewcomer, aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const aStrictCollege = async () => {
  const world = await aWorld(server, { vocabulary: 'uk' });
  await world.seed.insert('tenant_settings', { mobile_required: true, preferred_name_required: true });
  const add = (values: object) =>
    run(world.ask, 'createParticipant', aNewcomer(world, { userType: 'LEARNER', ...values }));
  return { ...world, add };
};

describe('adding a learner', () => {
  test('[UK-ADD-08] [UK-ADD-14] asks for preferred name and mobile number where the tenant wants them', async () => {
    const { add } = await aStrictCollege();

    expect(problemsOf(await add({}))).toEqual(['preferredName: required', 'phone: required']);
    expect((await add({ preferredName: 'Noor', phone: '+44 7700 900123' })).__typename).toBe('ParticipantSaved');
  });

  test('[UK-ADD-13] refuses a mobile number with other signs than plus, spaces and digits', async () => {
    const { add } = await aStrictCollege();

    expect(problemsOf(await add({ preferredName: 'Noor', phone: '07700-900123' }))).toEqual([
      'phone: mobile_malformed',
    ]);
  });

  test('[UK-ADD-06] [UK-ADD-07] refuses names of more than 50 characters', async () => {
    const { add } = await aStrictCollege();
    const long = 'x'.repeat(51);

    const result = await add({ givenName: long, familyName: long, preferredName: 'Noor', phone: '+44 7700 900123' });

    expect(problemsOf(result)).toEqual(['givenName: too_long', 'familyName: too_long']);
  });

  test('[UK-ADD-30] takes a reference number of 256 characters', async () => {
    const { add } = await aStrictCollege();
    const referenceNumber = 'R'.repeat(256);

    const result = await add({ preferredName: 'Noor', phone: '+44 7700 900123', referenceNumber });

    expect(result.participant.referenceNumber).toBe(referenceNumber);
  });

  test('[UK-ADD-22] makes whoever adds them the case owner, [UK-ADD-23] whom any listed member of staff can follow', async () => {
    const { add, ask, seed, sponsor, viewer } = await aStrictCollege();
    const { participant: person } = await add({ preferredName: 'Noor', phone: '+44 7700 900123' });
    const colleague = await seed.aStaffMember('sponsor', sponsor);

    await run(ask, 'updateParticipant', { id: person.id, version: person.version, caseOwnerId: colleague.id });

    expect(person.caseOwner).toEqual({ id: viewer.id });
    expect((await participant(ask, person.id)).caseOwner).toEqual({ id: colleague.id });
  });

  test('[UK-ADD-24] assigns a provider of the occupation', async () => {
    const { add, provider } = await aStrictCollege();

    const result = await add({ preferredName: 'Noor', phone: '+44 7700 900123', providerId: provider });

    expect(result.participant.enrollment.assignedProvider).toEqual({ id: provider });
  });

  test('[UK-ADD-33] is offered and open to nobody who may not add people', async () => {
    const world = await aStrictCollege();
    const supervisor = await world.as('supervisor', world.employer);

    const { viewer } = await query(supervisor, '{ viewer { viewerCanCreateParticipants } }');
    const answer = await supervisor(
      'mutation ($input: CreateParticipantInput!) { createParticipant(input: $input) { __typename } }',
      { input: aNewcomer(world, { userType: 'LEARNER' }) },
    );

    expect(viewer.viewerCanCreateParticipants).toBe(false);
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

test('an edit of something else leaves a person as they were entered, under whichever rules', async () => {
  const world = await aStrictCollege();
  const person = await world.aPerson({ account: { phone: '(07700) 900-123' }, type: 'learner' });

  const result = await run(world.ask, 'updateParticipant', { id: person.id, version: 1, city: 'Leeds' });
  const cleared = await run(world.ask, 'updateParticipant', { id: person.id, version: 2, phone: null });

  expect(result.participant).toMatchObject({ city: 'Leeds', phone: '(07700) 900-123' });
  expect(problemsOf(cleared)).toEqual(['phone: required']);
});
