// Nobody gives more than they have, and nobody reaches past their own side by naming somebody else's records.
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import {
  allowedOrganizationKinds,
  CONTRACT_TYPES,
  creatableOrganizationKinds,
  ORGANIZATION_KINDS,
  PARTICIPANT_TYPES,
  USER_TYPES,
} from '@guildhall/domain';
import type { Cast, Role } from '../../test/access/cast.ts';
import { aCast } from '../../test/access/make-cast.ts';
import { databaseState, type DatabaseState } from '../../test/access/database-state.ts';
import { Seed } from '../../test/seed.ts';
import { aServer, type Caller, type TestServer } from '../../test/test-server.ts';

jest.setTimeout(60_000);

let server: TestServer;
let state: DatabaseState;
let home: Cast;
let abroad: Cast;
const ask = {} as Record<Role, Caller>;

beforeAll(async () => {
  server = await aServer();
  state = await databaseState(server.database);
  [home, abroad] = [await aCast(server), await aCast(server)];
  for (const role of ['regulator', 'sponsor', 'administrator'] as const)
    ask[role] = await server.as(home.accounts[role]);
});
afterAll(async () => {
  await state.close();
  await server.close();
});

const INPUTS: Readonly<Record<string, string>> = {
  addSupervisors: 'AssignSupervisorsInput',
  addCohortMembers: 'ChangeCohortMembersInput',
};

