import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PIRL_FIELDS } from '@guildhall/domain';
import { problemsOf, query, run } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
let world: Awaited<ReturnType<typeof aWorld>>;
beforeAll(async () => {
  server = await aServer();
});
beforeEach(async () => {
  world = await aWorld(server);
});
afterAll(() => server.close());

const FIELDS = '{ standardFields { id code section label type options } customFields { label } }';
const PERSON = `query ($id: ID!) { participant(id: $id) { version standardValues { value field { code label } }
  customValues { field { label } } history(first: 20) { nodes { recordType changes { field newValue } } } } }`;
const UPDATE = `mutation ($input: UpdateAccountSettingsInput!) { updateAccountSettings(input: $input) {
  __typename ... on InvalidInput { problems { field code message } } } }`;
type Ask = typeof world.ask;

async function use(usesPirl: boolean, ask: Ask = world.ask) {
  const { tenantSettings } = await query(ask, '{ tenantSettings { version } }', {});
  const input = {
    clientMutationId: crypto.randomUUID(),
    version: tenantSettings?.version ?? 0,
    invitationHours: 72,
    requiredSignUpFields: [],
    mobileRequired: false,
    preferredNameRequired: false,
    usesPirl,
  };
  return (await query(ask, UPDATE, { input })).updateAccountSettings;
}

async function idOf(code: string): Promise<string> {
  const { standardFields } = await query(world.ask, FIELDS, {});
  return standardFields.find((field: { code: string }) => field.code === code).id;
}

describe('[US-PIR-01] the elements of PIRL', () => {
  test('are fields of participants once the tenant uses them, apart from its own', async () => {
    await world.seed.insert('custom_fields', { label: 'Union', type: 'text' });
    expect((await query(world.ask, FIELDS, {})).standardFields).toEqual([]);

    await use(true);

    const { standardFields, customFields } = await query(world.ask, FIELDS, {});
    expect(standardFields).toHaveLength(PIRL_FIELDS.length);
    expect(standardFields.find(({ code }: { code: string }) => code === 'pirl_802')).toMatchObject({
      section: 'PIRL_PERSON',
      label: '802 Low Income Status (WIOA)',
      type: 'CHOICE',
      options: ['Yes', 'No', 'Did not disclose'],
    });
    expect(customFields).toEqual([{ label: 'Union' }]);
  });

  test('are filled in with the other values of a participant, and only these are shown', async () => {
    await use(true);
    const person = await world.aPerson();
    const fieldId = await idOf('pirl_802');

    await run(world.ask, 'updateParticipant', { id: person.id, version: 1, customValues: [{ fieldId, value: 'Yes' }] });

    const { participant } = await query(world.ask, PERSON, { id: person.id });
    expect(participant.standardValues).toEqual([
      { value: 'Yes', field: { code: 'pirl_802', label: '802 Low Income Status (WIOA)' } },
    ]);
    expect(participant.customValues).toEqual([]);
    await run(world.ask, 'updateParticipant', { id: person.id, version: 2, customValues: [{ fieldId, value: null }] });
    expect((await query(world.ask, PERSON, { id: person.id })).participant.standardValues).toEqual([]);
  });

  test('take what the element takes', async () => {
    await use(true);
    const person = await world.aPerson();
    const fieldId = await idOf('pirl_802');
    const edit = { id: person.id, version: 1, customValues: [{ fieldId, value: 'Perhaps' }] };

    expect(problemsOf(await run(world.ask, 'updateParticipant', edit))).toEqual([
      `customValues.${fieldId}: unknown_choice`,
    ]);
  });

  test('are as confidential as demographics: an employer neither sees nor sets them, nor learns that they were given', async () => {
    await use(true);
    const person = await world.aPerson();
    const fieldId = await idOf('pirl_801');
    await run(world.ask, 'updateParticipant', { id: person.id, version: 1, customValues: [{ fieldId, value: 'Yes' }] });
    const administrator = await world.as('administrator', world.employer);

    const { participant } = await query(administrator, PERSON, { id: person.id });
    expect(participant.standardValues).toEqual([]);
    expect(participant.history.nodes.map(({ recordType }: { recordType: string }) => recordType)).not.toContain(
      'standardValues',
    );
    const edit = { id: person.id, version: 2, customValues: [{ fieldId, value: 'No' }] };
    await expect(run(administrator, 'updateParticipant', edit)).rejects.toThrow('FORBIDDEN');
  });

  test('never enter the audit with their values', async () => {
    await use(true);
    const person = await world.aPerson();
    const fieldId = await idOf('pirl_801');
    await run(world.ask, 'updateParticipant', { id: person.id, version: 1, customValues: [{ fieldId, value: 'Yes' }] });

    const { participant } = await query(world.ask, PERSON, { id: person.id });
    const changes = participant.history.nodes
      .filter(({ recordType }: { recordType: string }) => recordType === 'standardValues')
      .flatMap((entry: { changes: { field: string; newValue: string }[] }) => entry.changes);
    expect(changes).toContainEqual({ field: 'value', newValue: '***' });
  });

  test('rest while the tenant does not use them, and are there again with it', async () => {
    await use(true);
    const person = await world.aPerson();
    const fieldId = await idOf('pirl_802');
    await run(world.ask, 'updateParticipant', { id: person.id, version: 1, customValues: [{ fieldId, value: 'No' }] });

    await use(false);
    expect((await query(world.ask, PERSON, { id: person.id })).participant.standardValues).toEqual([]);
    expect((await query(world.ask, FIELDS, {})).standardFields).toEqual([]);
    await use(true);
    expect((await query(world.ask, PERSON, { id: person.id })).participant.standardValues).toMatchObject([
      { value: 'No' },
    ]);
    expect(await idOf('pirl_802')).toBe(fieldId);
  });

  test('are switched on by those who run the tenant alone', async () => {
    const result = await use(true, await world.as('administrator', world.employer));

    expect(result['__typename']).toBe('NotFound');
  });

  test('are not for tenants with British words', async () => {
    const british = await aWorld(server, { vocabulary: 'uk' });

    expect(problemsOf(await use(true, british.ask))).toEqual(['usesPirl: unknown_choice']);
  });
});
