import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { aName, aParticipant } from './support/records.ts';
import { see, seeNo } from './support/see.ts';
import { expectPage, signInAs, type Role } from './support/sign-in.ts';

const newPage = aBrowser();

const bar = (page: Page) => page.getByRole('region', { name: 'Actions' });
const count = (page: Page, words: RegExp) =>
  page.getByRole('group', { name: 'How it ends' }).getByRole('button', { name: words });

/** A list of new people who share a family name. */
async function aListOf(size: number, role: Role = 'administrator') {
  const page = await signInAs(await newPage(), role, '/participants');
  const { familyName } = aName();
  const people = [];
  for (const givenName of ['Ada', 'Bo', 'Cy', 'Di'].slice(0, size))
    people.push(await aParticipant(page, { givenName, familyName }));
  await page.goto(`/participants?q=${familyName}&status=any`);
  await see(page.getByRole('rowheader', { name: people.at(-1)!.name }));
  return { page, people, familyName };
}

async function act(page: Page, action: string): Promise<void> {
  await bar(page).getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

describe('many people at once', () => {
  test('get a status: chosen, previewed, run, downloaded and undone [US-STA-04] [US-ACT-01] [US-ACT-12] [US-ACT-13] [UK-GRID-33]', async () => {
    const { page, people } = await aListOf(3);
    for (const { name } of people.slice(0, 2)) await page.getByRole('checkbox', { name: `Select ${name}` }).check();

    await act(page, 'Mark status…');
    const dialog = page.getByRole('dialog', { name: 'Mark the status of 2 people' });
    await dialog.getByRole('radio', { name: 'Cancelled' }).check();
    await dialog.getByRole('button', { name: 'Show what would change' }).click();
    await see(dialog.getByText('Choose a reason', { exact: false }));
    await dialog.getByRole('radio', { name: 'Suspended' }).check();
    await expectAccessible(page, 'Status of many');
    await dialog.getByRole('button', { name: 'Show what would change' }).click();

    await expectPage(page, 'Program status: Suspended');
    await see(count(page, /^2\s*Would change/));
    await see(page.getByText('2 accounts are deactivated', { exact: false }));
    await expectAccessible(page, 'Preview');
    await page.getByRole('button', { name: 'Change 2 people' }).click();

    await see(count(page, /^2\s*Changed/));
    await expectAccessible(page, 'Result');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the result' }).click(),
    ]);
    const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('changed');

    await page.getByRole('button', { name: 'Undo…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo', exact: true }).click();
    await expectPage(page, 'Undo');
    await see(count(page, /^2\s*As before/));
    await expectAccessible(page, 'Undo');
    await page.goto(`/participants/${people[0]!.id}`);
    await see(page.getByText('Active').first());
  });

  test('are all who match, with exceptions, and the count is true [US-LST-08]', async () => {
    const { page, people, familyName } = await aListOf(4);
    await page.getByRole('checkbox', { name: `Select ${people[0]!.name}` }).check();
    await bar(page).getByRole('button', { name: 'Select all 4 who match' }).click();
    await see(bar(page).getByText('4 selected'));
    await page.getByRole('checkbox', { name: `Select ${people[3]!.name}` }).uncheck();
    await see(bar(page).getByText('3 selected'));

    await act(page, 'Edit fields…');
    const dialog = page.getByRole('dialog', { name: 'Edit 3 people' });
    await dialog.getByRole('button', { name: 'Choose a field' }).click();
    await page.getByRole('menuitem', { name: 'Reference number' }).click();
    await dialog.getByRole('button', { name: 'Another field' }).click();
    await page.getByRole('menuitem', { name: 'Start date' }).click();
    await dialog.getByRole('button', { name: 'Show what would change' }).click();
    await see(dialog.getByText('Choose a value, or empty the field.'));
    await dialog.getByLabel('New value').fill('02/01/2026');
    await page.keyboard.press('Tab');
    await expectAccessible(page, 'Edit of many');
    await dialog.getByRole('button', { name: 'Show what would change' }).click();

    await see(page.getByText('3 people were selected.'));
    await see(page.getByText('Feb 1, 2026'));
    for (const { name } of people.slice(0, 3)) await see(page.getByRole('row').filter({ hasText: name }));
    await seeNo(page.getByRole('row').filter({ hasText: people[3]!.name }));
    expect(familyName).not.toBe('');
  });

  test('stay selected under another filter [US-LST-05]', async () => {
    const { page, people } = await aListOf(2);
    await page.getByRole('checkbox', { name: `Select ${people[0]!.name}` }).check();

    await page.getByRole('searchbox').fill(people[1]!.name);
    await seeNo(page.getByRole('rowheader', { name: people[0]!.name }));
    await page.getByRole('checkbox', { name: `Select ${people[1]!.name}` }).check();

    await see(bar(page).getByText('2 selected'));
    await bar(page).getByRole('button', { name: 'Clear selection' }).click();
    await seeNo(bar(page));
  });

  test('can not be changed by whoever may not: there is no menu [US-ACT-11]', async () => {
    const page = await signInAs(await newPage(), 'supervisor', '/participants');
    await page
      .getByRole('checkbox', { name: /^Select (?!everybody)/ })
      .first()
      .check();

    await see(bar(page).getByText('1 selected'));
    await seeNo(bar(page).getByRole('button', { name: 'Actions' }));
    await page.goto('/participants');
    await seeNo(page.getByRole('link', { name: 'Batch changes' }));
  });

  test('are listed as the changes that they were, on a narrow screen too', async () => {
    const page = await signInAs(await newPage({ viewport: { width: 320, height: 700 } }), 'administrator', '/batches');
    await expectPage(page, 'Batch changes');
    await expectAccessible(page, 'Batch changes, narrow');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
