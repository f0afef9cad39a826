import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { participant, problemsOf, query, run, send } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const SSN = '123-45-6789';
const REVEAL = `mutation ($id: ID!) { revealNationalId(participantId: $id) { __typename ... on NationalIdRevealed { kind value } ... on UserError { message } } }`;
const FIND = 'query ($number: String!) { participants(filter: { nationalId: $number }) { totalCount nodes { id } } }';

async function withNumber(number: string | null = SSN, options?: Parameters<typeof aWorld>[1]) {
  const world = await aWorld(server, options);
  const person = await world.aPerson();
  const result = await run(world.ask, 'updateParticipant', { id: person.id, version: 1, nationalId: number });
  const edit = (changes: object, version = 2) =>
    run(world.ask, 'updateParticipant', { id: person.id, version, ...changes });
  const find = async (text: string, ask = world.ask) => (await query(ask, FIND, { number: text })).participants;
  return { ...world, person, result, edit, find };
}

describe('an SSN or NI number', () => {
  test('is shown masked', async () => {
    const { result } = await withNumber();

    expect(result.participant.nationalId).toEqual({ kind: 'SSN', masked: '•••-••-6789' });
  });

  test('of a British tenant is an NI number', async () => {
    const { result } = await withNumber('ab 12 34 56 c', { vocabulary: 'uk' });

    expect(result.participant.nationalId).toEqual({ kind: 'NI_NUMBER', masked: '•••••456C' });
  });

  test.each([
    ['us', '000-12-3456', 'ssn_malformed'],
    ['us', 'AB123456C', 'ssn_malformed'],
    ['us', '123-45-678', 'ssn_malformed'],
    ['uk', '123-45-6789', 'ni_number_malformed'],
    ['uk', 'BG123456A', 'ni_number_malformed'],
  ] as const)('that can not exist in a tenant of the %s is refused: %s', async (vocabulary, number, code) => {
    const { result } = await withNumber(number, { vocabulary });

    expect(problemsOf(result)).toEqual([`nationalId: ${code}`]);
    expect(JSON.stringify(result)).not.toContain(number);
  });

  test('is not in the database in plain text, not even in the audit', async () => {
    const { rows, person, edit } = await withNumber();
    await edit({ nationalId: '987-65-4321'.replace('987', '187') });

    const tables = ['national_ids', 'audit_entries', 'accounts', 'enrollments', 'idempotency_keys'];
    const dumps = await Promise.all(
      tables.map((table) => rows<{ dump: string }>(`SELECT t::text AS dump FROM ${table} t`)),
    );

    const text = dumps
      .flat()
      .map(({ dump }) => dump)
      .join('\n');
    expect(text).toContain(person.id);
    for (const part of [SSN, '123456789', '187-65-4321', '187654321']) {
      expect(text).not.toContain(part);
      expect(text).not.toContain(Buffer.from(part).toString('hex'));
    }
  });

  test('is sealed anew each time, so that equal numbers do not look equal', async () => {
    const { rows, aPerson, ask } = await withNumber();
    const other = await aPerson();
    await run(ask, 'updateParticipant', { id: other.id, version: 1, nationalId: SSN });

    const sealed = await rows<{ text: string }>("SELECT encode(ciphertext, 'hex') AS text FROM national_ids");

    expect(new Set(sealed.map(({ text }) => text)).size).toBe(2);
  });

  test('has an index that differs from tenant to tenant', async () => {
    const worlds = [await withNumber(), await withNumber()];

    const indexes = await Promise.all(
      worlds.map(({ rows }) => rows<{ text: string }>("SELECT encode(blind_index, 'hex') AS text FROM national_ids")),
    );

    expect(new Set(indexes.flat().map(({ text }) => text)).size).toBe(2);
  });

  test('stays when an edit leaves it out', async () => {
    const { edit } = await withNumber();

    const result = await edit({ givenName: 'Other' });

    expect(result.participant.nationalId.masked).toBe('•••-••-6789');
  });

  test.each([null, '', ' '])('is removed by %j', async (nationalId) => {
    const { edit, rows } = await withNumber();

    const result = await edit({ nationalId });

    expect(result.participant.nationalId).toBeNull();
    expect(await rows('SELECT 1 FROM national_ids')).toEqual([]);
  });

  test('is not logged', async () => {
    const before = server.logged().length;

    const { find, ask, person } = await withNumber();
    await find(SSN);
    await ask(REVEAL, { id: person.id });

    expect(server.logged().slice(before)).not.toMatch(/123-?45-?6789/);
  });
});

