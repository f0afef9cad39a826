// Expectations that wait, because a page answers in its own time; a failure says what stands there instead.
import type { Locator, Page } from 'playwright-core';

const patienceMs = 10_000;
const pauseMs = 50;

/** Waits until the expectation holds; otherwise fails with its own message. */
export async function eventually(expectation: () => Promise<void> | void): Promise<void> {
  const end = Date.now() + patienceMs;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

/** It can be seen. */
export async function see(locator: Locator): Promise<void> {
  await locator.first().waitFor({ state: 'visible', timeout: patienceMs });
}

/** It can't be seen, or no longer. */
export async function seeNo(locator: Locator): Promise<void> {
  await eventually(async () => {
    const visible = await locator.filter({ visible: true }).allInnerTexts();
    if (visible.length > 0) throw new Error(`Still there: ${visible.join(' | ')}`);
  });
}

/** The value that stands beside a label of a list of facts. */
export function fact(within: Page | Locator, label: string): Locator {
  const page = 'page' in within ? within.page() : within;
  return within
    .locator('dl > div')
    .filter({ has: page.locator('dt', { hasText: new RegExp(`^${label}$`) }) })
    .locator('dd');
}
