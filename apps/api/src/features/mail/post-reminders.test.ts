import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { Seed, type Account } from '../../../test/seed.ts';
import { createDataSource } from '../../database/data-source.ts';
import { postReminders } from './post-reminders.ts';
import { QueueRepository } from './queue.repository.ts';
import { aPostOffice, PUBLIC_URL, type PostOffice } from './test-support/post-office.ts';

jest.setTimeout(60_000);

const NOW = new Date('2026-11-22T10:00:00Z');
const TODAY = '2026-11-22';
const hoursAgo = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000);

let office: PostOffice;
let source: DataSource;
let seed: Seed;
let employer: string;
let occupation: string;
let administrator: Account;
beforeAll(async () => {
  office = await aPostOffice();
  source = await createDataSource({ url: office.database.appUrl, poolSize: 4 }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await office.close();
});
beforeEach(async () => {
  seed = await Seed.aTenant(office.database);
  const sponsor = await seed.anOrganization('sponsor');
  employer = await seed.anEmployer({ sponsors: [sponsor], name: 'Rye Bakery' });
  occupation = await seed.anOccupation({ owner: sponsor });
  administrator = await seed.aStaffMember('administrator', employer, { given_name: 'Ada', family_name: 'Admin' });
});

const run = (now = NOW) =>
  postReminders({ queue: new QueueRepository(source, 45), mailHost: 'guild.example', now: () => now });
const letters = async (kind: string) => {
  const { rows } = await office.database.inTenant(seed.tenantId, (client) =>
    client.query('SELECT to_email, to_name, account_id, link_id, facts FROM mails WHERE kind = $1 ORDER BY to_email', [
      kind,
    ]),
  );
  return rows;
};

const anInvitation = (values: Record<string, unknown> = {}): Promise<string> => {
  const email = `${randomUUID()}@example.org`;
  return seed.insert('invitations', {
    email,
    email_key: email,
    given_name: 'Noor',
    family_name: 'Newcomer',
    user_type: 'supervisor',
    organization_id: employer,
    invited_by: administrator.id,
    token_hash: randomBytes(32),
    sent_at: hoursAgo(49),
    day_started_at: hoursAgo(49),
    expires_at: hoursAgo(-23),
    ...values,
  });
};

describe('somebody who was invited and has not come', () => {
  test('[UK-LIFE-15] is told that it is time to start, with the link of the invitation', async () => {
    const id = await anInvitation();
    await run();

    expect(await letters('activation_reminder')).toMatchObject([
      { to_name: 'Noor Newcomer', link_id: id, facts: { inviterName: 'Ada Admin', organizationName: 'Rye Bakery' } },
    ]);
  });

  test('[UK-LIFE-15] is told once, however often and by however many workers at once', async () => {
    await anInvitation();
    await Promise.all([run(), run(), run()]);
    await run(new Date(NOW.getTime() + 3_600_000));

    expect(await letters('activation_reminder')).toHaveLength(1);
  });

  test.each([
    ['sent less than two days ago', { sent_at: hoursAgo(47.9) }],
    ['that has expired', { expires_at: hoursAgo(0) }],
    ['that was revoked', { revoked_at: hoursAgo(1) }],
  ])('[UK-LIFE-15] is not reminded of an invitation %s', async (_rule, values) => {
    await anInvitation(values);
    await run();

    expect(await letters('activation_reminder')).toEqual([]);
  });

  test('[UK-LIFE-15] gets a letter that arrives, and whose link leads to the invitation', async () => {
    const id = await anInvitation();
    office.mailbox.received.length = 0;
    await run();
    await office.deliver();

    const url = `${PUBLIC_URL}/accept/${office.links.tokenOf({ purpose: 'invitation', id, generation: 1 })}`;
    const arrived = office.mailbox.received.filter(({ mail }) => mail.text?.includes(url));
    expect(arrived.map(({ mail }) => mail.subject)).toEqual(['It is time to start with Guildhall']);
  });
});

const aSubscriber = (endsOn: string, account: Record<string, unknown> = {}, canSignIn = true) =>
  seed.aParticipant({ employer, occupation, canSignIn, account: { subscription_ends_on: endsOn, ...account } });

describe('a subscription that ends', () => {
  test.each([
    ['today', TODAY, 1],
    ['in two weeks', '2026-12-06', 1],
    ['a day later', '2026-12-07', 0],
    ['yesterday', '2026-11-21', 0],
  ])('[UK-LIFE-19] %s is warned of, or not yet, or no more', async (_when, endsOn, count) => {
    const person = await aSubscriber(endsOn);
    await run();

    const expected = count === 0 ? [] : [{ to_email: person.email, account_id: person.id, facts: { endsOn } }];
    expect(await letters('subscription_expiring')).toMatchObject(expected);
    expect(await letters('subscription_expiring_staff')).toHaveLength(count);
  });

  test('[UK-LIFE-19] is warned of once, and again when it was extended and ends again', async () => {
    const person = await aSubscriber('2026-12-01');
    await Promise.all([run(), run()]);
    await run(new Date('2026-11-23T10:00:00Z'));
    const before = (await letters('subscription_expiring')).length;
    await office.database.inTenant(seed.tenantId, (client) =>
      client.query(`UPDATE accounts SET subscription_ends_on = '2027-12-01' WHERE id = $1`, [person.id]),
    );
    await run(new Date('2027-11-20T10:00:00Z'));

    expect([before, (await letters('subscription_expiring')).length]).toEqual([1, 2]);
  });

  test('[UK-LIFE-19] is told to the case owner, who then tells nobody else', async () => {
    const owner = await seed.aStaffMember('supervisor', employer);
    await aSubscriber('2026-12-01', { case_owner_id: owner.id, given_name: 'Noor', family_name: 'Newcomer' });
    await run();

    expect(await letters('subscription_expiring_staff')).toMatchObject([
      { to_email: owner.email, facts: { personName: 'Noor Newcomer', morePeople: '0', endsOn: '2026-12-01' } },
    ]);
  });

  test('[UK-LIFE-19] is told to the administrators of the employer, in one letter for all who end that day', async () => {
    for (let each = 0; each < 12; each += 1) await aSubscriber('2026-12-01');
    await run();

    const [letter, ...others] = await letters('subscription_expiring_staff');
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ to_email: administrator.email, facts: { morePeople: '2' } });
  });

  test.each([
    ['was cancelled', { subscription_cancelled_at: NOW }],
    ['belongs to a deactivated account', { account_status: 'deactivated' }],
    ['belongs to a deleted account', { deleted_at: NOW }],
  ])('[UK-LIFE-19] and %s is told to nobody', async (_rule, account) => {
    await aSubscriber('2026-12-01', account);
    await run();

    expect([...(await letters('subscription_expiring')), ...(await letters('subscription_expiring_staff'))]).toEqual(
      [],
    );
  });

  test('[UK-LIFE-19] of somebody who can not sign in is told to those in charge alone', async () => {
    await aSubscriber('2026-12-01', {}, false);
    await run();

    expect(await letters('subscription_expiring')).toEqual([]);
    expect(await letters('subscription_expiring_staff')).toHaveLength(1);
  });
});
