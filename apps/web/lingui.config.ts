import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

export default defineConfig({
  sourceLocale: 'en-US',
  locales: ['en-US', 'en-GB', 'es-US'],
  // Words that the British pack doesn't change are taken from the source language.
  fallbackLocales: { 'en-GB': 'en-US' },
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['src'], exclude: ['**/generated/**'] }],
  format: formatter({ lineNumbers: false }),
  orderBy: 'message',
});
