import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { UserType } from '@guildhall/domain';
import { scaledPlan } from '../plan/scaled-plan.ts';
import { UK_DEMO } from '../plan/uk-demo.ts';
import { US_DEMO } from '../plan/us-demo.ts';
import { TABLES, type RowSet } from '../rows/row-set.ts';
import { byId, collect, isStaff } from '../test-support.ts';
import { generateTenant } from './generate-tenant.ts';

const fingerprint = (rows: RowSet) => createHash('sha256').update(JSON.stringify(rows)).digest('hex');
const countOf = (rows: RowSet, userType: UserType) =>
  rows.accounts.filter((account) => account.user_type === userType).length;
const kinds = (rows: RowSet) =>
  Object.fromEntries(
    [...Map.groupBy(rows.organizations, ({ kind }) => kind)].map(([kind, list]) => [kind, list.length]),
  );

describe('generated rows', () => {
  test('are the same for the same seed', () => {
    expect(fingerprint(collect(UK_DEMO))).toBe(fingerprint(collect(UK_DEMO)));
  });

  test('are the same in whatever batches they come', () => {
    expect(fingerprint(collect(UK_DEMO, 'test', { batchSize: 77 }))).toBe(fingerprint(collect(UK_DEMO)));
  });

  test('are others for another seed', () => {
    expect(fingerprint(collect(UK_DEMO, 'another'))).not.toBe(fingerprint(collect(UK_DEMO)));
  });

  test('are the same with and without national ids', () => {
    const seal = () => ({
      kind: 'ni_number' as const,
      ciphertext: Buffer.from('sealed'),
      blindIndex: Buffer.from('index'),
      masked: '•••••456C',
    });
    const sealed = collect(UK_DEMO, 'test', { sealNationalId: seal });

    expect(sealed.national_ids.length).toBeGreaterThan(700);
    expect(fingerprint({ ...sealed, national_ids: [] })).toBe(fingerprint(collect(UK_DEMO)));
  });

  test('keep tenant and logins when the demo plays on another day', () => {
    const later = collect({ ...UK_DEMO, asOf: '2027-03-01' });
    const now = collect(UK_DEMO);

    expect(later.tenants[0]?.id).toBe(now.tenants[0]?.id);
    expect(later.logins.find(({ email }) => email === 'learner@uk.demo.example')?.id).toBe(
      now.logins.find(({ email }) => email === 'learner@uk.demo.example')?.id,
    );
    expect(
      later.enrollments
        .map(({ start_date }) => start_date)
        .toSorted()
        .at(-1),
    ).toMatch(/^2027-03/);
  });

  test('come in sets of participants after one set with everything they refer to', () => {
    const sets = [...generateTenant({ ...US_DEMO, participants: 250 }, 'test', { batchSize: 100 })];

    expect(sets.map(({ enrollments }) => enrollments.filter((row) => row.is_current).length)).toEqual([
      0, 100, 100, 50,
    ]);
    expect(sets.slice(1).flatMap(({ accounts }) => accounts.filter(isStaff))).toEqual([]);
  });
});

