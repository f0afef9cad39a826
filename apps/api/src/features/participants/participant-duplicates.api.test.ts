import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf, query, run } from '../../../test/operations.ts';
import { duplicateNameKey } from '@guildhall/domain';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aNewcomer, aWorld, type World } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const check = async (ask: Caller, input: object) =>
  (
    await query(
      ask,
      'query ($input: DuplicateCheckInput!) { participantDuplicates(input: $input) { emailTaken candidates { reasons participant { id } } } }',
      { input },
    )
  ).participantDuplicates;

const ROSA = {
  given_name: 'Rosalía',
  family_name: "O'Neill",
  date_of_birth: '2001-02-03',
  name_key: duplicateNameKey('Rosalía', "O'Neill"),
};

async function withRosa() {
  const world = await aWorld(server);
  const rosa = await world.aPerson({ account: { ...ROSA, email: 'Rosa@example.org', email_key: 'rosa@example.org' } });
  return { ...world, rosa };
}

describe('[US-ACC-05] a check before somebody is added', () => {
  test('finds the same e-mail address in any case', async () => {
    const { ask, rosa } = await withRosa();

    expect(await check(ask, { email: ' ROSA@Example.org ' })).toEqual({
      emailTaken: true,
      candidates: [{ reasons: ['SAME_EMAIL'], participant: { id: rosa.id } }],
    });
  });

  test.each([
    ['the same', 'Rosalía', "O'Neill"],
    ['without accents and apostrophe', 'ROSALIA', 'oneill'],
    ['with other spaces', ' Rosa lia ', 'O Neill'],
  ])('finds the same birth date with the name %s', async (_rule, givenName, familyName) => {
    const { ask, rosa } = await withRosa();

    const result = await check(ask, { givenName, familyName, dateOfBirth: '2001-02-03' });

    expect(result).toEqual({
      emailTaken: false,
      candidates: [{ reasons: ['SAME_NAME_AND_BIRTH_DATE'], participant: { id: rosa.id } }],
    });
  });

  test('tells both reasons of one person', async () => {
    const { ask } = await withRosa();

    const { candidates } = await check(ask, {
      email: 'rosa@example.org',
      givenName: 'rosalia',
      familyName: 'oneill',
      dateOfBirth: '2001-02-03',
    });

    expect(candidates[0].reasons).toEqual(['SAME_EMAIL', 'SAME_NAME_AND_BIRTH_DATE']);
  });

  test.each([
    ['the name alone', { givenName: 'Rosalía', familyName: "O'Neill" }],
    ['the birth date alone', { dateOfBirth: '2001-02-03' }],
    ['the name with another birth date', { givenName: 'Rosalía', familyName: "O'Neill", dateOfBirth: '2001-02-04' }],
    ['half a name', { givenName: 'Rosalía', dateOfBirth: '2001-02-03' }],
    ['a part of the address', { email: 'rosa@example.or' }],
    ['an address that is none yet', { email: 'rosa@' }],
    ['nothing', {}],
    ['blanks', { email: ' ', givenName: ' ', familyName: ' ', dateOfBirth: '2001-02-03' }],
  ])('finds nobody by %s', async (_rule, input) => {
    const { ask } = await withRosa();

    expect(await check(ask, input)).toEqual({ emailTaken: false, candidates: [] });
  });

  test('finds the address of staff as taken without showing who has it', async () => {
    const { ask, viewer } = await withRosa();

    expect(await check(ask, { email: viewer.email })).toEqual({ emailTaken: true, candidates: [] });
  });

  test('finds the address of somebody out of reach as taken without showing who has it', async () => {
    const { as, seed } = await withRosa();
    const stranger = await as('administrator', await seed.anEmployer());

    expect(await check(stranger, { email: 'rosa@example.org' })).toEqual({ emailTaken: true, candidates: [] });
  });

  test('finds nothing of another tenant', async () => {
    await withRosa();
    const { ask } = await aWorld(server);

    expect(
      await check(ask, {
        email: 'rosa@example.org',
        givenName: 'Rosalía',
        familyName: "O'Neill",
        dateOfBirth: '2001-02-03',
      }),
    ).toEqual({ emailTaken: false, candidates: [] });
  });

  test('shows at most ten', async () => {
    const { ask, aPerson } = await withRosa();
    for (let count = 0; count < 11; count += 1) await aPerson({ account: ROSA });

    const { candidates } = await check(ask, { givenName: 'Rosalía', familyName: "O'Neill", dateOfBirth: '2001-02-03' });

    expect(candidates).toHaveLength(10);
  });

  test('is refused to a supervisor, who adds nobody', async () => {
    const { as, employer } = await withRosa();

    const answer = await (
      await as('supervisor', employer)
    )('{ participantDuplicates(input: { email: "a@b.example" }) { emailTaken } }');

    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

test('[UK-ADD-34] somebody in the archive is found as a lookalike by whoever manages accounts', async () => {
  const { ask, aPerson } = await aWorld(server);
  const archived = await aPerson({ account: { ...ROSA, account_status: 'archived' } });

  const { candidates } = await check(ask, { givenName: 'Rosalia', familyName: 'ONeill', dateOfBirth: '2001-02-03' });

  expect(candidates).toEqual([{ reasons: ['SAME_NAME_AND_BIRTH_DATE'], participant: { id: archived.id } }]);
});

describe('[UK-ADD-34] a unique learner number', () => {
  const ULN = '1234567899';
  const aCollege = () => aWorld(server, { vocabulary: 'uk' });

  test.each(['active', 'deactivated', 'archived'])('finds somebody whose account is %s', async (account_status) => {
    const { ask, aPerson } = await aCollege();
    const learner = await aPerson({ type: 'learner', account: { uln: ULN, account_status } });

    expect((await check(ask, { uln: '123 456 7899' })).candidates).toEqual([
      { reasons: ['SAME_ULN'], participant: { id: learner.id } },
    ]);
  });

  test('of 9999999999 finds nobody: many have it until they get their own', async () => {
    const { ask, aPerson } = await aCollege();
    await aPerson({ type: 'learner', account: { uln: '9999999999' } });

    expect((await check(ask, { uln: '9999999999' })).candidates).toEqual([]);
  });

  test('is saved with a new learner, changed and cleared by an edit, and kept where an edit is about something else', async () => {
    const world = await aCollege();
    const created = await run(
      world.ask,
      'createParticipant',
      aNewcomer(world, { userType: 'LEARNER', uln: '123 456 7899' }),
    );
    const { id } = created.participant;
    const edit = async (version: number, change: object) =>
      (await run(world.ask, 'updateParticipant', { id, version, ...change })).participant.uln;

    expect(created.participant.uln).toBe(ULN);
    expect(await edit(1, { pronouns: 'they' })).toBe(ULN);
    expect(await edit(2, { uln: '9000000016' })).toBe('9000000016');
    expect(await edit(3, { uln: null })).toBeNull();
  });

  test('that can not be one is refused, and each in an American tenant', async () => {
    const college = await aCollege();
    const agency = await aWorld(server);
    const create = (world: World, uln: string) => run(world.ask, 'createParticipant', aNewcomer(world, { uln }));

    expect(problemsOf(await create(college, '1234567891'))).toEqual(['uln: uln_malformed']);
    expect(problemsOf(await create(agency, ULN))).toEqual(['uln: uln_not_in_use']);
  });

  test('is filled into the record that is there, also into one in the archive, without a second one being made', async () => {
    const { ask, aPerson, rows } = await aCollege();
    const learner = await aPerson({ type: 'learner', account: { account_status: 'archived', phone: '07700 900123' } });

    const saved = await run(ask, 'updateParticipant', { id: learner.id, version: 1, uln: ULN, city: 'Leeds' });

    expect(saved.participant).toMatchObject({ uln: ULN, city: 'Leeds', phone: '07700 900123' });
    expect(await rows(`SELECT id FROM accounts WHERE uln = '${ULN}'`)).toEqual([{ id: learner.id }]);
  });

  test('goes with somebody who is removed for good', async () => {
    const { aPerson, rows, seed } = await aCollege();
    const learner = await aPerson({ type: 'learner', account: { uln: ULN, deleted_at: '2020-01-01' } });
    await server.database.inTenant(seed.tenantId, (client) => client.query(`SELECT purge_deleted_accounts(now())`));

    expect(await rows('SELECT uln FROM accounts WHERE id = $1', [learner.id])).toEqual([{ uln: null }]);
  });
});
