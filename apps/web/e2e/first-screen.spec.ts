// What has to come over the wire before somebody can work (budget of docs/ARCHITECTURE.md).
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { aBrowser } from './support/journey.ts';
import { see } from './support/see.ts';
import { signInAs } from './support/sign-in.ts';

const newPage = aBrowser();
const BUDGET_KIB = 250;

test('sign-in and the list of participants need at most 250 KiB of code and styles', async () => {
  const page = await newPage();
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (!/javascript|css/.test(response.headers()['content-type'] ?? '')) return;
    const size = response.body().then((body) => gzipSync(body, { level: 9 }).length);
    sizes.set(
      response.url(),
      size.catch(() => 0),
    );
  });

  await signInAs(page, 'regulator', '/participants');
  await see(page.getByRole('grid').getByRole('rowheader'));
  await page.waitForLoadState('networkidle');

  const total = (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
  expect(sizes.size).toBeGreaterThan(3);
  expect(Math.round(total / 1024)).toBeLessThanOrEqual(BUDGET_KIB);
  process.stdout.write(`First screen: ${(total / 1024).toFixed(1)} KiB in ${sizes.size} files.\n`);
});
