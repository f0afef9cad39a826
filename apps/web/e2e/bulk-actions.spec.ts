import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { aName, aParticipant } from './support/records.ts';
import { see, seeNo } from './support/see.ts';
import { expectPage, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

const bar = (page: Page) => page.getByRole('region', { name: 'Actions' });
const count = (page: Page, words: RegExp) =>
  page.getByRole('group', { name: 'How it ends' }).getByRole('button', { name: words });

/** Two new people who share a family name, both selected. */
async function aSelection() {
  const page = await signInAs(await newPage(), 'administrator', '/participants');
  const { familyName } = aName();
  const people = [];
  for (const givenName of ['Ada', 'Bo']) people.push(await aParticipant(page, { givenName, familyName }));
  await page.goto(`/participants?q=${familyName}&status=any`);
  for (const { name } of people) await page.getByRole('checkbox', { name: `Select ${name}` }).check();
  const act = async (action: string) => {
    await bar(page).getByRole('button', { name: 'Actions' }).click();
    await page.getByRole('menuitem', { name: action }).click();
  };
  return { page, people, act };
}

describe('the actions above a selection', () => {
  test('write to people: what is missing stands beside the field, nobody gets it before the preview, and it says that it is final [UK-GRID-33]', async () => {
    const { page, people, act } = await aSelection();

    await act('Send a message…');
    const dialog = page.getByRole('dialog', { name: 'Message to 2 people' });
    await dialog.getByLabel('Text').fill('Bring your tools.');
    await dialog.getByRole('button', { name: 'Show who would get it' }).click();
    await see(dialog.getByText('Fill in this field.'));
    await dialog.getByLabel('Subject').fill('Tools on Monday');
    await expectAccessible(page, 'Message to many');
    await dialog.getByRole('button', { name: 'Show who would get it' }).click();

    await expectPage(page, 'Message: Tools on Monday');
    await see(page.getByText("This can't be undone", { exact: false }));
    await expectAccessible(page, 'Preview of a message');
    await page.getByRole('button', { name: 'Send to 2 people' }).click();
    await see(count(page, /^2\s*Sent/));
    await seeNo(page.getByRole('button', { name: 'Undo…' }));

    await page.goto(`/participants/${people[0]!.id}?tab=history`);
    await see(page.getByText('Message was sent').first());
  });

  test('withdraw access with a reason, and give it back [UK-GRID-33] [US-ACT-13]', async () => {
    const { page, act } = await aSelection();

    await act('Cancel or deactivate…');
    const dialog = page.getByRole('dialog', { name: 'Accounts of 2 people' });
    await dialog.getByRole('radio', { name: 'Cancel the subscription' }).check();
    await dialog.getByRole('button', { name: 'Show what would change' }).click();
    await see(dialog.getByText('Fill in this field.'));
    await dialog.getByLabel('Reason').fill('Moved to another college');
    await expectAccessible(page, 'Accounts of many');
    await dialog.getByRole('button', { name: 'Show what would change' }).click();

    await expectPage(page, 'Cancel the subscription');
    await page.getByRole('button', { name: 'Change 2 people' }).click();
    await see(count(page, /^2\s*Changed/));
    await page.getByRole('button', { name: 'Undo…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo', exact: true }).click();
    await see(count(page, /^2\s*As before/));
  });

  test('archive nobody whose program runs, and say why [UK-GRID-33]', async () => {
    const { page, act } = await aSelection();

    await act('Archive…');
    await page.getByRole('dialog').getByRole('button', { name: 'Show what would change' }).click();

    await expectPage(page, 'Archive');
    await see(count(page, /^2\s*Can't change/));
    await see(page.getByText('There is nothing to do: nobody would change.'));
  });

  test('invite people, and say how many are invited for the first time [UK-GRID-33]', async () => {
    const { page, act } = await aSelection();

    await act('Invite, or invite again…');
    await expectAccessible(page, 'Invitation of many');
    await page.getByRole('dialog').getByRole('button', { name: 'Show what would change' }).click();

    await expectPage(page, 'Invitation');
    await see(page.getByText('2: Invited'));
    expect(await count(page, /^2\s*Would change/).count()).toBe(1);
  });
});
