// How people move through a long list.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

const NOTCH = 120;
const NOTCHES_PER_SECOND = 20;
const KEYS_PER_SECOND = 30;
const SECONDS = 10;
/** Parts of the list, as somebody drags the bar there and back. */
const PLACES = [0.5, 0.9, 0.1, 0.7, 1, 0.3];

/** Turns the wheel as quickly as a finger does, without a stop. */
export async function wheel(page: Page): Promise<void> {
  const box = await page.getByRole('grid').locator('..').boundingBox();
  if (!box) throw new Error('The list is not in sight.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await atPace(NOTCHES_PER_SECOND, () => page.mouse.wheel(0, NOTCH));
}

/** Holds Page Down, at the rate at which keyboards repeat. */
export async function holdPageDown(page: Page): Promise<void> {
  await page.locator('[data-cell="0:1"]').click({ position: { x: 2, y: 2 } });
  await atPace(KEYS_PER_SECOND, () => page.keyboard.down('PageDown'));
  await page.keyboard.up('PageDown');
}

/** Drags the bar over a third of a second to places far away, and waits there until everybody is to be seen. */
export async function drag(page: Page): Promise<void> {
  const grid = page.getByRole('grid').locator('..');
  for (const place of PLACES) {
    await grid.evaluate(async (element, target) => {
      const from = element.scrollTop;
      const to = (element.scrollHeight - element.clientHeight) * target;
      for (let step = 1; step <= 20; step += 1) {
        element.scrollTop = from + ((to - from) * step) / 20;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }, place);
    await page.waitForFunction(() => document.querySelectorAll('[data-row][aria-busy]').length === 0);
    await sleep(300);
  }
}

async function atPace(perSecond: number, act: () => Promise<void>): Promise<void> {
  const begin = performance.now();
  for (let count = 0; count < perSecond * SECONDS; count += 1) {
    await sleep(Math.max(0, begin + (count * 1000) / perSecond - performance.now()));
    await act();
  }
}
