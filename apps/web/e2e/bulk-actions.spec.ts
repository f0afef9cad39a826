import { describe, expect, test } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
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
    await page.getByRole('checkbox', { name: 'Also invite participants who are staff in the same occupation' }).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Show what would change' }).click();

    await expectPage(page, 'Invitation');
    await see(page.getByText('2: Invited'));
    expect(await count(page, /^2\s*Would change/).count()).toBe(1);
  });
});

describe('a batch that runs', () => {
  test('is marked on every page while it does, and said to be over with the way to its result [UK-GRID-33]', async () => {
    const { page, act } = await aSelection();
    await act('Send a message…');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Subject').fill('Hello');
    await dialog.getByLabel('Text').fill('Hello.');
    await dialog.getByRole('button', { name: 'Show who would get it' }).click();
    await page.getByRole('button', { name: 'Send to 2 people' }).click();
    await see(count(page, /^2\s*Sent/));
    const id = page.url().split('/').at(-1)!.split('?')[0]!;

    // Two people are done before anybody could look: for a moment the batch is said to be half-way.
    let isRunning = true;
    const halfWay = async (route: Route) => {
      const asked = route.request().postData() ?? '';
      const isMark = asked.includes('BatchesAtWork');
      if (!isRunning || !(isMark || asked.includes('hasBatchAtWork'))) return route.continue();
      const response = await route.fetch();
      const body = (await response.json()) as { data: { viewer?: object; batches?: { nodes: object[] } } };
      if (body.data.viewer) body.data.viewer = { ...body.data.viewer, hasBatchAtWork: true };
      if (isMark) body.data.batches!.nodes = [{ __typename: 'Batch', id, selectedCount: 2_000, processedCount: 500 }];
      return route.fulfill({ response, json: body });
    };
    // A page that is left does not wait for its answers.
    await page.route('**/graphql', (route) => halfWay(route).catch(() => undefined));
    await page.goto('/cohorts');
    await expectPage(page, 'Cohorts');

    await see(page.getByRole('link', { name: 'A change is running: 500 of 2,000 people are through' }));
    await expectAccessible(page, 'A page with the mark of a batch');
    isRunning = false;
    await see(page.getByText('A change is over: done for 2.'));
    await seeNo(page.getByRole('link', { name: /A change is running/ }));
    await page.getByRole('link', { name: 'See the result' }).click();
    await expectPage(page, 'Message: Hello');
  });
});
