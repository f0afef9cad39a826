import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aMailbox, type Mailbox } from '../../../test/smtp.ts';
import { aWorld, type World } from '../../../test/world.ts';

jest.setTimeout(60_000);

let mailbox: Mailbox;
let server: TestServer;
let withSmtp: TestServer;
beforeAll(async () => {
  mailbox = await aMailbox();
  server = await aServer();
  withSmtp = await aServer({
    more: { smtpUrl: `smtp://127.0.0.1:${mailbox.port}`, mailFrom: 'no-reply@guild.example', smtpAllowInternal: true },
  });
});
afterAll(async () => {
  await Promise.all([server.close(), withSmtp.close(), mailbox.close()]);
});

const LINK_ID = '01890000-0000-7000-8000-000000000001';
const aMail = (world: World, values: Record<string, unknown> = {}): Promise<string> =>
  world.seed.insert('mails', {
    kind: 'invitation',
    locale: 'en-US',
    to_email: 'ines@example.org',
    to_name: 'Inés Ángel',
    link_purpose: 'invitation',
    link_id: LINK_ID,
    link_generation: 1,
    message_id: crypto.randomUUID(),
    ...values,
  });
const LIST = `query ($filter: MailFilter, $after: String) { mails(filter: $filter, first: 2, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { id state problem letter { subject } } } }`;
const LETTER = 'query ($id: ID!) { mail(id: $id) { state viewerCanRetry nextAttemptAt letter { subject html text } } }';
const RETRY = `mutation ($input: RetryMailInput!) { result: retryMail(input: $input) { __typename
  ... on MailSaved { mail { state attempts problem } } ... on InvalidInput { problems { code } } } }`;
const TEST = `mutation { result: sendTestMail(input: {}) { __typename
  ... on TestMailSaved { state } ... on MailNotSent { problem smtpCode } ... on InvalidInput { problems { code field } } } }`;
const token = (one: TestServer): string =>
  one.server.parts.links.tokenOf({ purpose: 'invitation', id: LINK_ID, generation: 1 });

describe('the mails of a tenant', () => {
  test('are listed with the newest first, page by page', async () => {
    const world = await aWorld(server);
    const ids = [];
    for (const id of ['1', '2', '3'])
      ids.push(await aMail(world, { id: `01890000-0000-7000-8000-0000000000a${id}`, state: 'sent' }));

    const first = (await world.ask(LIST, {})).data.mails;
    const second = (await world.ask(LIST, { after: first.pageInfo.endCursor })).data.mails;

    expect([...first.nodes, ...second.nodes].map(({ id }: { id: string }) => id)).toEqual(ids.toReversed());
    expect([first.totalCount, second.pageInfo.hasNextPage]).toEqual([3, false]);
  });

  test.each([
    [{ states: ['DEAD'] }, 1],
    [{ states: ['DEAD', 'SENT'] }, 2],
    [{ kinds: ['TEST'] }, 1],
    [{ text: 'angel' }, 2],
    [{ text: 'INES@EXAMPLE' }, 2],
    [{ text: 'nobody' }, 0],
  ])('are narrowed by %j', async (filter, count) => {
    const world = await aWorld(server);
    await aMail(world, { state: 'dead', problem: 'timed_out' });
    await aMail(world, { state: 'sent' });
    await aMail(world, { kind: 'test', to_email: 'x@example.org', to_name: 'Xaver' });

    expect((await world.ask(LIST, { filter })).data.mails.totalCount).toBe(count);
  });

  test('show a dead letter with the reason', async () => {
    const world = await aWorld(server);
    await aMail(world, { state: 'dead', problem: 'recipient_refused', smtp_code: 550 });

    expect((await world.ask(LIST, { filter: { states: ['DEAD'] } })).data.mails.nodes).toMatchObject([
      { state: 'DEAD', problem: 'RECIPIENT_REFUSED', letter: { subject: expect.stringContaining('invitation') } },
    ]);
  });

  test('are read by the highest user type of the contract alone', async () => {
    const world = await aWorld(server, { contract: 'regulator' });
    await aMail(world);
    const sponsor = await world.as('sponsor', world.sponsor);

    expect((await sponsor(LIST, {})).data.mails.totalCount).toBe(0);
    expect((await sponsor('{ viewer { viewerCanManageTenant } }')).data.viewer.viewerCanManageTenant).toBe(false);
    expect((await world.ask('{ viewer { viewerCanManageTenant } }')).data.viewer.viewerCanManageTenant).toBe(true);
  });
});

describe('a mail on the mailbox page', () => {
  test('has a link that works where it was kept to try the product out', async () => {
    const world = await aWorld(server);
    const id = await aMail(world, { state: 'kept' });

    const { letter } = (await world.ask(LETTER, { id })).data.mail;
    expect(letter.html).toContain(`/accept/${token(server)}`);
    expect(letter.text).toContain(`/accept/${token(server)}`);
  });

  test.each(['queued', 'sent', 'dead'])('has a masked link where it is %s', async (state) => {
    const world = await aWorld(server);
    const id = await aMail(world, { state });

    const answer = await world.ask(LETTER, { id });
    expect(answer.body).not.toContain(token(server));
    expect(answer.data.mail.letter.text).toContain('/accept/••••••••');
  });

  test('has a masked link in production, where its reader could become somebody else', async () => {
    const production = await aServer({ mode: 'production' });
    const world = await aWorld(production);
    const id = await aMail(world, { state: 'kept' });

    const answer = await world.ask(LETTER, { id });
    await production.close();
    expect(answer.data.mail.letter.text).toContain('/accept/••••••••');
  });
});

