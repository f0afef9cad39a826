import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

const exclude = ['**/generated/**', '**/*.test.ts', '**/*.test.tsx'];
const laterWords = [
  'src/lib/problems.ts',
  'src/lib/batch-words.ts',
  'src/lib/letter-words.ts',
  'src/lib/profile-words.ts',
  'src/lib/record-words.ts',
  'src/lib/person-words/**',
  'src/ui/address-finder.tsx',
  'src/ui/check-tree.tsx',
  'src/ui/letter-frame.tsx',
  'src/ui/signature-pad.tsx',
  'src/graphql/**',
  'src/ui/new-password-field.tsx',
];
const firstScreen = ['src/features/session/**', 'src/features/participants/list/**'];

export default defineConfig({
  sourceLocale: 'en-US',
  locales: ['en-US', 'en-GB', 'es-US'],
  // Words that the British pack doesn't change are taken from the source language.
  fallbackLocales: { 'en-GB': 'en-US' },
  // Two packs: the words of the first screen, and those that come with the pages behind it.
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['src/app', 'src/ui', 'src/lib', 'src/features/session', 'src/features/participants/list'],
      exclude: [...exclude, ...laterWords],
    },
    {
      path: '<rootDir>/src/locales/pages/{locale}',
      include: ['src/features', ...laterWords],
      exclude: [...exclude, ...firstScreen],
    },
  ],
  format: formatter({ lineNumbers: false }),
  orderBy: 'message',
});
