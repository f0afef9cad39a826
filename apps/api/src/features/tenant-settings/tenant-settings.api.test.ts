import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld, type World } from '../../../test/world.ts';

jest.setTimeout(60_000);

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const ALL = `{ tenantSettings { id version invitationHours subscriptionMonths requiredSignUpFields mobileRequired senderName smtpHost
  smtpPort smtpSecurity smtpUser smtpFrom hasSmtpPassword hasInstallationSmtp } }`;
const ACCOUNTS = `mutation ($input: UpdateAccountSettingsInput!) { result: updateAccountSettings(input: $input) { __typename
  ... on TenantSettingsSaved { settings { version invitationHours subscriptionMonths requiredSignUpFields } }
  ... on InvalidInput { problems { field code } } ... on VersionConflict { current { ... on TenantSettings { version } } } } }`;
const MAIL = `mutation ($input: UpdateMailSettingsInput!) { result: updateMailSettings(input: $input) { __typename
  ... on TenantSettingsSaved { settings { version smtpHost hasSmtpPassword } }
  ... on InvalidInput { problems { field code } } } }`;
const accounts = {
  version: 0,
  invitationHours: 48,
  subscriptionMonths: 18,
  requiredSignUpFields: ['sex', 'dateOfBirth'],
  mobileRequired: true,
  preferredNameRequired: false,
};
const mail = {
  senderName: 'Guild of Bakers',
  smtpHost: 'smtp.bakers.example',
  smtpPort: 587,
  smtpSecurity: 'STARTTLS',
  smtpUser: 'bakers',
  smtpFrom: 'no-reply@bakers.example',
};
const PASSWORD = 'sourdough and rye';
const saveMail = async (world: World, input: Record<string, unknown>) =>
  (await world.ask(MAIL, { input: { ...mail, ...input } })).data.result;

describe('the settings of a tenant', () => {
  test('are the defaults until somebody changes them', async () => {
    const world = await aWorld(server);

    expect((await world.ask(ALL)).data.tenantSettings).toMatchObject({
      id: world.seed.tenantId,
      version: 0,
      invitationHours: 72,
      subscriptionMonths: null,
      requiredSignUpFields: [],
      hasSmtpPassword: false,
      hasInstallationSmtp: false,
    });
  });

  test('[US-INV-13, UK-LIFE-18] keep what was saved, and then the version of it', async () => {
    const world = await aWorld(server);
    const { result } = (await world.ask(ACCOUNTS, { input: accounts })).data;

    expect(result.settings).toEqual({
      version: 1,
      invitationHours: 48,
      subscriptionMonths: 18,
      requiredSignUpFields: ['dateOfBirth', 'sex'],
    });
  });

  test('are not saved over newer ones', async () => {
    const world = await aWorld(server);
    await world.ask(ACCOUNTS, { input: accounts });
    const { result } = (await world.ask(ACCOUNTS, { input: { ...accounts, invitationHours: 24 } })).data;

    expect(result).toEqual({ __typename: 'VersionConflict', current: { version: 1 } });
  });

  test('are saved once, however often the same request comes', async () => {
    const world = await aWorld(server);
    const input = { ...accounts, clientMutationId: 'once' };
    await Promise.all([world.ask(ACCOUNTS, { input }), world.ask(ACCOUNTS, { input })]);

    expect(await world.rows('SELECT version FROM tenant_settings')).toEqual([{ version: 1 }]);
  });

  test('of two first saves at once, one is told of the other', async () => {
    const world = await aWorld(server);
    const answers = await Promise.all(
      [24, 48].map((invitationHours) => world.ask(ACCOUNTS, { input: { ...accounts, invitationHours } })),
    );

    expect(answers.map(({ data }) => data.result.__typename as string).toSorted()).toEqual([
      'TenantSettingsSaved',
      'VersionConflict',
    ]);
  });

  test('say about each field what is wrong with it', async () => {
    const world = await aWorld(server);
    const input = { ...accounts, invitationHours: 0, subscriptionMonths: 121, requiredSignUpFields: ['shoeSize'] };

    expect((await world.ask(ACCOUNTS, { input })).data.result.problems).toEqual([
      { field: 'invitationHours', code: 'number_out_of_range' },
      { field: 'subscriptionMonths', code: 'number_out_of_range' },
      { field: 'requiredSignUpFields', code: 'unknown_choice' },
    ]);
  });

  test('are changed by the highest user type of the contract alone', async () => {
    const world = await aWorld(server, { contract: 'sponsor' });
    const sponsor = await world.as('sponsor', world.sponsor);
    const administrator = await world.as('administrator', world.employer);

    expect((await administrator(ACCOUNTS, { input: accounts })).data.result.__typename).toBe('NotFound');
    expect((await administrator(ALL)).data.tenantSettings).toBeNull();
    expect((await sponsor(ACCOUNTS, { input: accounts })).data.result.__typename).toBe('TenantSettingsSaved');
  });
});

