import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { participant, problemsOf, query, run, send } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

async function aPersonToEdit(options?: Parameters<typeof aWorld>[1]) {
  const world = await aWorld(server, options);
  const person = await world.aPerson();
  const edit = (changes: object, version = 1) =>
    run(world.ask, 'updateParticipant', { id: person.id, version, ...changes });
  return { ...world, person, edit };
}

type Seeded = Awaited<ReturnType<typeof aPersonToEdit>>['seed'];
const aField = (seed: Seeded, values: object) =>
  seed.insert('custom_fields', { label: `Field ${crypto.randomUUID()}`, type: 'text', ...values });
const valueIn = (
  result: { participant: { customValues: { field: { id: string }; value: string | null }[] } },
  id: string,
) => result.participant.customValues.find(({ field }) => field.id === id)?.value;

describe('custom values', () => {
  test.each([
    ['text', {}, '  Size   M ', 'Size M'],
    ['number', {}, '007.50', '7.5'],
    ['date', {}, '2024-02-29', '2024-02-29'],
    ['choice', { options: ['Red', 'Blue'] }, 'Blue', 'Blue'],
    ['boolean', {}, 'TRUE', 'true'],
  ])('of type %s are kept in the one form that the type has', async (type, more, typed, kept) => {
    const { seed, edit } = await aPersonToEdit();
    const field = await aField(seed, { type, ...more });

    const result = await edit({ customValues: [{ fieldId: field, value: typed }] });

    expect(valueIn(result, field)).toBe(kept);
  });

  test.each([
    ['number', {}, '1,5', 'number_malformed'],
    ['date', {}, '2023-02-29', 'date_malformed'],
    ['choice', { options: ['Red'] }, 'red', 'unknown_choice'],
    ['boolean', {}, 'yes', 'unknown_choice'],
    ['text', {}, 'a\0', 'unreadable_character'],
    ['text', {}, 'a'.repeat(501), 'too_long'],
  ])('of type %s that do not fit are refused by their field', async (type, more, typed, code) => {
    const { seed, edit } = await aPersonToEdit();
    const field = await aField(seed, { type, ...more });

    const result = await edit({ customValues: [{ fieldId: field, value: typed }] });

    expect(problemsOf(result)).toEqual([`customValues.${field}: ${code}`]);
  });

  test('that an edit leaves out stay as they are', async () => {
    const { seed, edit } = await aPersonToEdit();
    const [kept, changed] = [await aField(seed, {}), await aField(seed, {})];
    await edit({ customValues: [kept, changed].map((fieldId) => ({ fieldId, value: 'first' })) });

    const result = await edit({ customValues: [{ fieldId: changed, value: 'second' }] }, 2);

    expect([valueIn(result, kept), valueIn(result, changed)]).toEqual(['first', 'second']);
  });

  test.each([null, '', '  '])('are cleared by %j', async (value) => {
    const { seed, edit, rows } = await aPersonToEdit();
    const field = await aField(seed, {});
    await edit({ customValues: [{ fieldId: field, value: 'there' }] });

    const result = await edit({ customValues: [{ fieldId: field, value }] }, 2);

    expect(valueIn(result, field)).toBeNull();
    expect(await rows('SELECT 1 FROM custom_values')).toEqual([]);
  });

  test('that are given twice in one edit end as the last one', async () => {
    const { seed, edit } = await aPersonToEdit();
    const [field, cleared] = [await aField(seed, {}), await aField(seed, {})];

    const result = await edit({
      customValues: [
        { fieldId: field, value: 'one' },
        { fieldId: cleared, value: 'gone' },
        { fieldId: field, value: 'two' },
        { fieldId: cleared, value: null },
      ],
    });

    expect([valueIn(result, field), valueIn(result, cleared)]).toEqual(['two', null]);
  });

  test('are shown for every field of the tenant, empty ones included', async () => {
    const { seed, ask, person } = await aPersonToEdit();
    const second = await aField(seed, { position: 2 });
    const first = await aField(seed, { position: 1 });

    const { customValues } = await participant(ask, person.id);

    expect(customValues).toEqual([
      { field: { id: first }, value: null },
      { field: { id: second }, value: null },
    ]);
  });

  test('of a field of another tenant are refused', async () => {
    const { edit } = await aPersonToEdit();
    const other = await aWorld(server);
    const field = await aField(other.seed, {});

    const result = await edit({ customValues: [{ fieldId: field, value: 'x' }] });

    expect(problemsOf(result)).toEqual(['customValues: unknown_choice']);
  });
});