describe('a dead letter', () => {
  test('goes back into the queue with all attempts before it', async () => {
    const world = await aWorld(server);
    const id = await aMail(world, { state: 'dead', attempts: 10, problem: 'timed_out' });

    const { result } = (await world.ask(RETRY, { input: { id } })).data;
    expect(result.mail).toEqual({ state: 'QUEUED', attempts: 0, problem: null });
  });

  test('goes back once, however often it is asked', async () => {
    const world = await aWorld(server);
    const id = await aMail(world, { state: 'dead' });
    const input = { id, clientMutationId: 'once' };

    const answers = [await world.ask(RETRY, { input }), await world.ask(RETRY, { input })];
    const later = await world.ask(RETRY, { input: { id } });

    expect(answers.map(({ data }) => data.result.__typename)).toEqual(['MailSaved', 'MailSaved']);
    expect(later.data.result).toEqual({ __typename: 'InvalidInput', problems: [{ code: 'mail_not_dead' }] });
  });

  test('of another tenant is not there', async () => {
    const [world, other] = [await aWorld(server), await aWorld(server)];
    const id = await aMail(other, { state: 'dead' });

    expect((await world.ask(RETRY, { input: { id } })).data.result.__typename).toBe('NotFound');
  });
});

describe('the test button', () => {
  test('sends a message to the own address', async () => {
    const world = await aWorld(withSmtp);
    mailbox.received.length = 0;

    expect((await world.ask(TEST)).data.result).toEqual({ __typename: 'TestMailSaved', state: 'SENT' });
    expect(mailbox.received.map(({ to, mail }) => [to, mail.subject])).toEqual([
      [[world.viewer.email], 'Test message of Guildhall'],
    ]);
  });

  test('tells in plain words why the server did not take it', async () => {
    const world = await aWorld(withSmtp);
    mailbox.fault = () => ({ code: 554 });
    const { result } = (await world.ask(TEST)).data;
    mailbox.fault = () => null;

    expect(result).toEqual({ __typename: 'MailNotSent', problem: 'MESSAGE_REFUSED', smtpCode: 554 });
  });

  test.each([
    ['starttls', 'TLS_FAILED'],
    ['tls', 'TLS_FAILED'],
  ])('does not send without encryption to a server that the tenant named with %s', async (security, problem) => {
    const world = await aWorld(withSmtp);
    await world.seed.insert('tenant_settings', {
      smtp_host: '127.0.0.1',
      smtp_port: mailbox.port,
      smtp_security: security,
      smtp_from: 'office@bakers.example',
    });
    mailbox.received.length = 0;

    expect((await world.ask(TEST)).data.result).toMatchObject({ __typename: 'MailNotSent', problem });
    expect(mailbox.received).toEqual([]);
  });

  test('does not reach into the network of the installation', async () => {
    const world = await aWorld(server);
    await world.seed.insert('tenant_settings', {
      smtp_host: 'localhost',
      smtp_port: mailbox.port,
      smtp_security: 'starttls',
      smtp_from: 'office@bakers.example',
    });

    expect((await world.ask(TEST)).data.result).toMatchObject({ problem: 'HOST_NOT_ALLOWED', smtpCode: null });
  });

  test('says that the settings can not be used when the password was sealed under another secret', async () => {
    const world = await aWorld(withSmtp);
    await world.seed.insert('tenant_settings', {
      smtp_host: '127.0.0.1',
      smtp_port: mailbox.port,
      smtp_security: 'starttls',
      smtp_from: 'office@bakers.example',
      smtp_user: 'office',
      smtp_password: Buffer.alloc(40, 1),
    });

    expect((await world.ask(TEST)).data.result).toMatchObject({ problem: 'SETTINGS_UNUSABLE' });
  });

  test('without a mail server, leaves the message on the mailbox page', async () => {
    const world = await aWorld(server);

    expect((await world.ask(TEST)).data.result).toEqual({ __typename: 'TestMailSaved', state: 'QUEUED' });
    expect(await world.rows('SELECT kind, to_email FROM mails')).toEqual([
      { kind: 'test', to_email: world.viewer.email },
    ]);
  });
});

describe('the preview of a letter', () => {
  const PREVIEW = `query ($kind: LetterKind, $locale: LetterLocale, $text: String) {
    letterPreview(kind: $kind, locale: $locale, invitationText: $text) { subject html text } }`;

  test('[US-INV-14] shows the own text as it is being written, escaped', async () => {
    const world = await aWorld(server);

    const { letterPreview } = (await world.ask(PREVIEW, { kind: 'INVITATION', text: 'Bring <b>bread</b>.' })).data;
    expect(letterPreview.text).toContain('Bring <b>bread</b>.');
    expect(letterPreview.html).toContain('Bring &lt;b&gt;bread&lt;/b&gt;.');
  });

  test('[UK-LIFE-10] is in the words of the tenant', async () => {
    const world = await aWorld(server, { vocabulary: 'uk' });

    expect((await world.ask(PREVIEW, {})).data.letterPreview.subject).toBe('Guildhall account activation');
    expect((await world.ask(PREVIEW, { locale: 'ES_US' })).data.letterPreview.subject).toMatch(/^Su invitación/);
  });
});
