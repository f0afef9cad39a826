// A whole story without a mouse: every step is a key.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser } from './support/journey.ts';
import { aParticipant } from './support/records.ts';
import { eventually, fact, see, seeNo } from './support/see.ts';
import { demoPassword, expectPage, people, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

const focused = (page: Page) =>
  page.evaluate(
    () =>
      `${document.activeElement?.tagName} ${document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent}`,
  );

/** Presses Tab until the element with these words has the focus, as somebody does who reads along. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (words.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way to ${words} with the Tab key; the focus is on ${await focused(page)}`);
}

async function signInByKeyboard(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await see(page.getByRole('textbox', { name: 'E-mail' }));
  await page.keyboard.press('Tab');
  await page.keyboard.type('administrator@demo.example');
  await page.keyboard.press('Tab');
  await page.keyboard.type(demoPassword);
  await page.keyboard.press('Enter');
  await see(page.getByRole('button', { name: `Account ${people.administrator}` }));
}

describe('with the keyboard alone', () => {
  test('somebody signs in, finds a person, edits and saves, and changes the status; the focus comes back each time', async () => {
    const person = await aParticipant(await signInAs(await newPage(), 'administrator'));
    const page = await newPage();
    await signInByKeyboard(page);

    await page.keyboard.press('Control+k');
    await see(page.getByRole('dialog'));
    await page.keyboard.type(person.familyName);
    await see(page.getByRole('option', { name: person.name }));
    await page.keyboard.press('Enter');
    await expectPage(page, person.name);

    await page.keyboard.press('e');
    await see(page.getByRole('button', { name: 'Save changes' }));
    await eventually(async () => expect(await focused(page)).toMatch(/^INPUT/));
    for (
      let presses = 0;
      presses < 40 &&
      !(await page.getByRole('textbox', { name: 'City' }).evaluate((field) => field === document.activeElement));
      presses += 1
    )
      await page.keyboard.press('Tab');
    await page.keyboard.type('Ellensburg');
    await page.keyboard.press('Control+s');
    await see(page.getByText(/^Saved\./));
    await see(fact(page, 'Address').getByText('Ellensburg'));
    await eventually(async () => expect(await focused(page)).toMatch(/^BUTTON Edit/));

    await tabTo(page, /^BUTTON Change status/);
    await page.keyboard.press('Enter');
    await see(page.getByRole('dialog', { name: 'Change program status' }));
    await eventually(async () => expect(await focused(page)).toMatch(/^INPUT/));
    await page.keyboard.press('Space');
    await see(page.getByText(/What this does for|Only the program status changes/));
    await page.keyboard.press('Escape');
    await seeNo(page.getByRole('dialog'));
    await eventually(async () => expect(await focused(page)).toMatch(/^BUTTON Change status/));
  });

  test('somebody walks the grid with arrows, selects with Space and opens with Enter', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/participants');
    const grid = page.getByRole('grid');
    await see(grid.getByRole('rowheader').getByRole('link'));

    await grid.locator('[tabindex="0"]').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await grid.locator('[data-row]:has(:focus)').getByRole('rowheader').getByRole('link').innerText();
    await page.keyboard.press('Space');
    await see(page.getByRole('region', { name: 'Actions' }).getByText('1 selected'));
    expect(await page.getByRole('checkbox', { name: `Select ${second}` }).isChecked()).toBe(true);
    await page.keyboard.press('Enter');

    await expectPage(page, second);
    await page.goBack();
    await see(page.getByRole('grid'));
  });

  test('the first Tab offers to skip the menu', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/cohorts');
    await expectPage(page, 'Cohorts');

    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('A Skip to the content');
    await page.keyboard.press('Enter');

    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('Escape closes the palette and a menu, and the focus is where it was', async () => {
    const page = await signInAs(await newPage(), 'administrator');
    await tabTo(page, /^BUTTON .*Account/);
    await page.keyboard.press('Enter');
    await see(page.getByRole('menu'));
    await page.keyboard.press('Escape');
    await seeNo(page.getByRole('menu'));
    await eventually(async () => expect(await focused(page)).toMatch(/^BUTTON .*Account/));

    await page.keyboard.press('Control+k');
    await see(page.getByRole('dialog'));
    await page.keyboard.press('Escape');

    await seeNo(page.getByRole('dialog'));
    await eventually(async () => expect(await focused(page)).toMatch(/^BUTTON .*Account/));
  });

  test('single letters do nothing for who has turned them off', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/participants');
    await page.getByRole('grid').getByRole('rowheader').getByRole('link').first().click();
    await see(page.getByRole('button', { name: /^Edit/ }));
    const menu = page.getByRole('button', { name: /^Account/ });
    await menu.click();
    await page.getByRole('menuitemcheckbox', { name: 'Single-letter shortcuts' }).click();
    await page.keyboard.press('Escape');
    await seeNo(page.getByRole('menu'));

    await page.keyboard.press('s');
    await page.keyboard.press('e');

    await seeNo(page.getByRole('dialog'));
    await see(page.getByRole('button', { name: /^Edit/ }));
    await menu.click();
    await page.getByRole('menuitemcheckbox', { name: 'Single-letter shortcuts' }).click();
    await page.keyboard.press('Escape');
    await seeNo(page.getByRole('menu'));
    await page.keyboard.press('s');
    await see(page.getByRole('dialog', { name: 'Change program status' }));
  });
});
