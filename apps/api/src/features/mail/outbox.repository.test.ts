import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { Seed } from '../../../test/seed.ts';
import { aDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { createDataSource } from '../../database/data-source.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { OutboxRepository, type Letter } from './outbox.repository.ts';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await aDatabase();
  source = await createDataSource({ url: database.appUrl, poolSize: 2 }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const LETTER: Letter = {
  kind: 'invitation',
  to: { email: 'ines@example.org', name: 'Inés', accountId: null },
  link: { purpose: 'invitation', id: '01890000-0000-7000-8000-000000000001', generation: 1 },
  facts: { inviterName: 'Vera Viewer' },
};

async function post(tenantId: string, letters: readonly Letter[], keeps = true): Promise<void> {
  const work = new UnitOfWork(source, { tenantId, actorId: randomUUID(), channel: 'job' });
  const outbox = new OutboxRepository(work, tenantId, 'guild.example');
  await work.write(
    () => outbox.postAll(letters),
    () => keeps,
  );
}

const mailsOf = async (tenantId: string) =>
  (await database.inTenant(tenantId, (client) => client.query('SELECT * FROM mails ORDER BY id'))).rows;

test('[US-INV-06] a letter is stored in the write that causes it, without a viewer', async () => {
  const { tenantId } = await Seed.aTenant(database);

  await post(tenantId, [LETTER]);

  expect(await mailsOf(tenantId)).toMatchObject([
    {
      kind: 'invitation',
      to_email: 'ines@example.org',
      state: 'queued',
      attempts: 0,
      facts: { inviterName: 'Vera Viewer' },
    },
  ]);
});

test('a letter whose write is rolled back was never there', async () => {
  const { tenantId } = await Seed.aTenant(database);

  await post(tenantId, [LETTER], false);

  expect(await mailsOf(tenantId)).toEqual([]);
});

test('every letter has a Message-ID of its own that names its row', async () => {
  const { tenantId } = await Seed.aTenant(database);

  await post(tenantId, [LETTER, LETTER, LETTER]);

  const mails = await mailsOf(tenantId);
  expect(mails.map(({ message_id }) => message_id)).toEqual(mails.map(({ id }) => `${id}@guild.example`));
  expect(new Set(mails.map(({ id }) => id)).size).toBe(3);
});

test.each([
  ['us', 'en-US'],
  ['uk', 'en-GB'],
] as const)('without a language, a tenant of the vocabulary %s writes in %s', async (vocabulary, locale) => {
  const { tenantId } = await Seed.aTenant(database, { vocabulary });

  await post(tenantId, [LETTER, { ...LETTER, locale: 'es-US' }]);

  // Ids of one millisecond have no order.
  expect(new Set((await mailsOf(tenantId)).map((mail) => mail.locale))).toEqual(new Set([locale, 'es-US']));
});

test('the second letter of one occasion is left out', async () => {
  const { tenantId } = await Seed.aTenant(database);

  await post(tenantId, [{ ...LETTER, occasion: 'a' }]);
  await post(tenantId, [
    { ...LETTER, occasion: 'a' },
    { ...LETTER, occasion: 'b' },
  ]);

  const occasions = (await mailsOf(tenantId)).map(({ occasion }) => occasion);
  expect(occasions).toHaveLength(2);
  expect(new Set(occasions)).toEqual(new Set(['a', 'b']));
});

test('neither a token nor an address of a page is stored', async () => {
  const { tenantId } = await Seed.aTenant(database);

  await post(tenantId, [LETTER]);

  expect(Object.keys((await mailsOf(tenantId))[0]).filter((column) => /token|url|body/.test(column))).toEqual([]);
});