describe('groups', () => {
  async function withTree(options: { limitedTo?: 'north' } = {}) {
    const world = await aPersonToEdit();
    const { seed, person } = world;
    const top = await seed.insert('groups', { name: 'Top' });
    const north = await seed.insert('groups', { name: 'North', parent_id: top });
    const leeds = await seed.insert('groups', { name: 'Leeds', parent_id: north });
    const south = await seed.insert('groups', { name: 'South', parent_id: top });
    for (const group of [leeds, south]) await seed.insert('group_members', { group_id: group, account_id: person.id });
    const staff = await seed.aStaffMember('administrator', world.employer);
    if (options.limitedTo) await seed.insert('group_members', { group_id: north, account_id: staff.id });
    const ask = await server.as(staff);
    const groupsNow = async () =>
      (await participant(world.ask, person.id)).groups.map(({ id }: { id: string }) => id).sort();
    return {
      ...world,
      ask,
      top,
      north,
      leeds,
      south,
      groupsNow,
      save: (groupIds: unknown) => run(ask, 'updateParticipant', { id: person.id, version: 1, groupIds }),
    };
  }

  test('are replaced by those of the edit', async () => {
    const { north, south, save, groupsNow } = await withTree();

    await save([north, south, north]);

    expect(await groupsNow()).toEqual([north, south].sort());
  });

  test.each([[[]], [null]])('are all taken away by %j', async (groupIds) => {
    const { save, groupsNow } = await withTree();

    await save(groupIds);

    expect(await groupsNow()).toEqual([]);
  });

  test('out of reach of limited staff stay as they are', async () => {
    const { north, south, save, groupsNow } = await withTree({ limitedTo: 'north' });

    await save([north]);

    expect(await groupsNow()).toEqual([north, south].sort());
  });

  test('out of reach of limited staff can not be given', async () => {
    const { south, save } = await withTree({ limitedTo: 'north' });

    const result = await save([south]);

    expect(problemsOf(result)).toEqual(['groupIds: unknown_choice']);
  });

  test('[UK-GRID-08] are offered as a tree, parents before children', async () => {
    const { ask, top, north, leeds, south } = await withTree();

    const { groups } = await query(ask, '{ groups { id name parentId } }');

    expect(groups).toEqual([
      { id: top, name: 'Top', parentId: null },
      { id: north, name: 'North', parentId: top },
      { id: leeds, name: 'Leeds', parentId: north },
      { id: south, name: 'South', parentId: top },
    ]);
  });

  test('[UK-GRID-08] are offered as far as they are within reach', async () => {
    const { ask, north, leeds } = await withTree({ limitedTo: 'north' });

    const { groups } = await query(ask, '{ groups { id } }');

    expect(groups).toEqual([{ id: north }, { id: leeds }]);
  });
});

describe('demographics', () => {
  test('are saved all together', async () => {
    const { edit } = await aPersonToEdit();
    const demographics = {
      sex: 'female',
      ethnicity: 'not_hispanic_or_latino',
      race: ['asian', 'white'],
      veteranStatus: 'veteran',
      disability: 'no',
      education: 'high_school_diploma',
      employmentStatus: 'new_employee',
      genderIdentity: null,
      hasNoNationalId: false,
    };

    const result = await edit({ demographics });

    expect(result.participant.demographics).toEqual(demographics);
  });

  test('that an edit leaves out stay as they are', async () => {
    const { edit } = await aPersonToEdit();
    await edit({ demographics: { sex: 'male' } });

    const result = await edit({ givenName: 'Other' }, 2);

    expect(result.participant.demographics.sex).toBe('male');
  });

  test('are cleared by null', async () => {
    const { edit } = await aPersonToEdit();
    await edit({ demographics: { sex: 'male', race: ['white'] } });

    const result = await edit({ demographics: null }, 2);

    expect(result.participant.demographics).toMatchObject({ sex: null, race: [] });
  });

  test('of a British tenant are those of Britain', async () => {
    const { edit } = await aPersonToEdit({ vocabulary: 'uk' });

    const [us, uk] = [
      await edit({ demographics: { ethnicity: 'hispanic_or_latino', race: ['asian'] } }),
      await edit({ demographics: { ethnicity: 'white_irish' } }),
    ];

    expect(problemsOf(us)).toEqual(['demographics.ethnicity: unknown_choice', 'demographics.race: unknown_choice']);
    expect(uk.participant.demographics.ethnicity).toBe('white_irish');
  });

  test('are not changed by an administrator, who hires', async () => {
    const { as, employer, person } = await aPersonToEdit();

    const answer = await send(await as('administrator', employer), 'updateParticipant', {
      id: person.id,
      version: 1,
      givenName: 'New',
      demographics: { sex: 'male' },
    });

    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('are not shown to an administrator, who hires', async () => {
    const { as, employer, person, edit } = await aPersonToEdit();
    await edit({ demographics: { sex: 'male' } });

    const seen = await participant(await as('administrator', employer), person.id);

    expect(seen.demographics).toBeNull();
  });
});
