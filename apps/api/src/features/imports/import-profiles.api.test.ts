import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aBatchWorker } from '../../../test/batches.ts';
import { checkedImport, linesOf, runToEnd } from '../../../test/imports.ts';
import { query } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';
import type { RunningJobs } from '../../jobs/run-jobs.ts';

jest.setTimeout(120_000);
let server: TestServer;
let worker: RunningJobs;
beforeAll(async () => {
  server = await aServer();
  worker = await aBatchWorker(server.database);
});
afterAll(async () => {
  await worker.stop();
  await server.close();
});

async function aDesk(options?: Parameters<typeof aWorld>[1]) {
  const world = await aWorld(server, options);
  return { ...world, server, cookie: await server.signIn(world.viewer) };
}
type Desk = Awaited<ReturnType<typeof aDesk>>;

const SETTINGS = `mutation ($input: UpdateAccountSettingsInput!) { updateAccountSettings(input: $input) { __typename } }`;
const usePirl = ({ ask }: Desk) =>
  query(ask, SETTINGS, {
    input: {
      clientMutationId: crypto.randomUUID(),
      version: 0,
      invitationHours: 72,
      requiredSignUpFields: [],
      mobileRequired: false,
      preferredNameRequired: false,
      usesPirl: true,
    },
  });
const PERSON = `query ($id: ID!) { participant(id: $id) { uln dateOfBirth region postalCode demographics { sex race veteranStatus disability education employmentStatus }
  enrollment { programStatus cancellationDate cancellationReason startDate } standardValues { value field { code } } } }`;
const personOf = async ({ ask }: Desk, id: string) => (await query(ask, PERSON, { id })).participant;
const outcomesOf = async ({ ask }: Desk, id: string) =>
  (await linesOf(ask, id)).nodes.map(({ outcome }: { outcome: string }) => outcome);

describe('[US-ACT-04, US-PIR-01] a PIRL file', () => {
  test('fills in the elements of people who are there, and what their record has of it anyway', async () => {
    const desk = await aDesk();
    await usePirl(desk);
    const person = await desk.aPerson({ account: { email: 'ada@example.org', email_key: 'ada@example.org' } });
    const file = 'Email,802,1303,900,Sex (WIOA),408\nada@example.org,1,9,20260105,2,8\n';

    const checked = await checkedImport(desk, { file, profile: 'pirl', check: { mode: 'UPDATE' } });
    expect(checked.counts).toMatchObject({ update: 1, reject: 0 });
    await runToEnd(desk.ask, checked.id);

    const { standardValues, demographics } = await personOf(desk, person.id);
    expect(
      standardValues.map(({ value, field }: { value: string; field: { code: string } }) => `${field.code}: ${value}`),
    ).toEqual(['pirl_802: Yes', 'pirl_900: 2026-01-05', 'pirl_1303: Registered apprenticeship']);
    expect(demographics).toMatchObject({ sex: 'female', education: 'masters_degree' });

    const again = await checkedImport(desk, { file, profile: 'pirl', check: { mode: 'UPDATE' } });
    expect(await outcomesOf(desk, again.id)).toEqual(['UNCHANGED']);
  });
});

describe('[US-ACT-03] a RAPIDS file', () => {
  test('[US-CSV-02, US-CSV-03, US-CSV-04, US-RAP-05, US-RAP-11, US-RAP-13] overwrites what is filled in, by codes, and leaves the rest', async () => {
    const desk = await aDesk();
    const person = await desk.aPerson({ account: { email: 'ada@example.org', email_key: 'ada@example.org' } });
    await desk.seed.insert('demographics', {
      participant_id: person.id,
      sex: 'female',
      race: '{asian}',
      education: 'associate_degree',
    });
    const header =
      'Email,Gender,White,Veteran Status,Apprentice Disability Status,Apprentice Education Level,Employment Status,Apprentice State,Apprentice 5-Digit Zip Code,Apprentice Status,Program Exit Date';
    const file = `${header}\nada@example.org,,1,2,9,6,NE,NY,02108,exited,20260301\n`;

    const checked = await checkedImport(desk, { file, profile: 'rapids', check: { mode: 'UPDATE' } });
    expect(await outcomesOf(desk, checked.id)).toEqual(['UPDATE']);
    await runToEnd(desk.ask, checked.id);

    expect(await personOf(desk, person.id)).toMatchObject({
      region: 'New York',
      postalCode: '02108',
      demographics: {
        sex: 'female',
        race: ['asian', 'white'],
        veteranStatus: 'non_veteran',
        disability: 'did_not_self_identify',
        education: 'associate_degree',
        employmentStatus: 'new_employee',
      },
      enrollment: { programStatus: 'CANCELLED', cancellationDate: '2026-03-01', cancellationReason: 'OTHER' },
    });
  });
});

test('[US-ACT-05, US-CUS-03, US-CSV-08] a supplemental file fills in and clears own fields', async () => {
  const desk = await aDesk();
  const person = await desk.aPerson({ account: { email: 'ada@example.org', email_key: 'ada@example.org' } });
  const union = await desk.seed.insert('custom_fields', { label: 'Union', type: 'text' });
  await desk.seed.insert('custom_fields', { label: 'Van', type: 'boolean' });
  await desk.seed.insert('custom_values', { participant_id: person.id, field_id: union, value: 'Local 46' });
  const file = 'Email,VAN,Union\nada@example.org,yes,<clear>\n';

  const checked = await checkedImport(desk, { file, profile: 'supplemental', check: { mode: 'UPDATE' } });
  await runToEnd(desk.ask, checked.id);

  const document = 'query ($id: ID!) { participant(id: $id) { customValues { value field { label } } } }';
  expect((await query(desk.ask, document, { id: person.id })).participant.customValues).toEqual([
    { value: null, field: { label: 'Union' } },
    { value: 'true', field: { label: 'Van' } },
  ]);
});

test('[UK-BULK-27] an import leaves the learner number of whoever has one, where the file does not say it', async () => {
  const desk = await aDesk({ vocabulary: 'uk' });
  const account = { email: 'ada@example.org', email_key: 'ada@example.org', uln: '1000000000' };
  const person = await desk.aPerson({ account });
  const file = 'Email,Town\nada@example.org,Leeds\n';

  const checked = await checkedImport(desk, { file, profile: 'aptem', check: { mode: 'UPDATE' } });
  expect(await outcomesOf(desk, checked.id)).toEqual(['UPDATE']);
  await runToEnd(desk.ask, checked.id);

  expect(await personOf(desk, person.id)).toMatchObject({ uln: '1000000000' });
});
