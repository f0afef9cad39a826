// Saved views: tabs above the list of participants, each an address.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { dialog } from './support/participant-page.ts';
import { aName } from './support/records.ts';
import { eventually, see, seeNo } from './support/see.ts';
import { signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

async function openList(role: 'regulator' | 'administrator' = 'regulator', search = ''): Promise<Page> {
  const page = await signInAs(await newPage(), role, `/participants${search}`);
  await see(page.getByRole('grid').getByRole('rowheader').getByRole('link'));
  return page;
}

const headers = async (page: Page): Promise<string[]> =>
  (await page.getByRole('columnheader').allInnerTexts()).map((text) => text.split('\n')[0]!.trim()).filter(Boolean);

describe('saved views', () => {
  const view = (page: Page, name: string) =>
    page.getByRole('navigation', { name: 'Saved views' }).getByRole('link', { name });

  async function saveView(page: Page, name: string, more?: () => Promise<void>): Promise<void> {
    await page.getByRole('button', { name: /^(View|Changed view)$/ }).click();
    await page.getByRole('menuitem', { name: 'Save as a new view…' }).click();
    await dialog(page, 'Save as a new view').getByRole('textbox', { name: 'Name' }).fill(name);
    await more?.();
    await dialog(page, 'Save as a new view').getByRole('button', { name: 'Save view' }).click();
    await see(view(page, name));
  }

  async function deleteView(page: Page): Promise<void> {
    await page.getByRole('button', { name: /^(View|Changed view)$/ }).click();
    await page.getByRole('menuitem', { name: 'Delete view…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete view' }).click();
  }

  test('keep filter, order and columns as a tab, take changes, are deleted, and come back with Undo [US-LST-10; UK-GRID-31]', async () => {
    const page = await openList('administrator', '?status=any&sort=-start_date&columns=name,start_date');
    const name = `Late ${aName().familyName}`;
    await saveView(page, name, () => expectAccessible(page, 'Saved view, dialog'));
    await eventually(() => expect(page.url()).toContain('view='));

    await page.getByRole('link', { name: 'Usual list' }).click();
    await eventually(async () => expect(await headers(page)).toContain('Employer'));
    await view(page, name).click();
    await eventually(async () => expect(await headers(page)).toEqual(['Name', 'Start date']));
    expect(page.url()).toContain('sort=-start_date');

    await page.getByRole('searchbox').fill('a');
    await see(page.getByRole('button', { name: 'Changed view' }));
    await page.getByRole('button', { name: 'Changed view' }).click();
    await page.getByRole('menuitem', { name: /^Save changes to/ }).click();
    await see(page.getByRole('button', { name: 'View', exact: true }));
    await page.reload();
    await eventually(async () => expect(await page.getByRole('searchbox').inputValue()).toBe('a'));

    await deleteView(page);
    await seeNo(view(page, name));
    await page.getByRole('button', { name: 'Undo' }).click();
    await see(view(page, name));
    await eventually(async () => expect(await headers(page)).toEqual(['Name', 'Start date']));
    expect(page.url()).toContain('sort=-start_date');

    await deleteView(page);
    await seeNo(view(page, name));
  });

  test('shared with a role as its default open its list [US-LST-10]', async () => {
    const page = await openList('regulator', '?columns=name,employer');
    const name = `Mentors ${aName().familyName}`;
    await saveView(page, name, async () => {
      await page.getByRole('checkbox', { name: 'Mentor' }).check();
      await page.getByRole('checkbox', { name: 'Their list opens with it' }).check();
    });

    const mentor = await signInAs(await newPage(), 'mentor', '/participants');
    await see(view(mentor, name));
    await eventually(async () => expect(await headers(mentor)).toEqual(['Name', 'Employer']));
    await mentor.getByRole('link', { name: 'Usual list' }).click();
    await eventually(async () => expect(await headers(mentor)).toContain('Occupation'));

    await deleteView(page);
    await seeNo(view(page, name));
  });
});
