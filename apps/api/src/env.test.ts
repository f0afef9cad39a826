import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readSettings, SettingsError, withPort } from './env.ts';
import { keptSecret } from './kept-secret.ts';

const goodSecret = 'Zk3v9QpL7xW2bT8mR5nY1cH6dJ4fG0sA';
const production = {
  NODE_ENV: 'production',
  SECRET: goodSecret,
  PUBLIC_URL: 'https://guildhall.example.org',
  DATABASE_URL: 'postgres://owner:pw@db/guildhall',
};

function problemsOf(environment: Record<string, string | undefined>): readonly string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

describe('settings without any variable', () => {
  const settings = readSettings({});

  test('are those of a demo on this machine only', () => {
    expect(settings).toMatchObject({ mode: 'demo', host: '127.0.0.1', port: 4000, playground: true });
  });

  test('are frozen', () => {
    expect(Object.isFrozen(settings)).toBe(true);
  });

  test('let the public address follow the port that was free', () => {
    expect(withPort(settings, 4007)).toMatchObject({ port: 4007, publicUrl: 'http://localhost:4007' });
  });
});

describe('production', () => {
  test('starts with a secret, a public address and a database', () => {
    expect(readSettings(production)).toMatchObject({ mode: 'production', host: '0.0.0.0', playground: false });
  });

  test('is what NODE_ENV=production means', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).toHaveLength(3);
  });

  test('keeps a public address that was given when the port changes', () => {
    expect(withPort(readSettings(production), 4007).publicUrl).toBe(production.PUBLIC_URL);
  });

  test('refuses the embedded database until it is allowed by name', () => {
    const withoutDatabase = { ...production, DATABASE_URL: '' };

    expect(problemsOf(withoutDatabase)).toEqual([expect.stringContaining('ALLOW_EMBEDDED_DATABASE')]);
    expect(problemsOf({ ...withoutDatabase, ALLOW_EMBEDDED_DATABASE: 'true' })).toEqual([]);
  });

  test.each([
    ['missing', undefined],
    ['short', 'Zk3v9QpL7xW2bT8mR5nY1cH'],
    ['a placeholder', 'change-me-change-me-change-me-1234567890'],
    ['repetitive', 'a'.repeat(64)],
  ])('refuses a secret that is %s', (_name, secret) => {
    expect(problemsOf({ ...production, SECRET: secret })).toEqual([expect.stringMatching(/^SECRET /)]);
  });

  test.each([
    ['http://guildhall.example.org', 1],
    ['http://localhost:4000', 0],
    ['https://guildhall.example.org/', 0],
  ])('judges the public address %s', (address, problems) => {
    expect(problemsOf({ ...production, PUBLIC_URL: address })).toHaveLength(problems);
  });
});

describe('wrong values', () => {
  test('are all reported at once', () => {
    const wrong = { GUILDHALL_MODE: 'prod', PORT: '99999', LOG_LEVEL: 'loud', TRUST_PROXY: 'yes' };

    expect(problemsOf(wrong)).toHaveLength(4);
  });

  test.each([
    ['PORT', '-1'],
    ['PORT', '4000x'],
    ['GRAPHQL_PLAYGROUND', 'maybe'],
    ['DATABASE_URL', 'mysql://somewhere/db'],
    ['PUBLIC_URL', 'guildhall.example.org'],
    ['DATABASE_POOL_SIZE', '1'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} `))]);
  });

  test('never appear in the message', () => {
    const message = problemsOf({ SECRET: 'hunter2', DATABASE_URL: 'hunter3', APP_DATABASE_URL: 'hunter4' }).join('\n');

    expect(message).not.toMatch(/hunter/);
  });

  test('an idle limit beyond the absolute limit of a session is refused', () => {
    expect(problemsOf({ SESSION_IDLE_MINUTES: '180', SESSION_ABSOLUTE_HOURS: '2' })).toHaveLength(1);
  });
});

describe('the kept secret', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'guildhall-secret-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('stays the same from start to start', () => {
    expect(keptSecret(folder)).toBe(keptSecret(folder));
  });

  test('is readable by its owner only', () => {
    expect(statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600);
  });
});

test('docs/CONFIGURATION.md lists exactly the settings that are read', () => {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../../docs/CONFIGURATION.md'), 'utf8');
  const documented = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
  const namesRead = new Set<string>();
  const recorder = new Proxy({}, { get: (_target, name) => void namesRead.add(String(name)) });

  readSettings(recorder);

  expect(documented.toSorted()).toEqual([...namesRead].toSorted());
});
