import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Seed } from '../../../test/seed.ts';
import { aPostOffice, LETTER, LINK, PUBLIC_URL, type PostOffice } from './test-support/post-office.ts';

jest.setTimeout(60_000);

let office: PostOffice;
let tenantId: string;
beforeAll(async () => {
  office = await aPostOffice();
});
afterAll(() => office.close());
// What a test leaves in the queue would be the next one's.
afterEach(() =>
  office.database.inTenant(tenantId, (client) =>
    client.query(`UPDATE mails SET state = 'dead' WHERE state = 'queued'`),
  ),
);
beforeEach(async () => {
  ({ tenantId } = await Seed.aTenant(office.database));
  office.mailbox.received.length = 0;
  office.mailbox.fault = () => null;
});

const subjectFor = (name: string) => ({ ...LETTER, to: { ...LETTER.to, name } });

describe('a letter that is sent', () => {
  test('[US-INV-06] comes from a no-reply sender, to one recipient, with a link that carries its token', async () => {
    await office.post(tenantId, LETTER);
    await office.deliver();

    const [{ mail, from, to }] = office.mailbox.received as [(typeof office.mailbox.received)[number]];
    const url = `${PUBLIC_URL}/accept/${office.links.tokenOf(LINK)}`;
    expect({ from, to }).toEqual({ from: 'no-reply@guild.example', to: ['ines@example.org'] });
    expect(mail.to).toEqual([{ name: 'Inés', address: 'ines@example.org' }]);
    expect(mail.text).toContain(url);
    expect(mail.html).toContain(`href="${url}"`);
  });

  test('is marked, and not sent again', async () => {
    await office.post(tenantId, LETTER);
    await office.deliver();
    await office.deliver();

    expect(office.mailbox.received).toHaveLength(1);
    expect(await office.mails(tenantId)).toMatchObject([{ state: 'sent', attempts: 1, claimed: false }]);
  });

  test('carries the Message-ID of its row', async () => {
    await office.post(tenantId, LETTER);
    await office.deliver();

    const [row] = await office.mails(tenantId);
    expect(office.mailbox.received[0]!.mail.messageId).toBe(`<${row!.message_id}>`);
  });

  test('says that a program wrote it, so that no absence note answers', async () => {
    await office.post(tenantId, LETTER);
    await office.deliver();

    expect(office.mailbox.received[0]!.raw).toMatch(/^Auto-Submitted: auto-generated$/im);
  });

  test('[US-INV-14] carries the sender name, the reply address and the own text of its tenant', async () => {
    const seed = await Seed.aTenant(office.database);
    await seed.insert('tenant_settings', {
      sender_name: 'Guild of Bakers',
      reply_to: 'office@bakers.example',
      invitation_text: 'Bring your <b>apron</b>.\nAnd a friend.',
    });
    await office.post(seed.tenantId, LETTER);
    await office.deliver();

    const { mail } = office.mailbox.received[0]!;
    expect(mail.from).toEqual({ name: 'Guild of Bakers', address: 'no-reply@guild.example' });
    expect(mail.replyTo).toEqual([{ name: '', address: 'office@bakers.example' }]);
    expect(mail.text).toContain('Bring your <b>apron</b>.\nAnd a friend.');
    expect(mail.html).toContain('Bring your &lt;b&gt;apron&lt;/b&gt;.\nAnd a friend.');
  });
});

describe('names that try to write headers', () => {
  test.each([
    'Ines\r\nBcc: victim@example.org',
    'Ines\nBcc: victim@example.org',
    'Ines\u2028Bcc: victim@example.org',
    '"Ines" <victim@example.org>, ',
    '=?utf-8?Q?Ines=0D=0ABcc:victim@example.org?=',
    'Ines\u0000\u0007',
  ])('%j reaches nobody else and adds no header', async (name) => {
    await office.post(tenantId, subjectFor('Plain'));
    await office.deliver();
    const headersOf = (raw: string) =>
      [...raw.split('\r\n\r\n')[0]!.matchAll(/^[A-Za-z-]+(?=:)/gm)].map(([word]) => word);
    const plain = headersOf(office.mailbox.received[0]!.raw);
    office.mailbox.received.length = 0;

    // PostgreSQL stores no NUL, so it can't come from a row.
    await office.post(tenantId, subjectFor(name.replaceAll('\u0000', '')));
    await office.deliver();

    const { to, raw, mail } = office.mailbox.received[0]!;
    expect(to).toEqual(['ines@example.org']);
    expect(headersOf(raw)).toEqual(plain);
    expect(mail.to!.map(({ address }) => address)).toEqual(['ines@example.org']);
  });

  test('a tenant with line breaks in its name can write no header into the subject', async () => {
    const seed = await Seed.aTenant(office.database);
    await office.database.inTenant(seed.tenantId, (client) =>
      client.query(`INSERT INTO tenant_settings (tenant_id, sender_name) VALUES ($1, $2)`, [
        seed.tenantId,
        'Office\r\nBcc: victim@example.org',
      ]),
    );
    await office.post(seed.tenantId, {
      ...LETTER,
      kind: 'subscription_expiring_staff',
      facts: { personName: 'A\r\nBcc: b@example.org', endsOn: '2026-12-01' },
    });
    await office.deliver();

    const { to, mail } = office.mailbox.received[0]!;
    expect(to).toEqual(['ines@example.org']);
    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.subject).toBe('The access of A Bcc: b@example.org ends soon');
  });
});

