import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { participant, problemsOf, query, run, send } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aNewcomer, aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

describe('a name', () => {
  test.each([
    ['of emoji', '🦊👩‍🏭'],
    ['of 100 emoji', '🦊'.repeat(100)],
    ['in Arabic', 'نُور'],
    ['in Hangul', '김서연'],
    ['with quotes and SQL', `O'Brien"; DROP TABLE accounts; --`],
    ['with HTML', '<script>alert(1)</script>'],
  ])('%s is kept as it is', async (_rule, givenName) => {
    const world = await aWorld(server);

    const { id } = await run(world.ask, 'createParticipant', aNewcomer(world, { givenName }));

    expect((await participant(world.ask, id)).givenName).toBe(givenName);
  });

  test.each([
    ['with a NUL byte', 'Noor\0', 'unreadable_character'],
    ['with an escape character', 'Noor\u001b[31m', 'unreadable_character'],
    ['with a lone surrogate', 'Noor\ud83e', 'unreadable_character'],
    ['of 101 characters', 'n'.repeat(101), 'too_long'],
    ['of 101 emoji', '🦊'.repeat(101), 'too_long'],
    ['of 50,000 accents', `n${'\u0301'.repeat(50_000)}`, 'too_long'],
    ['of white space', ' \t\n ', 'required'],
    ['of invisible characters', '\u200b\u200d\ufeff', 'required'],
  ])('%s is refused', async (_rule, givenName, code) => {
    const world = await aWorld(server);

    const result = await run(world.ask, 'createParticipant', aNewcomer(world, { givenName }));

    expect(problemsOf(result)).toEqual([`givenName: ${code}`]);
    expect(JSON.stringify(result)).not.toContain('Noor');
  });

  test('of 1 MB is refused before it is read', async () => {
    const world = await aWorld(server);

    const answer = await send(world.ask, 'createParticipant', aNewcomer(world, { givenName: 'n'.repeat(1024 * 1024) }));

    expect(answer.status).toBe(413);
    expect(answer.errors).toEqual([{ message: 'Send less at once.', extensions: { code: 'REQUEST_TOO_LARGE' } }]);
  });

  test('is kept in its composed form without outer and double spaces', async () => {
    const world = await aWorld(server);

    const { participant: saved } = await run(
      world.ask,
      'createParticipant',
      aNewcomer(world, { givenName: '  Zoe\u0308   Ann ' }),
    );

    expect(saved.givenName).toBe('Zoë Ann');
  });
});

const NASTY = '\0 \ud800 %_\\\' "; -- 🦊';

test.each(['text', 'name', 'email', 'referenceNumber', 'nationalId'])(
  'hostile text in the filter %s finds nobody and breaks nothing',
  async (field) => {
    const world = await aWorld(server);
    await world.aPerson();

    const { participants } = await query(
      world.ask,
      'query ($filter: ParticipantFilter) { participants(filter: $filter) { totalCount } }',
      { filter: { [field]: NASTY } },
    );

    expect(participants.totalCount).toBe(0);
  },
);

test.each(['organizations', 'occupations', 'cohorts', 'staff'])(
  'hostile text in the filter of %s finds nothing and breaks nothing',
  async (list) => {
    const world = await aWorld(server);

    const answer = await query(world.ask, `query ($text: String) { ${list}(filter: { text: $text }) { totalCount } }`, {
      text: NASTY,
    });

    expect(answer[list].totalCount).toBe(0);
  },
);

test.each([
  ['participant(id: $id) { id }', 'participant'],
  ['organization(id: $id) { id }', 'organization'],
  ['occupation(id: $id) { id }', 'occupation'],
  ['cohort(id: $id) { id }', 'cohort'],
  ['staffMember(id: $id) { id }', 'staffMember'],
  ['node(id: $id) { id }', 'node'],
])('an id that is no id finds nothing: %s', async (selection, field) => {
  const world = await aWorld(server);

  const answers = await Promise.all(
    [NASTY, '', '1 OR 1=1', 'x'.repeat(5_000)].map((id) =>
      query(world.ask, `query ($id: ID!) { ${selection} }`, { id }),
    ),
  );

  expect(answers).toEqual(answers.map(() => ({ [field]: null })));
});

test.each(['email', 'givenName', 'familyName'])(
  'hostile text in the %s of a check for duplicates breaks nothing',
  async (field) => {
    const world = await aWorld(server);
    const input = { givenName: 'Noor', familyName: 'Newcomer', dateOfBirth: '2000-01-01', [field]: NASTY };

    const { participantDuplicates } = await query(
      world.ask,
      'query ($input: DuplicateCheckInput!) { participantDuplicates(input: $input) { emailTaken candidates { reasons } } }',
      { input },
    );

    expect(participantDuplicates).toEqual({ emailTaken: false, candidates: [] });
  },
);

test('hostile ids in every field of an edit are refused as choices', async () => {
  const world = await aWorld(server);
  const person = await world.aPerson();
  const ids = {
    employerId: NASTY,
    occupationId: NASTY,
    providerId: NASTY,
    cohortId: NASTY,
    caseOwnerId: NASTY,
    groupIds: [NASTY],
  };

  const result = await run(world.ask, 'updateParticipant', {
    id: person.id,
    version: 1,
    ...ids,
    customValues: [{ fieldId: NASTY, value: NASTY }],
  });

  expect(problemsOf(result)).toEqual(
    expect.arrayContaining(['employerId: unknown_choice', 'caseOwnerId: unknown_choice', 'groupIds: unknown_choice']),
  );
});

test.each(['addSupervisors', 'removeSupervisors'] as const)('hostile ids in %s break nothing', async (mutation) => {
  const world = await aWorld(server);
  const person = await world.aPerson();

  const answer = await send(world.ask, mutation, { participantId: person.id, supervisorIds: [NASTY] });

  expect(answer.errors).toBeUndefined();
});