describe('revealing the number', () => {
  test('shows it whole', async () => {
    const { ask, person } = await withNumber('123 45 6789');

    const answer = await ask(REVEAL, { id: person.id });

    expect(answer.data.revealNationalId).toEqual({ __typename: 'NationalIdRevealed', kind: 'SSN', value: SSN });
  });

  test('is written into the audit with who saw it, without the number', async () => {
    const { ask, person, viewer, rows } = await withNumber();

    await ask(REVEAL, { id: person.id });

    const entries = await rows(
      `SELECT table_name, record_id, subject_id, actor_id, new_values, channel FROM audit_entries WHERE action = 'reveal'`,
    );
    expect(entries).toEqual([
      {
        table_name: 'national_ids',
        record_id: person.id,
        subject_id: person.id,
        actor_id: viewer.id,
        new_values: { national_id: '***' },
        channel: 'app',
      },
    ]);
  });

  test('is in the history of the participant each time', async () => {
    const { ask, person } = await withNumber();
    await ask(REVEAL, { id: person.id });
    await ask(REVEAL, { id: person.id });

    const { data } = await ask('query ($id: ID!) { participant(id: $id) { history { nodes { action actorName } } } }', {
      id: person.id,
    });

    const reveals = data.participant.history.nodes.filter(({ action }: { action: string }) => action === 'REVEAL');
    expect(reveals).toEqual([
      { action: 'REVEAL', actorName: 'Vera Viewer' },
      { action: 'REVEAL', actorName: 'Vera Viewer' },
    ]);
  });

  test('of somebody without a number is not found', async () => {
    const { ask, person } = await withNumber(null);

    const answer = await ask(REVEAL, { id: person.id });

    expect(answer.data.revealNationalId.__typename).toBe('NotFound');
  });

  test('of somebody out of reach looks the same', async () => {
    const { ask, person, as, seed } = await withNumber();
    const none = await withNumber(null);
    const sibling = await as('sponsor', await seed.anOrganization('sponsor'));

    const [foreign, missing, unknown] = await Promise.all([
      sibling(REVEAL, { id: person.id }),
      none.ask(REVEAL, { id: none.person.id }),
      ask(REVEAL, { id: crypto.randomUUID() }),
    ]);

    expect([foreign.body, unknown.body]).toEqual([missing.body, missing.body]);
  });

  test('is refused to an administrator, who hires', async () => {
    const { as, employer, person } = await withNumber();

    const answer = await (await as('administrator', employer))(REVEAL, { id: person.id });

    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('fails closed when the sealed number was moved to another person', async () => {
    const { ask, aPerson, rows, person } = await withNumber();
    const other = await aPerson();
    await rows('UPDATE national_ids SET participant_id = $1 WHERE participant_id = $2', [other.id, person.id]);

    const answer = await ask(REVEAL, { id: other.id });

    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
    expect(answer.body).not.toContain('6789');
  });
});

describe('[UK-GRID-14] finding people by number', () => {
  test.each(['123-45-6789', '123456789', ' 123 45 6789 ', '123‑45‑6789'])(
    'works with the whole number: %s',
    async (typed) => {
      const { find, person } = await withNumber();

      expect(await find(typed)).toEqual({ totalCount: 1, nodes: [{ id: person.id }] });
    },
  );

  test('works with an NI number in any case', async () => {
    const { find, person } = await withNumber('AB123456C', { vocabulary: 'uk' });

    expect(await find('ab 12 34 56 c')).toEqual({ totalCount: 1, nodes: [{ id: person.id }] });
  });

  test.each(['6789', '123-45', '123-45-678', '%', '•••-••-6789', '123-45-67899'])(
    'does not work with a part or a pattern: %s',
    async (typed) => {
      const { find } = await withNumber();

      expect((await find(typed)).totalCount).toBe(0);
    },
  );

  test('is refused to an administrator, who hires', async () => {
    const { as, employer } = await withNumber();

    const answer = await (await as('administrator', employer))(FIND, { number: SSN });

    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('finds nobody out of reach', async () => {
    const { find, as, seed } = await withNumber();

    const found = await find(SSN, await as('sponsor', await seed.anOrganization('sponsor')));

    expect(found.totalCount).toBe(0);
  });

  test('finds nobody by the number that an edit has replaced', async () => {
    const { find, edit } = await withNumber();
    await edit({ nationalId: '321-45-6789' });

    expect([(await find(SSN)).totalCount, (await find('321-45-6789')).totalCount]).toEqual([0, 1]);
  });
});

test('an administrator can not save a number', async () => {
  const { as, employer, person, ask } = await withNumber(null);

  const answer = await send(await as('administrator', employer), 'updateParticipant', {
    id: person.id,
    version: 2,
    nationalId: SSN,
    givenName: 'New',
  });

  expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await participant(ask, person.id)).toMatchObject({ nationalId: null, givenName: 'Robin' });
});
