import { expect, test } from '@jest/globals';
import { importContext, profileFields, readImportRow } from '@guildhall/domain';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const lib = path.join(import.meta.dirname, '..');
const textOf = (name: string): string => readFileSync(path.join(lib, name), 'utf8');

/** What the Spanish packs have for each text. */
const spanish = new Map(
  ['../locales/es-US.po', '../locales/pages/es-US.po'].flatMap((name) =>
    [...textOf(name).matchAll(/^msgid "(.*)"\nmsgstr "(.*)"$/gm)].map(
      ([, source = '', translated = '']) => [source, translated] as const,
    ),
  ),
);

// The macros that mark texts need the build; the sources say enough.
const SOURCES = ['demographic-words', 'education-words', 'ethnicity-words', 'pay-words'].map((name) =>
  textOf(`person-words/${name}.ts`),
);
const WORDS = [...SOURCES, textOf('words.ts')].flatMap((source) =>
  [...source.matchAll(/^\s+(\w+): msg(?:`([^`]+)`|\(\{ message: '([^']+)')/gm)].map(
    ([, value = '', plain, inContext]) => ({ value: value.toLowerCase(), text: plain ?? inContext ?? '' }),
  ),
);

test('the words of closed lists that are shown are read in files as well, in English and Spanish', () => {
  const unread: string[] = [];
  for (const vocabulary of ['us', 'uk'] as const) {
    const fields = profileFields('participants', { vocabulary, customFields: [] });
    const context = importContext(fields, { dateOrder: 'ymd', today: '2026-06-01' });
    const values = (fieldId: string, text: string) =>
      readImportRow([text], [{ column: 0, fieldId }], context).values[fieldId];
    for (const { id, choices } of fields) {
      for (const { value } of choices) {
        // A value such as "active" stands in several lists with words of its own.
        const texts = [...new Set(WORDS.filter((word) => word.value === value).map(({ text }) => text))];
        const readAs = texts.map((text) =>
          [text, spanish.get(text) ?? text].every((each) => values(id, each) === value),
        );
        const isRead = texts.length === 0 || readAs.includes(true);
        if (!isRead) unread.push(`${id}: ${value}`);
      }
    }
  }

  expect(WORDS.length).toBeGreaterThan(100);
  expect(unread).toEqual([]);
});
