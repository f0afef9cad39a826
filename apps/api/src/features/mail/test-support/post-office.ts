// The outbox, a worker and a real mail server, without an HTTP server.
import { randomUUID } from 'node:crypto';
import pino from 'pino';
import type { DataSource } from 'typeorm';
import { aMailbox, type Mailbox } from '../../../../test/smtp.ts';
import { aDatabase, type TestDatabase } from '../../../../test/test-database.ts';
import { TEST_SECRET } from '../../../../test/test-settings.ts';
import { createDataSource } from '../../../database/data-source.ts';
import { UnitOfWork } from '../../../database/unit-of-work.ts';
import { LinkTokens } from '../../../security/link-tokens.ts';
import { sendDueMails, type DeliveryParts } from '../deliver.ts';
import { OutboxRepository, type Letter } from '../outbox.repository.ts';
import { QueueRepository } from '../queue.repository.ts';
import { SmtpPasswords } from '../../../security/smtp-passwords.ts';

export const PUBLIC_URL = 'https://guild.example';
export const LINK = { purpose: 'invitation', id: '01890000-0000-7000-8000-000000000001', generation: 1 } as const;
export const LETTER: Letter = {
  kind: 'invitation',
  to: { email: 'ines@example.org', name: 'Inés', accountId: null },
  link: LINK,
  facts: { inviterName: 'Vera Viewer', expiresAt: '2026-11-25T22:00:00.000Z' },
};

export interface MailRow {
  readonly id: string;
  readonly message_id: string;
  readonly state: string;
  readonly attempts: number;
  readonly problem: string | null;
  readonly smtp_code: number | null;
  /** Seconds until it is tried again. */
  readonly wait: number;
  readonly claimed: boolean;
}

export interface PostOffice {
  readonly database: TestDatabase;
  readonly mailbox: Mailbox;
  readonly links: LinkTokens;
  readonly logged: () => string;
  post(tenantId: string, ...letters: readonly Letter[]): Promise<void>;
  /** Sends everything that is due. */
  deliver(changes?: Partial<DeliveryParts>): Promise<void>;
  /** Makes postponed mails due. */
  letTimePass(tenantId: string): Promise<void>;
  mails(tenantId: string): Promise<MailRow[]>;
  close(): Promise<void>;
}

export async function aPostOffice(): Promise<PostOffice> {
  const database = await aDatabase();
  const source = await createDataSource({ url: database.appUrl, poolSize: 6 }).initialize();
  const mailbox = await aMailbox();
  const lines: string[] = [];
  const links = new LinkTokens(TEST_SECRET);
  const parts: DeliveryParts = {
    links,
    publicUrl: PUBLIC_URL,
    passwords: new SmtpPasswords(TEST_SECRET),
    smtp: {
      host: '127.0.0.1',
      port: mailbox.port,
      security: 'plain',
      user: null,
      password: null,
      from: 'no-reply@guild.example',
      isForeign: false,
    },
    allowsInternalSmtp: false,
    queue: new QueueRepository(source, 45),
    log: pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }),
    isStopping: () => false,
  };
  return {
    database,
    mailbox,
    links,
    logged: () => lines.join(''),
    post: (tenantId, ...letters) => post(source, tenantId, letters),
    deliver: (changes = {}) => sendDueMails({ ...parts, ...changes }),
    letTimePass: (tenantId) =>
      database.inTenant(tenantId, async (client) => {
        await client.query(`UPDATE mails SET next_attempt_at = now() - interval '1 second', claimed_until = NULL`);
      }),
    mails: (tenantId) =>
      database.inTenant(tenantId, async (client) => {
        const { rows } = await client.query<MailRow>(
          `SELECT id, message_id, state, attempts, problem, smtp_code, claimed_until > now() IS TRUE AS claimed,
             extract(epoch FROM next_attempt_at - now())::float AS wait FROM mails ORDER BY id`,
        );
        return rows;
      }),
    close: async () => {
      await mailbox.close();
      await source.destroy();
      await database.drop();
    },
  };
}

async function post(source: DataSource, tenantId: string, letters: readonly Letter[]): Promise<void> {
  const work = new UnitOfWork(source, { tenantId, actorId: randomUUID(), channel: 'job' });
  const outbox = new OutboxRepository(work, tenantId, 'guild.example');
  await work.write(
    () => outbox.postAll(letters),
    () => true,
  );
}
