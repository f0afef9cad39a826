import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { StaffType } from '@guildhall/domain';
import type { Cast } from '../../test/access/cast.ts';
import { databaseState, type DatabaseState } from '../../test/access/database-state.ts';
import { aCast } from '../../test/access/make-cast.ts';
import { aServer, type Caller, type TestServer } from '../../test/test-server.ts';

jest.setTimeout(60_000);

let server: TestServer;
let state: DatabaseState;
let home: Cast;

beforeAll(async () => {
  server = await aServer();
  state = await databaseState(server.database);
  home = await aCast(server);
  // From the third use on, a query is answered for whomever the session stood for last time.
  const warm = await server.as(home.accounts.regulator);
  for (let use = 0; use < 3; use += 1) {
    await codeOf(warm);
    await canSee(warm, home.people.assigned.id);
  }
});
afterAll(async () => {
  await state.close();
  await server.close();
});

const DUPLICATES = '{ participantDuplicates(input: { email: "a@example.org" }) { emailTaken } }';
const ONE = 'query ($id: ID!) { participant(id: $id) { id } }';
const codeOf = async (caller: Caller): Promise<string | undefined> =>
  (await caller(DUPLICATES)).errors?.[0]?.extensions.code;
const canSee = async (caller: Caller, id: string): Promise<boolean> =>
  (await caller(ONE, { id })).data.participant !== null;

describe('[US-AUTH-07] a change of rights acts on the next request', () => {
  test.each(['supervisor', 'mentor'] as const)(
    'an administrator who is now %s is refused',
    async (userType: StaffType) => {
      const account = await home.seed.aStaffMember('administrator', home.organizations.employer.id);
      const caller = await server.as(account);

      expect(await codeOf(caller)).toBeUndefined();
      await state.rows('UPDATE accounts SET user_type = $2 WHERE id = $1', [account.id, userType]);
      expect(await codeOf(caller)).toBe('FORBIDDEN');
    },
  );

  test('a deactivated account is signed out', async () => {
    const account = await home.seed.aStaffMember('administrator', home.organizations.employer.id);
    const caller = await server.as(account);
    await state.rows(`UPDATE accounts SET account_status = 'deactivated' WHERE id = $1`, [account.id]);

    expect(await codeOf(caller)).toBe('UNAUTHENTICATED');
  });

  test('a partnership that ended takes its people out of reach', async () => {
    const { seed, organizations, occupations, accounts } = home;
    const employer = await seed.anEmployer({ sponsors: [organizations.sponsor.id] });
    const { id } = await seed.aParticipant({ employer, occupation: occupations.regulator.id });
    const sponsor = await server.as(accounts.sponsor);

    expect(await canSee(sponsor, id)).toBe(true);
    await state.rows('DELETE FROM partnerships WHERE employer_id = $1', [employer]);
    expect(await canSee(sponsor, id)).toBe(false);
  });

  test('a supervision that ended takes the participant out of reach', async () => {
    const { seed, organizations, occupations } = home;
    const account = await seed.aStaffMember('supervisor', organizations.employer.id);
    const { id } = await seed.aParticipant({
      employer: organizations.employer.id,
      occupation: occupations.regulator.id,
      supervisors: [account.id],
    });
    const supervisor = await server.as(account);

    expect(await canSee(supervisor, id)).toBe(true);
    await state.rows('DELETE FROM supervisions WHERE supervisor_id = $1', [account.id]);
    expect(await canSee(supervisor, id)).toBe(false);
  });

  test('a group that staff is put into limits them at once', async () => {
    const { seed, organizations, people } = home;
    const account = await seed.aStaffMember('administrator', organizations.employer.id);
    const administrator = await server.as(account);
    const group = await seed.insert('groups', { name: 'Only here' });

    expect(await canSee(administrator, people.colleague.id)).toBe(true);
    await seed.insert('group_members', { group_id: group, account_id: account.id });
    expect(await canSee(administrator, people.colleague.id)).toBe(false);
  });

  test('an answer that is given again shows nothing that went out of reach meanwhile', async () => {
    const { seed, organizations, accounts } = home;
    const employer = await seed.anEmployer({ sponsors: [organizations.sponsor.id] });
    const occupation = await seed.anOccupation({ owner: employer });
    const cohort = await seed.aCohort({ owner: employer });
    const sponsor = await server.as(accounts.sponsor);
    const edits = [
      ['Organization', employer, 'city: "Leeds"', 'organization { city }'],
      ['Occupation', occupation, 'title: "Trade"', 'occupation { title }'],
      ['Cohort', cohort, 'title: "Autumn"', 'cohort { title }'],
    ] as const;
    const save = ([type, id, change, field]: (typeof edits)[number]) =>
      sponsor(`mutation { saved: update${type}(input: { clientMutationId: "${id}", id: "${id}", version: 1, ${change} }) {
        __typename ... on ${type}Saved { ${field} } } }`);

    for (const edit of edits) expect((await save(edit)).data.saved.__typename).toBe(`${edit[0]}Saved`);
    await state.rows('DELETE FROM partnerships WHERE employer_id = $1', [employer]);
    await state.rows(`UPDATE organizations SET city = 'Hidden' WHERE id = $1`, [employer]);
    await state.rows(`UPDATE occupations SET title = 'Hidden' WHERE id = $1`, [occupation]);
    await state.rows(`UPDATE cohorts SET title = 'Hidden' WHERE id = $1`, [cohort]);

    for (const edit of edits) expect((await save(edit)).body).not.toContain('Hidden');
  });

  test('an answer that is given again names no staff who went out of reach meanwhile', async () => {
    const { seed, organizations, occupations, accounts } = home;
    const employer = await seed.anEmployer({ sponsors: [organizations.sponsor.id] });
    const supervisor = await seed.aStaffMember('supervisor', employer);
    const occupation = occupations.regulator.id;
    const { id } = await seed.aParticipant({ employer, occupation, supervisors: [supervisor.id] });
    const sponsor = await server.as(accounts.sponsor);
    const move = async () => {
      const input = { clientMutationId: id, id, version: 1, employerId: organizations.employer.id };
      const document = `mutation ($input: UpdateParticipantInput!) {
        saved: updateParticipant(input: $input) { ... on ParticipantSaved { droppedSupervisors { id } } } }`;
      return (await sponsor(document, { input })).data.saved.droppedSupervisors as unknown;
    };

    expect(await move()).toEqual([{ id: supervisor.id }]);
    await state.rows('DELETE FROM partnerships WHERE employer_id = $1', [employer]);
    expect(await move()).toEqual([]);
  });
});
