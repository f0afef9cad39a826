// Everything that the form for a new learner asks.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { phoneKey } from '@guildhall/domain';
import { participant, problemsOf, query, run, send } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aNewcomer, aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

async function aCollege() {
  const world = await aWorld(server, { vocabulary: 'uk' });
  const add = (values: object) =>
    run(world.ask, 'createParticipant', aNewcomer(world, { userType: 'LEARNER', ...values }));
  const { seed, employer } = world;
  const depot = await seed.insert('organization_addresses', { organization_id: employer, label: 'Depot' });
  const referrers = await seed.anOrganization('referrer');
  return { ...world, add, depot, referrers };
}

describe('a new learner', () => {
  test('[UK-ADD-15] [UK-ADD-21] [UK-ADD-30] [UK-ADD-31] [UK-ADD-36] [UK-ADD-37] keeps all that the form asks', async () => {
    const { add } = await aCollege();
    const given = {
      dateOfBirth: '2005-03-04',
      pronouns: 'they/them',
      addressLine1: '1 High Street',
      addressLine2: 'Flat 2',
      city: 'Lyon',
      region: 'Rhône',
      postalCode: '69001',
      country: 'France',
      referenceNumber: 'L-1',
      minPayRate: 'NATIONAL_APPRENTICESHIP_WAGE',
      isTestRecord: true,
    };
    const demographics = { sex: 'female', genderIdentity: 'Non-binary', hasNoNationalId: true };

    const { participant: learner } = await add({ ...given, demographics });

    expect(learner).toMatchObject({ ...given, demographics });
  });

  test('[UK-ADD-16] keeps the NI number sealed, whatever form it is typed in', async () => {
    const { add, rows } = await aCollege();

    const { participant: learner } = await add({ nationalId: 'qq 12 34 56 c'.replace('qq', 'ab') });

    expect(learner.nationalId).toEqual({ kind: 'NI_NUMBER', masked: '•••••456C' });
    expect(JSON.stringify(await rows('SELECT new_values FROM audit_entries'))).not.toContain('AB123456C');
    expect(problemsOf(await add({ nationalId: 'AB12' }))).toEqual(['nationalId: ni_number_malformed']);
  });

  test('[UK-ADD-36] who has a number is not one without', async () => {
    const { add, ask } = await aCollege();
    const both = await add({ nationalId: 'AB123456C', demographics: { hasNoNationalId: true } });
    const { participant: learner } = await add({ nationalId: 'AB123456C' });
    const edit = { id: learner.id, version: learner.version, demographics: { hasNoNationalId: true } };

    expect(problemsOf(both)).toEqual(['nationalId: choice_contradictory']);
    expect(problemsOf(await run(ask, 'updateParticipant', edit))).toEqual([
      'demographics.hasNoNationalId: choice_contradictory',
    ]);
    expect((await run(ask, 'updateParticipant', { ...edit, nationalId: null })).__typename).toBe('ParticipantSaved');
  });

  test('[UK-ADD-09] [UK-ADD-36] sex and gender identity are given by those alone who may see them, and the audit shows neither', async () => {
    const { add, as, employer, occupation, rows } = await aCollege();
    const administrator = await as('administrator', employer);
    await add({ demographics: { sex: 'male', genderIdentity: 'Agender' } });

    const answer = await send(
      administrator,
      'createParticipant',
      aNewcomer({ employer, occupation }, { userType: 'LEARNER', demographics: { sex: 'male' } }),
    );

    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const [entry] = await rows<{ new_values: object }>(
      `SELECT new_values FROM audit_entries WHERE table_name = 'demographics'`,
    );
    expect(entry?.new_values).toMatchObject({ sex: '***', gender_identity: '***', has_no_national_id: '***' });
  });

  test('[UK-ADD-17] needs a group where the tenant has groups and wants one, and keeps those that were chosen', async () => {
    const { add, ask, seed } = await aCollege();
    await seed.insert('tenant_settings', { groups_required: true });
    expect((await add({})).__typename).toBe('ParticipantSaved');
    const north = await seed.insert('groups', { name: 'North' });

    expect(problemsOf(await add({}))).toEqual(['groupIds: required']);
    expect((await add({ groupIds: [north] })).participant.groups).toEqual([{ id: north }]);
    const { groups } = await query(ask, '{ groups { name number } }');
    expect(groups).toEqual([{ name: 'North', number: 1 }]);
  });

  test('[UK-ADD-17] an edit leaves nobody without a group where the tenant wants one, and asks for none where it is about something else', async () => {
    const { add, ask, seed } = await aCollege();
    const { id } = (await add({})).participant;
    await seed.insert('tenant_settings', { groups_required: true });
    const north = await seed.insert('groups', { name: 'North' });
    const edit = (version: number, change: object) => run(ask, 'updateParticipant', { id, version, ...change });

    expect((await edit(1, { pronouns: 'they' })).__typename).toBe('ParticipantSaved');
    expect(problemsOf(await edit(2, { groupIds: [] }))).toEqual(['groupIds: required']);
    expect((await edit(2, { groupIds: [north] })).participant.groups).toEqual([{ id: north }]);
    expect(problemsOf(await edit(3, { groupIds: [] }))).toEqual(['groupIds: required']);
  });

  test('[UK-ADD-17] whoever is limited to groups chooses among them, and gives the own ones otherwise', async () => {
    const { seed, sponsor, employer, occupation } = await aCollege();
    const [north, south] = [await seed.insert('groups', { name: 'N' }), await seed.insert('groups', { name: 'S' })];
    const account = await seed.aStaffMember('sponsor', sponsor);
    await seed.insert('group_members', { group_id: north, account_id: account.id });
    const ask = await server.as(account);
    const add = (values: object) =>
      run(ask, 'createParticipant', aNewcomer({ employer, occupation }, { userType: 'LEARNER', ...values }));

    expect(problemsOf(await add({ groupIds: [south] }))).toEqual(['groupIds: unknown_choice']);
    expect((await add({})).participant.groups).toEqual([{ id: north }]);
  });

  test('[UK-ADD-26] is at an address of the employer, and of no other', async () => {
    const { add, ask, seed, depot, sponsor } = await aCollege();
    const other = await seed.anEmployer({ sponsors: [sponsor] });
    const elsewhere = await seed.insert('organization_addresses', { organization_id: other, label: 'Mill' });

    const { participant: learner } = await add({ employerAddressId: depot });
    expect(learner.enrollment.employerAddress).toEqual({ id: depot, label: 'Depot' });
    expect(problemsOf(await add({ employerAddressId: elsewhere }))).toEqual(['employerAddressId: unknown_choice']);

    await run(ask, 'updateParticipant', { id: learner.id, version: learner.version, employerId: other });
    expect((await participant(ask, learner.id)).enrollment.employerAddress).toBeNull();
  });

  test('[UK-ADD-27] [UK-ADD-28] has manager and mentor of the employer who are not limited to other groups', async () => {
    const { add, seed, employer } = await aCollege();
    const [north, south] = [await seed.insert('groups', { name: 'N' }), await seed.insert('groups', { name: 'S' })];
    const limited = await seed.aStaffMember('supervisor', employer);
    await seed.insert('group_members', { group_id: north, account_id: limited.id });
    const foreign = await seed.aStaffMember('supervisor', await seed.anEmployer());
    const chosen = { supervisorIds: [limited.id], mentorId: limited.id };

    expect(problemsOf(await add({ ...chosen, groupIds: [south] }))).toEqual([
      'supervisorIds: supervisor_of_other_groups',
      'mentorId: supervisor_of_other_groups',
    ]);
    expect(problemsOf(await add({ mentorId: foreign.id }))).toEqual(['mentorId: supervisor_of_other_employer']);
    const { participant: learner } = await add({ ...chosen, groupIds: [north] });
    expect(learner.enrollment.mentor).toEqual({ id: limited.id });
    expect(learner.supervisions).toEqual([{ sources: ['DIRECT'], supervisor: { id: limited.id } }]);
  });

  test('[UK-ADD-29] is seen by the referrer who was chosen', async () => {
    const { add, seed, referrers, viewer } = await aCollege();
    const referrer = await seed.aStaffMember('referrer', referrers);

    const { participant: learner } = await add({ referrerId: referrer.id });

    expect(learner.enrollment.referrer).toEqual({ id: referrer.id });
    expect((await participant(await server.as(referrer), learner.id)).id).toBe(learner.id);
    expect(problemsOf(await add({ referrerId: viewer.id }))).toEqual(['referrerId: unknown_choice']);
  });

  test('[UK-ADD-22] [UK-ADD-23] has the case owner who was chosen', async () => {
    const { add, seed, sponsor } = await aCollege();
    const colleague = await seed.aStaffMember('sponsor', sponsor);
    const gone = await seed.aStaffMember('sponsor', sponsor, { account_status: 'deactivated' });

    expect((await add({ caseOwnerId: colleague.id })).participant.caseOwner).toEqual({ id: colleague.id });
    expect(problemsOf(await add({ caseOwnerId: gone.id }))).toEqual(['caseOwnerId: unknown_choice']);
  });
});