describe('a mail server that does not take it', () => {
  test('with "try later" the mail is tried again, after more and more time', async () => {
    office.mailbox.fault = () => ({ code: 451 });
    await office.post(tenantId, LETTER);

    const waits: number[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await office.deliver();
      const [row] = await office.mails(tenantId);
      expect(row).toMatchObject({
        state: 'queued',
        attempts: attempt + 1,
        problem: 'try_again_later',
        smtp_code: 451,
        claimed: false,
      });
      waits.push(Math.round(row!.wait / 60));
      await office.letTimePass(tenantId);
    }

    expect(waits).toEqual([1, 3, 9]);
  });

  test('and takes it later, it is sent under the same Message-ID', async () => {
    office.mailbox.fault = (attempt) => (attempt % 2 === 1 ? 'disconnect' : null);
    await office.post(tenantId, LETTER);
    const [before] = await office.mails(tenantId);
    while ((await office.mails(tenantId))[0]!.state === 'queued') {
      await office.letTimePass(tenantId);
      await office.deliver();
    }

    expect(office.mailbox.received.map(({ mail }) => mail.messageId)).toEqual([`<${before!.message_id}>`]);
    expect(await office.mails(tenantId)).toMatchObject([{ state: 'sent', problem: null, smtp_code: null }]);
  });

  test('with a final no, it is a dead letter at once', async () => {
    office.mailbox.fault = () => ({ code: 554 });
    await office.post(tenantId, LETTER);
    await office.deliver();

    expect(await office.mails(tenantId)).toMatchObject([
      { state: 'dead', attempts: 1, problem: 'message_refused', smtp_code: 554 },
    ]);
  });

  test('ten times, it is a dead letter, and not tried again', async () => {
    office.mailbox.fault = () => 'disconnect';
    await office.post(tenantId, LETTER);
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await office.letTimePass(tenantId);
      await office.deliver();
    }
    const [row] = await office.mails(tenantId);
    await office.letTimePass(tenantId);
    await office.deliver();

    expect(row).toMatchObject({ state: 'dead', attempts: 10, problem: 'connection_failed' });
    expect(await office.mails(tenantId)).toMatchObject([{ state: 'dead', attempts: 10 }]);
  });

  test('nor answers at all, the worker gives up in bounded time', async () => {
    office.mailbox.fault = () => 'hang';
    await office.post(tenantId, LETTER);
    const begin = Date.now();
    await office.deliver();

    expect(Date.now() - begin).toBeLessThan(20_000);
    expect(await office.mails(tenantId)).toMatchObject([{ state: 'queued', problem: 'timed_out' }]);
  });

  test('the log names mail and reason, and no address, name, token or answer of the server', async () => {
    office.mailbox.fault = () => ({ code: 550 });
    await office.post(tenantId, LETTER);
    await office.deliver();

    const [row] = await office.mails(tenantId);
    expect(office.logged()).toContain(row!.id);
    expect(office.logged()).not.toMatch(/example\.org|Inés|accept|No\./);
  });

  test('and one mail that fails holds up no other', async () => {
    office.mailbox.fault = (() => {
      let seen = 0;
      return () => ((seen += 1) === 1 ? { code: 451 } : null);
    })();
    await office.post(tenantId, LETTER, LETTER, LETTER);
    await office.deliver();

    expect((await office.mails(tenantId)).map(({ state }) => state).toSorted()).toEqual(['queued', 'sent', 'sent']);
  });
});

describe('without a mail server', () => {
  test('a letter is kept, to be read in the app', async () => {
    await office.post(tenantId, LETTER);
    await office.deliver({ smtp: null });

    expect(await office.mails(tenantId)).toMatchObject([{ state: 'kept', attempts: 1 }]);
    expect(office.mailbox.received).toEqual([]);
  });
});

describe('several workers', () => {
  test('send fifty mails of several tenants each once', async () => {
    const { tenantId: other } = await Seed.aTenant(office.database);
    const letters = Array.from({ length: 25 }, () => ({
      ...LETTER,
      to: { ...LETTER.to, email: `${randomUUID()}@example.org` },
    }));
    await office.post(tenantId, ...letters);
    await office.post(
      other,
      ...letters.map((letter) => ({ ...letter, to: { ...letter.to, email: `x-${letter.to.email}` } })),
    );
    await Promise.all([office.deliver(), office.deliver()]);

    const ids = office.mailbox.received.map(({ mail }) => mail.messageId);
    expect(ids).toHaveLength(50);
    expect(new Set(ids).size).toBe(50);
    expect(new Set(office.mailbox.received.flatMap(({ to }) => to)).size).toBe(50);
  });

  test('leave a claimed mail alone until its claim ends', async () => {
    await office.post(tenantId, LETTER);
    await office.database.inTenant(tenantId, (client) =>
      client.query(`UPDATE mails SET claimed_until = now() + interval '45 seconds'`),
    );
    await office.deliver();
    const during = office.mailbox.received.length;
    await office.database.inTenant(tenantId, (client) =>
      client.query(`UPDATE mails SET claimed_until = now() - interval '1 millisecond'`),
    );
    await office.deliver();

    expect([during, office.mailbox.received.length]).toEqual([0, 1]);
  });
});
