import { expect, test } from '@jest/globals';
import { isPackageManager } from './stop-with-launcher.ts';

test.each([
  ['pnpm start', true],
  ['npm exec pnpm start', true],
  ['/usr/bin/node /usr/lib/node_modules/npm/bin/npx-cli.js pnpm start', true],
  ['/usr/bin/node /root/.npm/_npx/e6/node_modules/.bin/pnpm start', true],
  ['bash -c npx pnpm start', false],
  ['node server.js npx', false],
])('of %s it is known whether that is a package manager', (commandLine, expected) => {
  expect(isPackageManager(commandLine.split(' '))).toBe(expected);
});
