import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { participant, problemsOf, run } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer({ now: () => new Date('2026-06-15T12:00:00Z') });
});
afterAll(() => server.close());

const FULL = {
  given_name: 'Rosa',
  family_name: 'Park',
  preferred_name: 'Ro',
  phone: '+1 555 010 0100',
  date_of_birth: '2001-02-03',
  reference_number: 'R-1',
  address_line1: '1 Main St',
  address_line2: 'Flat 2',
  city: 'Austin',
  region: 'TX',
  postal_code: '07001',
};

async function aRosa() {
  const world = await aWorld(server);
  const person = await world.aPerson({
    account: FULL,
    enrollment: { start_date: '2026-01-05', expected_end_date: '2028-01-04' },
  });
  const edit = (changes: object, version = 1) =>
    run(world.ask, 'updateParticipant', { id: person.id, version, ...changes });
  return { world, person, edit, now: () => participant(world.ask, person.id) };
}

test('[US-PRO-02] an edit changes what it names and leaves out nothing else', async () => {
  const { edit, now } = await aRosa();
  const before = await now();

  await edit({ givenName: 'Rosalind' });

  expect(await now()).toEqual({ ...before, version: 2, givenName: 'Rosalind' });
});

test('[US-PRO-02] null clears every field that may be empty', async () => {
  const { edit } = await aRosa();
  const cleared = {
    preferredName: null,
    email: null,
    phone: null,
    dateOfBirth: null,
    referenceNumber: null,
    addressLine1: null,
    addressLine2: null,
    city: null,
    region: null,
    postalCode: null,
  };

  const result = await edit({ ...cleared, startDate: null, expectedEndDate: null });

  expect(result.participant).toMatchObject({
    ...cleared,
    displayName: 'Rosa Park',
    enrollment: { startDate: null, expectedEndDate: null },
  });
});

test('[US-ACC-06] what is required can not be cleared', async () => {
  const { edit } = await aRosa();

  const result = await edit({ givenName: null, familyName: ' ', userType: null, employerId: null, occupationId: null });

  expect(problemsOf(result)).toEqual([
    'givenName: required',
    'familyName: required',
    'userType: required',
    'employerId: required',
    'occupationId: required',
  ]);
});

test('[US-PRO-02] nothing of an edit is saved when one field is wrong', async () => {
  const { world, edit, now } = await aRosa();
  const before = await now();
  const supervisor = await world.seed.aStaffMember('supervisor', world.employer);
  const cohort = await world.seed.aCohort({ owner: world.employer, supervisor_id: supervisor.id });

  const result = await edit({
    givenName: 'New',
    city: 'Dallas',
    cohortId: cohort,
    nationalId: '123-45-6789',
    demographics: { sex: 'female' },
    phone: 'none',
  });

  expect(problemsOf(result)).toEqual(['phone: phone_malformed']);
  expect(await now()).toEqual(before);
  expect(
    await world.rows(
      `SELECT * FROM audit_entries WHERE actor_id = $1 AND channel = 'app' AND NOT new_values ? 'last_sign_in_at'`,
      [world.viewer.id],
    ),
  ).toEqual([]);
});

test('[US-PRO-02] every problem of an edit is told at once', async () => {
  const { edit } = await aRosa();

  const result = await edit({
    email: 'x',
    phone: '1',
    dateOfBirth: '1800-01-01',
    referenceNumber: 'r'.repeat(257),
    addressLine1: 'a'.repeat(257),
    postalCode: 'p'.repeat(21),
    startDate: '2026-02-30',
    caseOwnerId: 'nobody',
    nationalId: '1',
    groupIds: ['none'],
    demographics: { sex: 'x' },
    customValues: [{ fieldId: 'f', value: 'v' }],
  });

  expect(problemsOf(result)).toEqual([
    'email: email_malformed',
    'phone: phone_malformed',
    'dateOfBirth: date_out_of_range',
    'referenceNumber: too_long',
    'addressLine1: too_long',
    'postalCode: too_long',
    'startDate: date_malformed',
    'demographics.sex: unknown_choice',
    'nationalId: ssn_malformed',
    'customValues: unknown_choice',
    'groupIds: unknown_choice',
    'caseOwnerId: unknown_choice',
  ]);
});

