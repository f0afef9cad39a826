import { createServer, type AddressInfo } from 'node:net';
import { afterEach, expect, jest, test } from '@jest/globals';
import type { SMTPServerOptions } from 'smtp-server';
import { aMailbox, type Mailbox } from '../../../../test/smtp.ts';
import { handOver, type Message } from './hand-over.ts';
import { readSmtpUrl, type SmtpServer } from './smtp-server.ts';

jest.setTimeout(60_000);

const MESSAGE: Message = {
  messageId: 'one@guild.example',
  senderName: 'Guild',
  replyTo: null,
  to: { email: 'ines@example.org', name: 'Inés' },
  subject: 'Hello',
  html: '<p>Hello</p>',
  text: 'Hello',
  date: new Date(),
};
const serverAt = (port: number, more: Partial<SmtpServer> = {}): SmtpServer => ({
  ...readSmtpUrl(`smtp://127.0.0.1:${port}`, 'no-reply@guild.example'),
  ...more,
});
const no = (responseCode: number) => Object.assign(new Error('No.'), { responseCode });

let mailbox: Mailbox | null = null;
afterEach(async () => {
  jest.restoreAllMocks();
  await mailbox?.close();
  mailbox = null;
});

test.each<[string, SMTPServerOptions, string, number]>([
  ['this recipient', { onRcptTo: (_to, _session, done) => done(no(550)) }, 'recipient_refused', 550],
  ['this recipient for now', { onRcptTo: (_to, _session, done) => done(no(450)) }, 'try_again_later', 450],
  ['this sender', { onMailFrom: (_from, _session, done) => done(no(553)) }, 'sender_refused', 553],
  ['anybody for now', { onConnect: (_session, done) => done(no(421)) }, 'try_again_later', 421],
])('a server that refuses %s is understood', async (_whom, options, problem, smtpCode) => {
  mailbox = await aMailbox(options);

  await expect(handOver(serverAt(mailbox.port), MESSAGE)).rejects.toMatchObject({ problem, smtpCode });
});

test('a password that the server refuses is told from everything else', async () => {
  mailbox = await aMailbox({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(no(535)),
  });

  await expect(handOver(serverAt(mailbox.port, { user: 'office', password: 'wrong' }), MESSAGE)).rejects.toMatchObject({
    problem: 'sign_in_refused',
    smtpCode: 535,
  });
});

test('the right password opens the server', async () => {
  mailbox = await aMailbox({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'office' && password === 'rye & salt' ? done(null, { user: username }) : done(no(535)),
  });
  const url = `smtp://office:${encodeURIComponent('rye & salt')}@127.0.0.1:${mailbox.port}`;
  await handOver(readSmtpUrl(url, 'no-reply@guild.example'), MESSAGE);

  expect(mailbox.received).toHaveLength(1);
});

test('without encryption nothing is said to a server that must have it, the password least of all', async () => {
  mailbox = await aMailbox({ authOptional: true });
  const server = serverAt(mailbox.port, { security: 'starttls', user: 'office', password: 'secret words' });

  await expect(handOver(server, MESSAGE)).rejects.toMatchObject({ problem: 'tls_failed' });
  expect(mailbox.received).toEqual([]);
});

test('a certificate that nobody vouches for is refused', async () => {
  // The mail server says that its certificate is for tests.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  mailbox = await aMailbox({ disabledCommands: [] });

  await expect(handOver(serverAt(mailbox.port, { security: 'starttls' }), MESSAGE)).rejects.toMatchObject({
    problem: 'tls_failed',
  });
  expect(mailbox.received).toEqual([]);
});

test('where nothing listens, the connection failed', async () => {
  const gone = await aMailbox();
  await gone.close();

  await expect(handOver(serverAt(gone.port), MESSAGE)).rejects.toMatchObject({ problem: 'connection_failed' });
});

test('a name that is not there is not there', async () => {
  await expect(handOver(serverAt(25, { host: 'no-such-host.invalid' }), MESSAGE)).rejects.toMatchObject({
    problem: 'server_not_found',
  });
});

test('a server that says nothing costs no more than the time that is given', async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => {
    silent.listen(0, '127.0.0.1', resolve);
  });
  const begin = Date.now();

  await expect(handOver(serverAt((silent.address() as AddressInfo).port), MESSAGE, 1)).rejects.toMatchObject({
    problem: 'timed_out',
  });
  expect(Date.now() - begin).toBeLessThan(5000);
  silent.close();
});

test.each([
  ['smtp://mail.example', 587, 'starttls'],
  ['smtp://mail.example:2525', 2525, 'starttls'],
  ['smtps://mail.example', 465, 'tls'],
  ['smtp://localhost:1025', 1025, 'plain'],
  ['smtp://[::1]:1025', 1025, 'plain'],
] as const)('%s means port %i with %s', (url, port, security) => {
  expect(readSmtpUrl(url, 'a@b.example')).toMatchObject({ port, security, user: null, password: null });
});
