// How long somebody who scrolls the list of participants sees rows without people in them, in a real browser.
// `node scroll.ts ORIGIN ADDRESS COOKIE`: the address by which the server knows itself, the one it listens at, and a session.
// Writes one line of JSON per gesture.
import type { Page } from 'playwright-core';
import { launchBrowser } from '../e2e/support/browser.ts';
import { drag, holdPageDown, wheel } from './gestures.ts';
import { startWatching, whatWasSeen } from './blank-rows.ts';

const [origin = '', address = '', cookie = ''] = process.argv.slice(2);
const { host, hostname } = new URL(origin);

async function openList(page: Page): Promise<void> {
  await page.goto('/participants');
  await page.getByRole('grid').getByRole('rowheader').getByRole('link').first().waitFor();
}

const browser = await launchBrowser([`--host-resolver-rules=MAP ${host} ${new URL(address).host}`]);
try {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 800 } });
  await context.addCookies(
    cookie.split('; ').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return { name, value: value.join('='), domain: hostname, path: '/' };
    }),
  );
  for (const [gesture, make] of Object.entries({ wheel, holdPageDown, drag })) {
    const page = await context.newPage();
    await openList(page);
    await startWatching(page);
    await make(page);
    process.stdout.write(`${JSON.stringify({ gesture, ...(await whatWasSeen(page)) })}\n`);
    await page.close();
  }
} finally {
  await browser.close();
}