describe('[UK-ADD-35] who could look after a new learner', () => {
  const LOGINS = `query ($employer: ID!, $groups: [ID!], $role: EmployerLoginRole!) {
    employerLogins(employerId: $employer, groupIds: $groups, role: $role) { supervisor { id } refusal { code } } }`;

  test('is said of each login of the employer, with the reason why not', async () => {
    const { ask, seed, employer } = await aCollege();
    const north = await seed.insert('groups', { name: 'N' });
    const below = await seed.insert('groups', { name: 'N1', parent_id: north });
    const limited = await seed.aStaffMember('supervisor', employer, { family_name: 'A' });
    await seed.insert('group_members', { group_id: north, account_id: limited.id });
    const mentor = await seed.aStaffMember('mentor', employer, { family_name: 'B' });
    await seed.aStaffMember('supervisor', await seed.anEmployer());
    const ask2 = async (groups: string[], role: string) =>
      (await query(ask, LOGINS, { employer, groups, role })).employerLogins;

    expect(await ask2([below], 'SUPERVISOR')).toEqual([{ supervisor: { id: limited.id }, refusal: null }]);
    expect(await ask2([], 'MENTOR')).toEqual([
      { supervisor: { id: limited.id }, refusal: { code: 'supervisor_of_other_groups' } },
      { supervisor: { id: mentor.id }, refusal: null },
    ]);
  });
});

