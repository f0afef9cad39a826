// What every journey stands on: one browser per file, a window of its own per test, and nothing that goes wrong unseen.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, jest } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';

const home = (): string => process.env.GUILDHALL_JOURNEY_URL!;

/** Where pictures go; nothing is drawn without it. */
const gallery = process.env.GUILDHALL_SCREENSHOTS;

interface WindowOptions extends BrowserContextOptions {
  /** What the console may say, where a refusal is what the test is about. */
  mayComplain?: RegExp;
}

/** A message from the page, in words that lead to its cause. */
function watch(context: BrowserContext, troubles: string[], mayComplain?: RegExp): void {
  const tell = (trouble: string) => {
    if (!mayComplain?.test(trouble)) troubles.push(trouble);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') tell(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => tell(`page error: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== home()) tell(`request to another host: ${url.href}`);
  });
}

/** Call once at the top of a file; the answer opens a window in which nobody is signed in. */
export function aBrowser(): (options?: WindowOptions) => Promise<Page> {
  const opened: BrowserContext[] = [];
  const troubles: string[] = [];
  let browser: Browser | undefined;
  // Jest reads the time limit of a project's configuration for no hook and no test.
  jest.setTimeout(90_000);
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const page = opened.at(-1)?.pages().at(-1);
    if (page) await takePicture(page, expect.getState().currentTestName ?? 'unnamed');
    await Promise.all(opened.splice(0).map((context) => context.close()));
    expect(troubles.splice(0)).toEqual([]);
  });

  return async ({ mayComplain, ...options } = {}) => {
    const context = await browser!.newContext({
      baseURL: home(),
      viewport: { width: 1280, height: 800 },
      locale: 'en-US',
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(15_000);
    opened.push(context);
    watch(context, troubles, mayComplain);
    return context.newPage();
  };
}

/** Draws the window into GUILDHALL_SCREENSHOTS. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (!gallery) return;
  mkdirSync(gallery, { recursive: true });
  const file = name.replaceAll(/[^\w .,-]+/g, '').slice(0, 120);
  await page.screenshot({ path: path.join(gallery, `${file}.png`) });
}