describe('the password of a mail server', () => {
  test('is sealed, and never given back', async () => {
    const world = await aWorld(server);
    const result = await saveMail(world, { version: 0, smtpPassword: PASSWORD });
    const [row] = await world.rows<{ smtp_password: Buffer }>('SELECT smtp_password FROM tenant_settings');

    expect(result.settings).toEqual({ version: 1, smtpHost: 'smtp.bakers.example', hasSmtpPassword: true });
    expect(row!.smtp_password.includes(Buffer.from(PASSWORD))).toBe(false);
    expect(server.server.parts.mailParts.passwords.open(row!.smtp_password, world.seed.tenantId)).toBe(PASSWORD);
    expect(() => server.server.parts.mailParts.passwords.open(row!.smtp_password, world.viewer.id)).toThrow();
  });

  test('stands in no audit entry and no log', async () => {
    const world = await aWorld(server);
    await saveMail(world, { version: 0, smtpPassword: PASSWORD });
    const entries = await world.rows(`SELECT new_values FROM audit_entries WHERE table_name = 'tenant_settings'`);

    expect(entries).toMatchObject([{ new_values: { smtp_password: '***', smtp_host: 'smtp.bakers.example' } }]);
    expect(server.logged()).not.toContain(PASSWORD);
  });

  test('stays when something else is saved', async () => {
    const world = await aWorld(server);
    await saveMail(world, { version: 0, smtpPassword: PASSWORD });

    expect((await saveMail(world, { version: 1, senderName: 'Bakers' })).settings.hasSmtpPassword).toBe(true);
  });

  test.each([{ smtpHost: 'smtp.elsewhere.example' }, { smtpUser: 'somebody' }])(
    'has to be typed again for %j: it is not handed to another server',
    async (change) => {
      const world = await aWorld(server);
      await saveMail(world, { version: 0, smtpPassword: PASSWORD });

      expect((await saveMail(world, { version: 1, ...change })).problems).toEqual([
        { field: 'smtpPassword', code: 'required' },
      ]);
    },
  );

  test('is forgotten with its server', async () => {
    const world = await aWorld(server);
    await saveMail(world, { version: 0, smtpPassword: PASSWORD });

    expect((await saveMail(world, { version: 1, smtpHost: null })).settings).toMatchObject({
      smtpHost: null,
      hasSmtpPassword: false,
    });
  });

  test.each([
    [{ smtpPort: 5432 }, 'smtpPort', 'port_not_allowed'],
    [{ smtpHost: '10.0.0.1' }, 'smtpHost', 'host_malformed'],
  ])('and nothing else is saved for %j', async (change, field, code) => {
    const world = await aWorld(server);

    expect((await saveMail(world, { version: 0, smtpPassword: PASSWORD, ...change })).problems).toEqual([
      { field, code },
    ]);
    expect(await world.rows('SELECT 1 FROM tenant_settings')).toEqual([]);
  });
});