/** Tries a mutation and gives the type of its answer with the problems, as "field code". */
async function attempt(caller: Caller, mutation: string, input: Record<string, unknown>): Promise<readonly string[]> {
  const type = INPUTS[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await caller(
    `mutation ($input: ${type}!) { result: ${mutation}(input: $input) { __typename ... on InvalidInput { problems { field code } } } }`,
    { input },
  );
  if (errors) return errors.map(({ extensions }) => extensions.code);
  const problems = (data.result.problems ?? []) as { field: string; code: string }[];
  return [data.result.__typename as string, ...problems.map(({ field, code }) => `${field} ${code}`)];
}

const versionOf = async (table: string, id: string): Promise<number> =>
  (await state.rows<{ version: number }>(`SELECT version FROM ${table} WHERE id = $1`, [id]))[0]!.version;
const edit = async (table: string, id: string, changes: Record<string, unknown>) => ({
  id,
  version: await versionOf(table, id),
  ...changes,
});
const enumName = (name: string): string => name.toUpperCase();
const newPerson = (changes: Record<string, unknown> = {}) => ({
  givenName: 'Robin',
  familyName: 'New',
  userType: 'APPRENTICE',
  employerId: home.organizations.employer.id,
  occupationId: home.occupations.regulator.id,
  ...changes,
});

describe('[US-ORG-03] nobody gives a user type or a kind of organization above the contract or the own level', () => {
  const notParticipants = USER_TYPES.filter((userType) => !(PARTICIPANT_TYPES as readonly string[]).includes(userType));

  test.each(notParticipants)('a participant is neither created as nor turned into %s', async (userType) => {
    const changed = await edit('accounts', home.people.colleague.id, { userType: enumName(userType) });
    const before = await state.fingerprint();

    for (const role of ['regulator', 'sponsor', 'administrator'] as const) {
      expect(await attempt(ask[role], 'createParticipant', newPerson({ userType: enumName(userType) }))).toEqual([
        'BAD_USER_INPUT',
      ]);
      expect(await attempt(ask[role], 'updateParticipant', changed)).toEqual(['BAD_USER_INPUT']);
    }
    expect(await state.fingerprint()).toBe(before);
  });

  const cells = CONTRACT_TYPES.flatMap((contract) =>
    (['regulator', 'sponsor', 'administrator'] as const).flatMap((role) =>
      ORGANIZATION_KINDS.map((kind) => {
        const isAllowed =
          allowedOrganizationKinds(contract).includes(kind) && creatableOrganizationKinds(role).includes(kind);
        const answer = role === 'administrator' ? 'FORBIDDEN' : isAllowed ? 'OrganizationSaved' : 'InvalidInput';
        return { contract, role, kind, answer };
      }),
    ),
  );
  test.each(cells)(
    'under a contract of type $contract, $role creating an organization of kind $kind gets $answer',
    async ({ contract, role, kind, answer }) => {
      const seed = await Seed.aTenant(server.database, { contract });
      const organization = await seed.anOrganization(role === 'administrator' ? 'employer' : role);
      const caller = await server.as(await seed.aStaffMember(role, organization));

      const [type] = await attempt(caller, 'createOrganization', { kind: enumName(kind), name: 'New' });
      const kinds = await state.rows<{ kind: string }>(
        'SELECT kind FROM organizations WHERE tenant_id = $1 AND id <> $2',
        [seed.tenantId, organization],
      );

      expect(type).toBe(answer);
      expect(kinds).toEqual(answer === 'OrganizationSaved' ? [{ kind }] : []);
    },
  );

  test.each(['tenantId', 'accountStatus', 'loginId', 'organizationId', 'createdBy', 'programStatus'])(
    'no input takes %s along',
    async (field) => {
      expect(await attempt(ask.administrator, 'createParticipant', newPerson({ [field]: home.seed.tenantId }))).toEqual(
        ['BAD_USER_INPUT'],
      );
    },
  );
});

describe('[US-ORG-05] an administrator stays within the own employer', () => {
  const outside = { occupation: 'sibling', cohort: 'stranger', supervisor: 'sister' } as const;
  const places: readonly (readonly [string, () => Record<string, unknown>, string])[] = [
    [
      'another employer of the same sponsor',
      () => ({ employerId: home.organizations.sister.id }),
      'employerId unknown_choice',
    ],
    [
      'an employer of another sponsor',
      () => ({ employerId: home.organizations.stranger.id }),
      'employerId unknown_choice',
    ],
    [
      'an employer of another tenant',
      () => ({ employerId: abroad.organizations.employer.id }),
      'employerId unknown_choice',
    ],
    ['its sponsor', () => ({ employerId: home.organizations.sponsor.id }), 'employerId unknown_choice'],
    [
      'an occupation of another sponsor',
      () => ({ occupationId: home.occupations[outside.occupation].id }),
      'occupationId unknown_choice',
    ],
    [
      'an occupation of another tenant',
      () => ({ occupationId: abroad.occupations.employer.id }),
      'occupationId unknown_choice',
    ],
    ['a cohort of another employer', () => ({ cohortId: home.cohorts[outside.cohort].id }), 'cohortId unknown_choice'],
    ['a cohort of another sponsor', () => ({ cohortId: home.cohorts.sibling.id }), 'cohortId unknown_choice'],
    ['a cohort of another tenant', () => ({ cohortId: abroad.cohorts.employer.id }), 'cohortId unknown_choice'],
    [
      'a provider that the occupation does not have',
      () => ({ providerId: abroad.organizations.provider.id }),
      'providerId provider_not_of_occupation',
    ],
  ];
  const owners: readonly (readonly [string, () => string])[] = [
    ['of another employer', () => home.staff.sister.id],
    ['of its sponsor', () => home.staff.sponsor.id],
    ['of another tenant', () => abroad.staff.employer.id],
    ['who is a participant', () => home.people.assigned.id],
  ];
  let before: string;
  beforeEach(async () => {
    before = await state.fingerprint();
  });

  test.each(places)('a participant is neither created in nor moved to %s', async (_, choice, problem) => {
    const moved = await edit('accounts', home.people.colleague.id, choice());

    expect(await attempt(ask.administrator, 'createParticipant', newPerson(choice()))).toEqual([
      'InvalidInput',
      problem,
    ]);
    expect(await attempt(ask.administrator, 'updateParticipant', moved)).toEqual(['InvalidInput', problem]);
    expect(await state.fingerprint()).toBe(before);
  });

  test.each(owners)('nobody %s becomes case owner, supervisor, or supervisor of a cohort', async (_, id) => {
    const { colleague } = home.people;
    const owned = await edit('accounts', colleague.id, { caseOwnerId: id() });
    const led = await edit('cohorts', home.cohorts.employer.id, { supervisorId: id() });
    const [supervisorIds, unknown] = [[id()], ['InvalidInput', 'supervisorIds unknown_choice']];

    expect(await attempt(ask.administrator, 'updateParticipant', owned)).toEqual([
      'InvalidInput',
      'caseOwnerId unknown_choice',
    ]);
    expect(await attempt(ask.administrator, 'addSupervisors', { participantId: colleague.id, supervisorIds })).toEqual(
      unknown,
    );
    expect(await attempt(ask.administrator, 'createParticipant', newPerson({ supervisorIds }))).toEqual(unknown);
    expect(await attempt(ask.administrator, 'updateCohort', led)).toEqual([
      'InvalidInput',
      'supervisorId unknown_choice',
    ]);
    expect(await state.fingerprint()).toBe(before);
  });

  test('the own employer does not choose its sponsors', async () => {
    const { employer, sibling, sponsor } = home.organizations;

    for (const partnerIds of [[], [sibling.id], [sponsor.id, sibling.id]]) {
      const chosen = await edit('organizations', employer.id, { partnerIds });
      expect(await attempt(ask.administrator, 'updateOrganization', chosen)).toEqual([
        'InvalidInput',
        'partnerIds unknown_choice',
      ]);
    }
    expect(await state.fingerprint()).toBe(before);
  });

  test('people of another employer enter none of its cohorts', async () => {
    const members = {
      cohortId: home.cohorts.employer.id,
      participantIds: [home.people.colleague.id, home.people.sister.id],
    };

    expect(await attempt(ask.administrator, 'addCohortMembers', members)).toEqual([
      'InvalidInput',
      'participantIds unknown_choice',
    ]);
    expect(await state.fingerprint()).toBe(before);
  });
});

describe('[US-ORG-04] a sponsor touches nothing of a sibling sponsor', () => {
  test('it does not edit what the sibling owns or places', async () => {
    const { organizations, occupations, cohorts, people } = home;
    const edits: readonly (readonly [string, string, string, Record<string, unknown>])[] = [
      ['updateOrganization', 'organizations', organizations.sibling.id, { name: 'Mine' }],
      ['updateOrganization', 'organizations', organizations.stranger.id, { name: 'Mine' }],
      ['updateOccupation', 'occupations', occupations.sibling.id, { title: 'Mine' }],
      ['updateOccupation', 'occupations', occupations.stranger.id, { title: 'Mine' }],
      ['updateCohort', 'cohorts', cohorts.sibling.id, { title: 'Mine' }],
      ['updateCohort', 'cohorts', cohorts.stranger.id, { title: 'Mine' }],
      ['updateParticipant', 'accounts', people.stranger.id, { city: 'Mine' }],
    ];
    const before = await state.fingerprint();

    for (const [mutation, table, id, changes] of edits) {
      expect([mutation, ...(await attempt(ask.sponsor, mutation, await edit(table, id, changes)))]).toEqual([
        mutation,
        'NotFound',
      ]);
    }
    expect(await state.fingerprint()).toBe(before);
  });

  test("it does not take over the sibling's employers, nor give its own away", async () => {
    const { employer, sibling, sponsor } = home.organizations;
    const before = await state.fingerprint();
    const refused = ['InvalidInput', 'partnerIds unknown_choice'];

    const given = await edit('organizations', employer.id, { partnerIds: [sponsor.id, sibling.id] });
    expect(await attempt(ask.sponsor, 'updateOrganization', given)).toEqual(refused);
    const taken = await edit('organizations', sponsor.id, {
      partnerIds: [employer.id, home.organizations.sister.id, home.organizations.stranger.id],
    });
    expect(await attempt(ask.sponsor, 'updateOrganization', taken)).toEqual(refused);
    expect(
      await attempt(ask.sponsor, 'createOrganization', { kind: 'EMPLOYER', name: 'New', partnerIds: [sibling.id] }),
    ).toEqual(refused);
    expect(await state.fingerprint()).toBe(before);
  });

  test('leaving a shared employer leaves the sibling with it', async () => {
    const { sponsor, sibling } = home.organizations;
    const shared = await home.seed.anEmployer({ sponsors: [sponsor.id, sibling.id] });

    const left = await attempt(
      ask.sponsor,
      'updateOrganization',
      await edit('organizations', shared, { partnerIds: [] }),
    );
    const partners = await state.rows('SELECT sponsor_id FROM partnerships WHERE employer_id = $1', [shared]);

    expect(left).toEqual(['OrganizationSaved']);
    expect(partners).toEqual([{ sponsor_id: sibling.id }]);
  });

  test("it places nobody with the sibling's employers, occupations, cohorts or people", async () => {
    const { organizations, occupations, cohorts, staff, people } = home;
    const before = await state.fingerprint();
    const choices: readonly (readonly [Record<string, unknown>, string])[] = [
      [{ employerId: organizations.stranger.id }, 'employerId unknown_choice'],
      [{ occupationId: occupations.sibling.id }, 'occupationId unknown_choice'],
      [{ cohortId: cohorts.sibling.id }, 'cohortId unknown_choice'],
      [{ supervisorIds: [staff.stranger.id] }, 'supervisorIds unknown_choice'],
    ];

    for (const [choice, problem] of choices)
      expect(await attempt(ask.sponsor, 'createParticipant', newPerson(choice))).toEqual(['InvalidInput', problem]);
    const owned = await edit('accounts', people.colleague.id, { caseOwnerId: staff.sibling.id });
    expect(await attempt(ask.sponsor, 'updateParticipant', owned)).toEqual([
      'InvalidInput',
      'caseOwnerId unknown_choice',
    ]);
    expect(await state.fingerprint()).toBe(before);
  });

  test('it owns nothing in the name of the sibling or the regulator', async () => {
    const before = await state.fingerprint();

    for (const owner of ['sibling', 'stranger', 'regulator'] as const) {
      const ownerId = home.organizations[owner].id;
      const occupation = { ownerId, title: 'New', trainingApproach: 'HYBRID' };
      expect(await attempt(ask.sponsor, 'createOccupation', occupation)).toEqual([
        'InvalidInput',
        'ownerId unknown_choice',
      ]);
      expect(await attempt(ask.sponsor, 'createCohort', { ownerId, title: 'New' })).toEqual([
        'InvalidInput',
        'ownerId unknown_choice',
      ]);
    }
    expect(await state.fingerprint()).toBe(before);
  });
});

describe('[UK-GROUP-05] staff limited to groups stay within them', () => {
  async function aLimitedAdministrator() {
    const { seed, organizations, occupations } = home;
    const [own, foreign] = [
      await seed.insert('groups', { name: 'Own' }),
      await seed.insert('groups', { name: 'Foreign' }),
    ];
    const below = await seed.insert('groups', { name: 'Below', parent_id: own });
    const administrator = await seed.aStaffMember('administrator', organizations.employer.id);
    await seed.insert('group_members', { group_id: own, account_id: administrator.id });
    const person = await seed.aParticipant({
      employer: organizations.employer.id,
      occupation: occupations.regulator.id,
    });
    for (const group of [below, foreign])
      await seed.insert('group_members', { group_id: group, account_id: person.id });
    return { caller: await server.as(administrator), own, below, foreign, person };
  }
  const groupsOf = async (id: string) =>
    (await state.rows<{ id: string }>('SELECT group_id AS id FROM group_members WHERE account_id = $1', [id]))
      .map((row) => row.id)
      .toSorted();

  test('they put nobody into a group out of reach', async () => {
    const { caller, foreign, own, person } = await aLimitedAdministrator();

    expect(
      await attempt(caller, 'updateParticipant', await edit('accounts', person.id, { groupIds: [own, foreign] })),
    ).toEqual(['InvalidInput', 'groupIds unknown_choice']);
  });

  test('they take nobody out of a group out of reach', async () => {
    const { caller, own, foreign, person } = await aLimitedAdministrator();

    expect(await attempt(caller, 'updateParticipant', await edit('accounts', person.id, { groupIds: [own] }))).toEqual([
      'ParticipantSaved',
    ]);
    expect(await groupsOf(person.id)).toEqual([own, foreign].toSorted());
  });

  test('whom they add is in their groups and not beyond', async () => {
    const { caller, own } = await aLimitedAdministrator();
    const document =
      'mutation ($input: CreateParticipantInput!) { createParticipant(input: $input) { ... on ParticipantSaved { id participant { id } } } }';

    const { data } = await caller(document, { input: newPerson() });

    expect(data.createParticipant.participant?.id).toBe(data.createParticipant.id);
    expect(await groupsOf(data.createParticipant.id as string)).toEqual([own]);
  });
});