describe('the US demo', () => {
  const rows = collect(US_DEMO);

  test('has the organizations and occupations of its plan', () => {
    expect(kinds(rows)).toEqual({ regulator: 1, sponsor: 3, provider: 4, referrer: 1, employer: 40 });
    expect(rows.occupations).toHaveLength(25);
    expect(rows.cohorts).toHaveLength(60);
    expect(new Set(rows.occupations.map(({ onet_code }) => onet_code)).size).toBe(25);
  });

  test('has 3,000 participants of all four types', () => {
    const participants = rows.accounts.filter((account) => !isStaff(account));

    expect(participants).toHaveLength(3_000);
    expect(new Set(participants.map((account) => account.user_type)).size).toBe(4);
  });

  test('has about 400 staff', () => {
    const staff = rows.accounts.filter(isStaff).length;

    expect(staff).toBeGreaterThan(350);
    expect(staff).toBeLessThan(450);
    expect(countOf(rows, 'regulator')).toBe(2);
  });

  test('has four fifths of its participants active', () => {
    const current = rows.enrollments.filter((row) => row.is_current);
    const active = current.filter((row) => row.program_status === 'active');

    expect(active.length / current.length).toBeGreaterThan(0.79);
    expect(active.length / current.length).toBeLessThan(0.86);
  });

  test('has occupations with no provider, with one and with several', () => {
    const counts = rows.occupations.map(
      ({ id }) => rows.occupation_providers.filter((row) => row.occupation_id === id).length,
    );

    expect(new Set(counts)).toEqual(new Set([0, 1, 2, 3]));
  });

  test('has cohorts of sponsors and of employers, with a supervisor, an instructor or nobody', () => {
    const organizations = byId(rows.organizations);
    const accounts = byId(rows.accounts);
    const kindsOf = rows.cohorts.map(({ owner_id, supervisor_id }) => {
      const leader = supervisor_id === null ? 'nobody' : accounts.get(supervisor_id)?.user_type;
      return `${organizations.get(owner_id)?.kind} with ${leader}`;
    });

    expect(new Set(kindsOf)).toEqual(
      new Set(['employer with supervisor', 'employer with nobody', 'sponsor with provider', 'sponsor with nobody']),
    );
  });

  test('has names with accents, apostrophes, hyphens, one letter and other scripts', () => {
    const names = rows.accounts.flatMap((account) => [account.given_name, account.family_name]);
    const preferred = rows.accounts.map((account) => account.preferred_name ?? '').join('');

    for (const form of [/[à-ỹ]/, /['’]/, /\p{L}-\p{L}/u, /^\p{L}$/u, / /]) {
      expect(names.some((name) => form.test(name))).toBe(true);
    }
    for (const script of [/\p{Script=Han}/u, /\p{Script=Arabic}/u, /\p{Script=Hangul}/u])
      expect(preferred).toMatch(script);
  });
});

describe('the UK demo', () => {
  const rows = collect(UK_DEMO);

  test('has the organizations and occupations of its plan', () => {
    expect(kinds(rows)).toEqual({ sponsor: 1, provider: 2, employer: 30 });
    expect(rows.occupations).toHaveLength(18);
    expect(rows.accounts.filter((account) => !isStaff(account))).toHaveLength(1_500);
  });

  test('has a tree of groups that every participant belongs to', () => {
    const groups = byId(rows.groups);
    const members = new Set(rows.group_members.map((row) => row.account_id));

    expect(rows.groups.filter((group) => group.parent_id !== null && groups.has(group.parent_id))).toHaveLength(7);
    expect(rows.accounts.filter((account) => !isStaff(account) && !members.has(account.id))).toEqual([]);
  });

  test('limits some of its staff to groups, and nobody who tries the demo', () => {
    const accounts = byId(rows.accounts);
    const limited = rows.group_members.map((row) => accounts.get(row.account_id)!).filter(isStaff);

    expect(limited.length).toBeGreaterThan(1);
    expect(limited.filter((account) => account.email?.endsWith('demo.example'))).toEqual([]);
  });
});

describe('a scaled plan', () => {
  const rows = collect(scaledPlan(6_000, 'Scale'));

  test('has about 75 participants per employer and 25 per supervisor', () => {
    expect(kinds(rows)['employer']).toBe(80);
    expect(Math.abs(countOf(rows, 'supervisor') - 240)).toBeLessThan(25);
  });

  test('grows up to 5,000 employers', () => {
    const { organizations } = scaledPlan(1_000_000, 'Scale');

    expect(organizations.filter(({ kind }) => kind === 'employer')).toHaveLength(5_000);
  });

  test('is another tenant for another name', () => {
    expect(collect(scaledPlan(10, 'One')).tenants[0]?.id).not.toBe(collect(scaledPlan(10, 'Two')).tenants[0]?.id);
  });

  test('names no table twice', () => {
    expect(new Set(TABLES).size).toBe(TABLES.length);
  });
});
