import { describe, expect, test } from '@jest/globals';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts.ts';
import { UK_DEMO } from './plan/uk-demo.ts';
import { US_DEMO } from './plan/us-demo.ts';
import { collect, countVisible } from './test-support.ts';

const us = collect(US_DEMO, 'test', { passwordHash: 'hashed' });
const uk = collect(UK_DEMO, 'test', { passwordHash: 'hashed' });

test('the password is long enough for the sign-in', () => {
  expect(DEMO_PASSWORD.length).toBeGreaterThanOrEqual(15);
});

test('there is one demo account per role and tenant', () => {
  expect(DEMO_ACCOUNTS.map(({ email }) => email)).toEqual([
    ...['regulator', 'sponsor', 'administrator', 'supervisor', 'mentor', 'provider', 'referrer', 'apprentice'].map(
      (role) => `${role}@demo.example`,
    ),
    ...['sponsor', 'administrator', 'supervisor', 'mentor', 'provider', 'learner'].map(
      (role) => `${role}@uk.demo.example`,
    ),
  ]);
});

describe.each(DEMO_ACCOUNTS)('$email', ({ email, role, tenant, displayName, organization }) => {
  const rows = tenant === US_DEMO.name ? us : uk;
  const account = rows.accounts.find((row) => row.email === email)!;

  test('is the account that the sign-in page announces', () => {
    const employer = rows.enrollments.find((row) => row.participant_id === account.id)?.employer_id;
    const { name } = rows.organizations.find(({ id }) => id === (account.organization_id ?? employer))!;

    expect(account.user_type).toBe(role);
    expect(`${account.given_name} ${account.family_name}`).toBe(displayName);
    expect(name).toBe(organization);
    expect(account.account_status).toBe('active');
  });

  test('has a login with the password', () => {
    const login = rows.logins.find(({ id }) => id === account.login_id);

    expect(login).toMatchObject({ email, name: displayName, email_verified: true });
    expect(rows.login_credentials.filter((row) => row.login_id === login?.id)).toMatchObject([
      { provider_id: 'credential', account_id: login?.id, password: 'hashed' },
    ]);
  });

  const enough = { regulator: 3_000, sponsor: 300, administrator: 80, provider: 30, mentor: 20, supervisor: 12 };
  test('sees enough to try the role', () => {
    expect(countVisible(rows, account)).toBeGreaterThanOrEqual(
      role in enough ? enough[role as keyof typeof enough] : 1,
    );
  });
});

test('the sponsor of the US demo opens an account of the UK demo with the same login', () => {
  const [first, second] = [us, uk].map((rows) => rows.accounts.find((row) => row.email === 'sponsor@demo.example')!);

  expect(second?.login_id).toBe(first?.login_id);
  expect(second?.tenant_id).not.toBe(first?.tenant_id);
  expect(second?.user_type).toBe('sponsor');
});

test('nobody else can sign in', () => {
  expect([...us.login_credentials, ...uk.login_credentials]).toHaveLength(DEMO_ACCOUNTS.length + 1);
});