describe('[UK-ADD-34] somebody who is there already', () => {
  const CHECK = `query ($input: DuplicateCheckInput!) { participantDuplicates(input: $input) { candidates { reasons participant { id } } } }`;

  test('is found by phone and by NI number, whatever the status', async () => {
    const { add, ask, seed } = await aCollege();
    const { participant: learner } = await add({ phone: '07700 900123', nationalId: 'AB123456C' });
    await seed.change('accounts', learner.id, { account_status: 'archived' });
    const check = async (input: object) => (await query(ask, CHECK, { input })).participantDuplicates.candidates;

    expect(await check({ phone: '+44 7700 900123' })).toEqual([
      { reasons: ['SAME_PHONE'], participant: { id: learner.id } },
    ]);
    expect(await check({ nationalId: 'ab 12 34 56 c' })).toEqual([
      { reasons: ['SAME_NATIONAL_ID'], participant: { id: learner.id } },
    ]);
    expect(await check({ phone: '07700 900124' })).toEqual([]);
  });

  test('is looked up by number by those alone who may', async () => {
    const { as, employer } = await aCollege();
    const answer = await (await as('administrator', employer))(CHECK, { input: { nationalId: 'AB123456C' } });

    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test.each(['+44 7700 900123', '07700 900123', '(555) 010-1234 x5', '12 34', ''])(
    'has the phone key of "%s" in the database as in the rules',
    async (phone) => {
      const { rows } = await aCollege();

      expect(await rows('SELECT phone_key($1) AS key', [phone])).toEqual([{ key: phoneKey(phone) }]);
    },
  );
});

describe('[UK-ADD-38] the address of a postcode', () => {
  const FIND = `query ($code: String!) { addressesOfPostcode(postalCode: $code) { addressLine1 city } }`;
  const place = { address_line1: '9 Mill Lane', city: 'Leeds', postal_code: 'LS1 4AP' };

  test('is one that people and organizations within reach have', async () => {
    const { ask, aPerson, seed, depot, as } = await aCollege();
    await aPerson({ account: place });
    await seed.change('organization_addresses', depot, { address_line1: '10 Dock Road', postal_code: 'ls14ap' });
    const stranger = await as('administrator', await seed.anEmployer());

    expect((await query(ask, FIND, { code: 'ls1 4ap' })).addressesOfPostcode).toEqual([
      { addressLine1: '9 Mill Lane', city: 'Leeds' },
      { addressLine1: '10 Dock Road', city: null },
    ]);
    expect((await query(stranger, FIND, { code: 'LS1 4AP' })).addressesOfPostcode).toEqual([]);
  });

  test('[UK-LIFE-13] is to a learner the place alone: nobody learns who lives there', async () => {
    const { aPerson } = await aCollege();
    await aPerson({ account: place });
    const learner = await server.as(await aPerson({ canSignIn: true }));

    expect((await query(learner, FIND, { code: 'LS1 4AP' })).addressesOfPostcode).toEqual([
      { addressLine1: null, city: 'Leeds' },
    ]);
  });
});

test('[UK-ADD-37] test records are left out of counts where that is asked', async () => {
  const { ask, add } = await aCollege();
  await add({ isTestRecord: true });
  await add({});
  const { participants } = await query(
    ask,
    '{ participants(first: 1, filter: { isTestRecord: false }) { totalCount countsByProgramStatus { status count } } }',
  );

  expect(participants.totalCount).toBe(1);
  expect(participants.countsByProgramStatus).toContainEqual({ status: 'ACTIVE', count: 1 });
});

test('[UK-ADD-37] test records are in a list alone or left out of it, as asked', async () => {
  const { ask, add } = await aCollege();
  const { participant: invented } = await add({ isTestRecord: true });
  const { participant: real } = await add({});
  const list = async (filter: object) =>
    (
      await query(
        ask,
        'query ($filter: ParticipantFilter) { participants(filter: $filter, first: 9) { nodes { id } } }',
        {
          filter,
        },
      )
    ).participants.nodes.map(({ id }: { id: string }) => id);

  expect(await list({ isTestRecord: true })).toEqual([invented.id]);
  expect(await list({ isTestRecord: false })).toEqual([real.id]);
  expect(await list({})).toHaveLength(2);
});
