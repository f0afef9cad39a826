import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { aName, aParticipant } from './support/records.ts';
import { see, seeNo } from './support/see.ts';
import { expectPage, signInAs, type Role } from './support/sign-in.ts';

const newPage = aBrowser();

/** A list of new people who share a family name. */
async function aList(role: Role) {
  const page = await signInAs(await newPage(), role, '/participants');
  const { familyName } = aName();
  const people = [];
  for (const givenName of ['Ada', 'Bo']) people.push(await aParticipant(page, { givenName, familyName }));
  await page.goto(`/participants?q=${familyName}&status=any`);
  await see(page.getByRole('rowheader', { name: people.at(-1)!.name }));
  return { page, people, familyName };
}

/** What a click fetches, as lines. */
async function fetched(page: Page): Promise<{ name: string; lines: string[] }> {
  const download = page.getByRole('dialog').getByRole('button', { name: 'Download' });
  const [file] = await Promise.all([page.waitForEvent('download'), download.click()]);
  const text = await readFile(await file.path(), 'utf8');
  return { name: file.suggestedFilename(), lines: text.replace('\uFEFF', '').trim().split('\r\n') };
}

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Export the list…' }).click();
  await see(page.getByRole('dialog', { name: 'Export the list' }));
}

describe('a file of the list', () => {
  test('has whom the list shows, with its columns [US-LST-11] [UK-GRID-30]', async () => {
    const { page, people, familyName } = await aList('administrator');
    await openExport(page);
    await seeNo(page.getByRole('group', { name: 'Confidential' }));
    await expectAccessible(page, 'Export');
    await page.getByLabel('Text with commas (.csv)').check();

    const { name, lines } = await fetched(page);

    expect(name).toMatch(/^participants-\d{4}-\d\d-\d\d\.csv$/);
    expect(lines[0]).toMatch(/^ID,Given name,Family name,Preferred name,/);
    expect(lines[0]).toContain('Program status');
    expect(lines.slice(1).map((line) => line.split(',').slice(0, 3))).toEqual(
      people.map(({ id }, index) => [id, ['Ada', 'Bo'][index], familyName]),
    );
    await see(page.getByText('A file with 2 people is on its way.'));
  });

  test('asks what confidential columns are for, and the history says it [US-LST-11]', async () => {
    const { page, people } = await aList('regulator');
    await openExport(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Text with commas (.csv)').check();
    await dialog.getByLabel('Whole numbers').check();
    await dialog.getByRole('button', { name: 'Download' }).click();
    await see(dialog.getByText('Say what it is for.'));
    await expectAccessible(page, 'Export with confidential columns');
    await dialog.getByLabel('What it is for').fill('Report of the quarter');

    const { lines } = await fetched(page);

    expect(lines[0]).toContain('Social Security number');
    await page.goto(`/participants/${people[0]!.id}?tab=history`);
    await see(page.getByText('was revealed').first());
    await see(page.getByText('Report of the quarter').first());
  });

  test('is fetched for the selected people alone, as a workbook [US-LST-11]', async () => {
    const { page, people } = await aList('administrator');
    await page.getByRole('checkbox', { name: `Select ${people[0]!.name}` }).check();
    const bar = page.getByRole('region', { name: 'Actions' });
    await bar.getByRole('button', { name: 'Actions' }).click();
    await page.getByRole('menuitem', { name: 'Export…' }).click();
    await see(page.getByRole('dialog', { name: 'Export 1 person' }));

    const { name } = await fetched(page);

    expect(name).toMatch(/\.xlsx$/);
  });
});

describe('a file to fill in', () => {
  test('has the selected people; its rules are a page [US-CSV-01] [US-CSV-07] [US-ACT-03] [US-ACT-04] [US-ACT-05] [UK-BULK-03]', async () => {
    const { page, people } = await aList('administrator');
    await page.getByRole('checkbox', { name: `Select ${people[1]!.name}` }).check();
    await page.getByRole('region', { name: 'Actions' }).getByRole('button', { name: 'Actions' }).click();
    await page.getByRole('menuitem', { name: 'Download file to fill in…' }).click();
    const dialog = page.getByRole('dialog', { name: 'File to fill in for 1 person' });
    for (const kind of ['RAPIDS data', 'PIRL data', 'Supplemental and custom data']) await see(dialog.getByLabel(kind));
    await dialog.getByLabel('ApprentiScope managed users').check();
    await dialog.getByLabel('Text with commas (.csv)').check();
    await expectAccessible(page, 'File to fill in');

    const { name, lines } = await fetched(page);

    expect(name).toMatch(/^apprentiscope-/);
    expect(lines[0]).toMatch(/^id,email,user_type,first_name,last_name,/);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(people[1]!.id);
    await page.goto('/imports/rules/apprentiscope');
    await expectPage(page, 'Rules of the file “ApprentiScope managed users”');
    await see(page.getByRole('rowheader', { name: 'user_type' }));
    await expectAccessible(page, 'Rules of a file');
    const [blank] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
    expect((await readFile(await blank.path(), 'utf8')).trim().split('\r\n')).toHaveLength(1);
  });
});

test('the list of users is a file as well [UK-GRID-30]', async () => {
  const page = await signInAs(await newPage(), 'administrator', '/users');
  await page.getByRole('button', { name: 'Export…' }).click();
  await see(page.getByRole('dialog', { name: /^Export \d+ users$/ }));
  await expectAccessible(page, 'Export of users');
  await page.getByLabel('Text with commas (.csv)').check();

  const { name, lines } = await fetched(page);

  expect(name).toMatch(/^users-/);
  expect(lines[0]).toMatch(/^ID,Given name,Family name,E-mail,User type,/);
  expect(lines.length).toBeGreaterThan(10);
});