test('[US-ACC-05] an edit can not take the e-mail address of another account', async () => {
  const { world, edit } = await aRosa();
  const other = await world.aPerson();

  const result = await edit({ email: other.email.toUpperCase() });

  expect(problemsOf(result)).toEqual(['email: email_taken']);
});

test('[US-ACC-05] an edit may write the own e-mail address in another case', async () => {
  const { person, edit } = await aRosa();

  const result = await edit({ email: person.email.toUpperCase() });

  expect(result.participant.email).toBe(`${person.email.split('@')[0]?.toUpperCase()}@example.org`);
});

test('an edited name is what lists are sorted by and searched for', async () => {
  const { world, edit } = await aRosa();
  await world.aPerson({ account: { given_name: 'Bea', family_name: 'Quill', sort_name: 'quill, bea' } });

  await edit({ familyName: 'Zorn' });

  const { data } = await world.ask(
    '{ participants { nodes { familyName } } found: participants(filter: { text: "zorn" }) { totalCount } }',
  );
  expect(data.participants.nodes.map(({ familyName }: { familyName: string }) => familyName)).toEqual([
    'Quill',
    'Zorn',
  ]);
  expect(data.found.totalCount).toBe(1);
});

test('[UK-HEAD-02] phone, address, date of birth and reference number are saved as they were given', async () => {
  const { edit } = await aRosa();
  const values = {
    phone: '020 7946 0000',
    dateOfBirth: '1999-12-31',
    referenceNumber: 'ÄÖ/7',
    addressLine1: 'Große Straße 1',
    addressLine2: '',
    city: 'Leeds',
    region: 'Yorkshire',
    postalCode: 'LS1 4AP',
  };

  const result = await edit(values);

  expect(result.participant).toMatchObject({ ...values, addressLine2: null });
});

describe('[US-STA-13] the dates of the program', () => {
  test('end not before they start', async () => {
    const { edit } = await aRosa();

    const result = await edit({ startDate: '2026-05-01', expectedEndDate: '2026-04-30' });

    expect(problemsOf(result)).toEqual(['expectedEndDate: end_before_start']);
  });

  test('are compared with what is stored when one is left out', async () => {
    const { edit } = await aRosa();

    const result = await edit({ startDate: '2028-01-05' });

    expect(problemsOf(result)).toEqual(['expectedEndDate: end_before_start']);
  });

  test('may be one and the same day', async () => {
    const { edit } = await aRosa();

    const result = await edit({ startDate: '2026-05-01', expectedEndDate: '2026-05-01' });

    expect(result.participant.enrollment).toMatchObject({ startDate: '2026-05-01', expectedEndDate: '2026-05-01' });
  });

  test('stay the day that they are', async () => {
    const { edit } = await aRosa();

    const result = await edit({ startDate: '2024-02-29', expectedEndDate: '2199-12-31' });

    expect(result.participant.enrollment).toMatchObject({ startDate: '2024-02-29', expectedEndDate: '2199-12-31' });
  });
});

describe('[UK-GRID-15] the case owner', () => {
  test('is any active staff member within reach', async () => {
    const { world, edit } = await aRosa();
    const owner = await world.seed.aStaffMember('administrator', world.employer);

    const result = await edit({ caseOwnerId: owner.id });

    expect(result.participant.caseOwner).toEqual({ id: owner.id });
  });

  test('may be taken away', async () => {
    const { world, edit } = await aRosa();
    await edit({ caseOwnerId: world.viewer.id });

    const result = await edit({ caseOwnerId: null }, 2);

    expect(result.participant.caseOwner).toBeNull();
  });

  test('is not a participant', async () => {
    const { person, edit } = await aRosa();

    const result = await edit({ caseOwnerId: person.id });

    expect(problemsOf(result)).toEqual(['caseOwnerId: unknown_choice']);
  });

  test('is not somebody whose account is deactivated', async () => {
    const { world, edit } = await aRosa();
    const gone = await world.seed.aStaffMember('administrator', world.employer, { account_status: 'deactivated' });

    const result = await edit({ caseOwnerId: gone.id });

    expect(problemsOf(result)).toEqual(['caseOwnerId: unknown_choice']);
  });
});
