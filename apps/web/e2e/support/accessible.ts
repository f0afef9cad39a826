// Nobody is kept out: axe, light and dark, and as narrow as 320 pixels (400 % zoom on a laptop) without scrolling sideways.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@jest/globals';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { takePicture } from './journey.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const everyRule: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
/** Structure and names are the same in every color scheme. */
const colors: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 740 };

async function violations(page: Page, options: RunOptions, where: string): Promise<string[]> {
  const found = await page.evaluate(
    (given) =>
      (globalThis as unknown as { axe: { run(root: Document, options: RunOptions): Promise<AxeResults> } }).axe.run(
        document,
        given,
      ),
    options,
  );
  return found.violations.map(({ id, help, nodes }) =>
    [
      `${where}: ${id} – ${help}`,
      ...nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `    ${html.slice(0, 200)}\n      ${failureSummary?.replaceAll('\n', ' ')}`),
    ].join('\n'),
  );
}

/** After a change of the window everything takes its place and its color: parts that inherit a color follow one frame after another. */
function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const aFrame = () => new Promise((done) => requestAnimationFrame(done));
    const isMoving = () => document.getAnimations().some(({ playState }) => playState === 'running');
    for (let quiet = 0, frames = 0; quiet < 3 && frames < 60; frames += 1) {
      await aFrame();
      quiet = isMoving() ? 0 : quiet + 1;
    }
  });
}

async function sidewaysOverflow(page: Page): Promise<string[]> {
  const pixels = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return pixels > 0 ? [`320 px: the page is ${pixels} px too wide`] : [];
}

/** A list fades while other rows are on their way. */
async function shown(page: Page): Promise<void> {
  const stale = page.locator('[role="table"][aria-busy="true"], [role="grid"][aria-busy="true"]');
  await stale.first().waitFor({ state: 'detached', timeout: 10_000 });
}

/** What is on the screen now, with whatever dialog is open, keeps nobody out. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  await shown(page);
  await page.evaluate(axeSource);
  const found = await violations(page, everyRule, 'light');
  await takePicture(page, `${name}, light`);

  await page.emulateMedia({ colorScheme: 'dark' });
  await settled(page);
  found.push(...(await violations(page, colors, 'dark')));
  await takePicture(page, `${name}, dark`);

  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(narrow);
  await settled(page);
  found.push(...(await violations(page, everyRule, '320 px')), ...(await sidewaysOverflow(page)));
  await takePicture(page, `${name}, narrow`);
  await page.setViewportSize(wide);
  await settled(page);

  expect(`${name}\n${found.join('\n')}`).toBe(`${name}\n`);
}
