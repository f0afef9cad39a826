// What people do on the pages of participants, in one word each.
import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { eventually, see } from './see.ts';
import { expectPage } from './sign-in.ts';

/** Types into a field that searches on the server, and takes the entry that reads so. */
export async function choose(within: Page | Locator, label: string, text: string): Promise<void> {
  const page = 'page' in within ? within.page() : within;
  // The whole label, with the star of a required field: "Employer" is not "Employer address".
  const whole = new RegExp(`^${label}( \\*)?$`);
  const field = within.getByLabel(whole).and(within.locator('input'));
  // In the middle there is room for the entries; at the edge they would scroll away with the dialog.
  await field.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await field.fill(text);
  await pick(page, text);
}

/** Takes an entry of the open list when the search has answered and the list has found its place, above or below. */
export async function pick(page: Page, name: string | RegExp): Promise<void> {
  await see(page.locator('[role=listbox]:not([aria-busy=true])').filter({ visible: true }));
  const option = page.getByRole('option', { name }).first();
  await eventually(async () => {
    const before = await option.boundingBox();
    await page.waitForTimeout(100);
    expect(await option.boundingBox()).toEqual(before);
  });
  await option.click();
}

export function dialog(page: Page, title: string | RegExp): Locator {
  return page.getByRole('dialog', { name: title });
}

/** Opens the record of a participant by its address. */
export async function openRecord(page: Page, { id, name }: { id: string; name: string }, search = ''): Promise<void> {
  await page.goto(`/participants/${id}${search}`);
  await expectPage(page, name);
}

/** Sees the short message in the corner. */
export async function seeMessage(page: Page, text: string | RegExp): Promise<void> {
  await see(page.locator('.mantine-Notifications-root').getByText(text));
}

export function row(page: Page | Locator, text: string): Locator {
  return page.getByRole('row').filter({ hasText: text });
}
