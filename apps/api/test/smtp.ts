// A real mail server for tests: it takes messages over SMTP, parses them, and fails on demand.
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerOptions } from 'smtp-server';

export interface Received {
  readonly mail: Email;
  readonly raw: string;
  readonly from: string;
  readonly to: readonly string[];
}

/** What to do with the next message instead of taking it; null takes it. */
export type Fault = { code: number } | 'hang' | 'disconnect' | null;

export interface Mailbox {
  readonly port: number;
  readonly received: Received[];
  /** Decides about each message, after its data. */
  fault: (attempt: number) => Fault;
  /** Runs when a message was taken, before the sender hears of it. */
  onTaken: () => Promise<void>;
  close(): Promise<void>;
}

/** Starts a mail server on a free port of this machine. */
export async function aMailbox(options: SMTPServerOptions = {}): Promise<Mailbox> {
  const received: Received[] = [];
  let attempts = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onData: async (stream, session, done) => {
      const raw = await readAll(stream).catch(() => null);
      // The sender was gone before the end.
      if (raw === null) return done(new Error('Incomplete.'));
      attempts += 1;
      const fault = box.fault(attempts);
      if (fault === 'hang') return;
      if (fault === 'disconnect') return breakOff(server);
      if (fault) return done(Object.assign(new Error('No.'), { responseCode: fault.code }));
      const { mailFrom, rcptTo } = session.envelope;
      const from = mailFrom === false ? '' : mailFrom.address;
      received.push({ mail: await PostalMime.parse(raw), raw, from, to: rcptTo.map(({ address }) => address) });
      await box.onTaken();
      done();
    },
    ...options,
  });
  // A client that is killed breaks its connection.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const box: Mailbox = {
    port: (server.server.address() as AddressInfo).port,
    received,
    fault: () => null,
    onTaken: () => Promise.resolve(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
  return box;
}

/** Ends every connection without a word. */
function breakOff(server: SMTPServer): void {
  const { connections } = server as unknown as { connections: Set<{ _socket: { destroy(): void } }> };
  for (const connection of connections) connection._socket.destroy();
}

async function readAll(stream: SMTPServerDataStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
