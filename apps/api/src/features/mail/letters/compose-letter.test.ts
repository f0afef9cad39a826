import { LETTER_KINDS, LETTER_LOCALES, type LetterKind, type LetterLocale } from '@guildhall/domain';
import { describe, expect, test } from '@jest/globals';
import { composeLetter, type LetterSource } from './compose-letter.ts';

const URL = 'https://guild.example/accept/token';
const source: LetterSource = {
  kind: 'invitation',
  locale: 'en-US',
  toName: 'Inés Ángel',
  tenantName: 'Guild of Bakers & Sons',
  vocabulary: 'us',
  url: URL,
  ownText: 'Bring your apron.\nAnd <a friend>.',
  facts: {
    inviterName: 'Vera Viewer',
    organizationName: 'Rye & Daughters',
    occupationTitle: 'Baker',
    expiresAt: '2026-11-25T22:00:00.000Z',
    happenedAt: '2026-11-22T22:00:00.000Z',
    endsOn: '2026-12-31',
    newEmail: 'new@example.org',
    personName: 'Noor Newcomer',
    formerOwners: 'Olga Owner (3)',
    ownerId: '0190a1b2-0000-7000-8000-000000000001',
    messageSubject: 'Tools on Monday',
    messageText: 'Bring your tools.\n\nAnd <a cake>.',
    fileName: 'example.csv',
    importId: '0190a1b2-0000-7000-8000-000000000001',
    rowCount: '10',
    createdCount: '5',
    updatedCount: '2',
    unchangedCount: '1',
    rejectedCount: '1',
    skippedCount: '1',
    usedSeats: '95',
    seatLimit: '100',
  },
};
const occurrences = (text: string, part: string): number => text.split(part).length - 1;
const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const cells = LETTER_KINDS.flatMap((kind) =>
  LETTER_LOCALES.map((locale): [LetterKind, LetterLocale] => [kind, locale]),
);

describe.each(cells)('the letter %s in %s', (kind, locale) => {
  const { subject, html, text } = composeLetter({ ...source, kind, locale });

  test('has its link exactly once, in HTML and in plain text', () => {
    expect([occurrences(html, URL), occurrences(text, URL)]).toEqual([1, 1]);
  });

  test('says the same in both forms', () => {
    const spoken = unescaped(html.slice(html.indexOf('<body')).replace(/<[a-z/][^>]*>/g, '\n'));
    for (const line of text.split('\n').filter((words) => words !== '' && words !== '-- ' && words !== URL))
      expect(spoken).toContain(line.replace(/:$/, ''));
  });

  test('has a subject, names the product and leaves nothing out by mistake', () => {
    expect(subject.length).toBeGreaterThan(5);
    expect(`${subject}${text}`).toContain('Guildhall');
    expect(`${subject}${text}${html}`).not.toMatch(/undefined|null|\[object|NaN|Invalid/);
  });

  test('loads nothing from elsewhere, says its language and follows dark mode', () => {
    expect(html).not.toMatch(/<img|<script|<link|url\(|src=/i);
    expect(html).toContain(`<html lang="${locale}" dir="ltr">`);
    expect(html).toContain('prefers-color-scheme: dark');
  });
});

describe('the own text of a tenant', () => {
  test('[US-INV-14] stands in letters that invite, with nothing of it acting as HTML', () => {
    const { html, text } = composeLetter(source);

    expect(text).toContain('Bring your apron.\nAnd <a friend>.');
    expect(html).toContain('And &lt;a friend&gt;.');
  });

  test('stands in no letter about passwords', () => {
    expect(composeLetter({ ...source, kind: 'password_reset' }).text).not.toContain('apron');
  });
});

describe('a link that ends', () => {
  test.each<[LetterLocale, 'us' | 'uk', string]>([
    ['en-US', 'us', 'The link works once, until Wednesday, November 25, 2026 at 5:00 PM EST.'],
    ['en-GB', 'uk', 'The link works once, until Wednesday, 25 November 2026 at 22:00 GMT.'],
    ['es-US', 'us', 'El enlace funciona una sola vez, hasta el miércoles, 25 de noviembre de 2026, 5:00 p.m. EST.'],
  ])('says so in %s for %s with day, time and time zone', (locale, vocabulary, sentence) => {
    const { text } = composeLetter({ ...source, locale, vocabulary });

    expect(text.replaceAll(/[\u00A0\u202F]/g, ' ')).toContain(sentence);
  });
});

describe('the words of the UK', () => {
  test.each(['invitation', 'conversion', 'activation'] as const)('[UK-LIFE-10] %s is an account activation', (kind) => {
    const { subject, text } = composeLetter({ ...source, kind, locale: 'en-GB', vocabulary: 'uk' });

    expect(subject).toBe('Guildhall account activation');
    expect(text).toContain('confirms your email address');
    expect(text).toContain('Programme: Baker');
  });

  test('are not those of the US', () => {
    expect(composeLetter(source).text).toContain('Occupation: Baker');
    expect(composeLetter(source).subject).toBe('Your invitation to Guild of Bakers & Sons on Guildhall');
  });
});

test('names of the inviter, the organization and the occupation stand in an invitation', () => {
  const { text } = composeLetter(source);

  expect(text).toContain('Vera Viewer has invited you to join Guild of Bakers & Sons');
  expect(text).toContain('Rye & Daughters. Occupation: Baker');
});

test('hostile names stay text', () => {
  const { html } = composeLetter({
    ...source,
    toName: '<script>alert(1)</script>',
    tenantName: '"><img src=x>',
    facts: { ...source.facts, inviterName: '</title><style>*{display:none}</style>' },
  });

  expect(html).not.toMatch(/<script|<img|<style>\*/);
});

test.each(['', 'ines@example.org'])('somebody invited by address alone is greeted without a name (%j)', (toName) => {
  expect(composeLetter({ ...source, toName }).text).toMatch(/^Hello,\n/);
});

describe('[US-SEAT-04] the letter about seats', () => {
  const about = (usedSeats: string, more: Partial<LetterSource> = {}) =>
    composeLetter({ ...source, kind: 'seats_warning', facts: { usedSeats, seatLimit: '100' }, ...more });

  test.each([
    ['95', 'Guild of Bakers & Sons is running out of seats'],
    ['100', 'Guild of Bakers & Sons has no seat left'],
    ['104', 'Guild of Bakers & Sons has no seat left'],
  ])('with %s of 100 in use says: %s', (used, subject) => {
    expect(about(used).subject).toBe(subject);
  });

  test('says how many are in use and what to do, in the words of the country', () => {
    expect(about('100').text).toMatch(/100 of 100 seats.*No participant.*Free a seat: change the program status/s);
    expect(about('100', { locale: 'en-GB', vocabulary: 'uk' }).text).toMatch(/No learner.*programme status/s);
  });
});
