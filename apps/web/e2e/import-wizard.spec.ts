// The wizard where files and people are difficult: several sheets, pasted cells, an upload that is stopped, two computers, a selection.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.ts';
import { checkRows, count, fileOf, gridRow, meaning, preparedFile, run, upload } from './support/imports.ts';
import { aBrowser } from './support/journey.ts';
import { choose, dialog } from './support/participant-page.ts';
import { aName, aParticipant, ask } from './support/records.ts';
import { eventually, see, seeNo } from './support/see.ts';
import { expectPage, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

/** Somebody with a reference number by which files find them. */
async function known(page: Page, givenName: string) {
  const { familyName, email } = aName();
  return aParticipant(page, { givenName, familyName, email, referenceNumber: `${givenName}-${familyName}` });
}

const numberOf = ({ name }: { name: string }): string => name.replace(' ', '-');

async function matchBy(page: Page, column: string): Promise<void> {
  await page.getByRole('radio', { name: /^changes somebody who is here/ }).check();
  await page.getByRole('checkbox', { name: column, exact: true }).check();
}

describe('a workbook', () => {
  test('with several sheets is read from the one that is chosen; one without rows says so [US-MAN-14] [UK-BULK-28] [US-CSV-01]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/imports/new');
    const person = await known(page, 'Ida');
    const blank = await page.request.get('/downloads/templates/participants.xlsx');
    await upload(page, { name: 'blank.xlsx', mimeType: 'application/vnd.ms-excel', buffer: await blank.body() });
    await see(page.getByRole('alert').getByText(/no row below the header/));
    await expectAccessible(page, 'A sheet without rows');
    await page.getByLabel('Sheet').selectOption({ index: 1 });
    await see(page.getByRole('region', { name: 'First rows' }));
    await seeNo(page.getByRole('alert'));

    await page.goto('/imports/new');
    await upload(
      page,
      await preparedFile(page, { participants: { ids: [person.id] }, template: 'participants' }, 'xlsx'),
    );
    await see(meaning(page, 'Given name'));
    await matchBy(page, 'ID');
    await checkRows(page);
    await see(count(page, /^1\s*Unchanged/));
    await see(page.getByText('There is nothing to do', { exact: false }));
  });
});

describe('cells that are pasted', () => {
  test('are gone on with on another computer as they were left, with dates in the order that is chosen [UK-BULK-17] [US-CSV-05] [US-CSV-09]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/imports/new');
    const person = await known(page, 'Pia');
    await page.getByRole('button', { name: 'Paste cells instead' }).click();
    // A heading that nobody has given a meaning before.
    const heading = `Number of ${person.familyName}`;
    const cells = [
      [heading, 'Start date', 'Town'],
      [numberOf(person), '03/04/2026', 'Forks'],
    ];
    await page.getByLabel('Cells').fill(cells.map((row) => row.join('\t')).join('\n'));
    await expectAccessible(page, 'Pasted cells');
    await page.getByRole('button', { name: 'Upload and look at it' }).click();
    await expectPage(page, 'pasted.tsv');
    await meaning(page, heading).click();
    await page.getByRole('option', { name: 'Reference number', exact: true }).click();
    await matchBy(page, 'Reference number');
    await see(page.getByText('Rows with such dates are rejected until you say which', { exact: false }));
    await expectAccessible(page, 'Dates whose order is not certain');
    await eventually(async () => expect(await draftOf(page)).toMatchObject({ mode: 'UPDATE' }));

    const elsewhere = await signInAs(await newPage(), 'administrator', '/imports');
    await elsewhere.getByRole('link', { name: 'pasted.tsv' }).first().click();
    await see(meaning(elsewhere, heading));
    await means(elsewhere, heading, 'Reference number');
    await elsewhere.getByRole('button', { name: 'Day first' }).click();
    await seeNo(elsewhere.getByText('Does the day or the month come first?'));
    await see(meaning(elsewhere, heading));
    await means(elsewhere, heading, 'Reference number');
    await checkRows(elsewhere);
    await see(count(elsewhere, /^1\s*To change/));
    await gridRow(elsewhere, numberOf(person)).getByRole('button').click();
    await see(dialog(elsewhere, 'Row 2').getByText(/Apr 3, 2026|2026-04-03/));
    await expectAccessible(elsewhere, 'A row that changes somebody');
  });
});

/** The column is said to mean this; the select knows it once the fields have come. */
const means = (page: Page, column: string, field: string): Promise<void> =>
  eventually(async () => expect(await meaning(page, column).inputValue()).toBe(field));

/** What the server keeps of the file. */
async function draftOf(page: Page): Promise<unknown> {
  const { import: found } = await ask<{ import: { settings: unknown } }>(
    page,
    'query ($id: ID!) { import(id: $id) { settings { mode keyFieldIds } } }',
    { id: new URL(page.url()).pathname.split('/').at(-1) },
  );
  return found.settings;
}

describe('an upload', () => {
  test('can be stopped on its way, and what was chosen stays [US-MAN-11]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/imports/new');
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/uploads/imports?*', () => arrive());
    await choose(page, 'Employer', 'Tahoma');
    await page.locator('input[type=file]').setInputFiles(fileOf([['a']], { name: 'slow.csv' }));
    await page.getByRole('button', { name: 'Upload and look at it' }).click();
    await arrived;
    await see(page.getByText('Uploading: 0%'));
    await expectAccessible(page, 'An upload on its way');

    await page.getByRole('button', { name: 'Cancel' }).click();

    await see(page.getByRole('button', { name: 'Upload and look at it' }));
    await see(page.getByText('slow.csv'));
    expect(await page.getByLabel('Employer').inputValue()).toMatch(/Tahoma/);
  });
});

describe('a file of custom data', () => {
  test('for the selected people rejects rows about others until that is lifted, and is asked about the second time [US-ACT-05] [US-CSV-10] [US-CUS-03] [US-MAN-13]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/participants');
    const [ann, ben] = [await known(page, 'Ann'), await known(page, 'Ben')];
    const field = await ownField(page);
    const rows = [
      ['Reference number', field],
      [numberOf(ann), '<b>"A"; ✓</b>'],
      [numberOf(ben), 'B'],
      ['nobody', ''],
    ];
    const file = fileOf(rows, { name: 'custom.csv', separator: '|', hasMark: true });
    await uploadForSelected(page, ann, 'Upload custom data…');
    await see(page.getByText('The file is for the 1 person you selected.', { exact: false }));
    await expectAccessible(page, 'A file for selected people');
    await upload(page, file);
    await see(page.getByText('only the 1 selected person', { exact: false }));
    await matchBy(page, 'Reference number');
    await checkRows(page);

    await see(count(page, /^1\s*To change/));
    await see(page.getByText('This person is not one of those that were selected.'));
    await page.getByRole('link', { name: /Columns/ }).click();
    await page.getByRole('checkbox', { name: 'Only the 1 selected person' }).uncheck();
    await checkRows(page);
    await see(count(page, /^2\s*To change/));

    const first = page.url();
    await page.goto('/imports/new?profile=supplemental');
    await upload(page, file);
    await matchBy(page, 'Reference number');
    await checkRows(page);
    await see(count(page, /^2\s*To change/));
    const second = page.url();
    await page.goto(first);
    await run(page, 2);
    await page.goto(second);
    await see(page.getByText('This file was imported before'));
    await page.getByRole('button', { name: 'Import 2 rows…' }).click();
    const asked = page.getByRole('dialog');
    await asked.getByRole('button', { name: 'Import 2 rows' }).click();
    await see(asked.getByText('Confirm that this file shall be imported once more.'));
    await expectAccessible(page, 'The same file once more');
    await asked.getByRole('checkbox', { name: 'Import it once more' }).check();
    await asked.getByRole('button', { name: 'Import 2 rows' }).click();
    await see(count(page, /^2\s*Unchanged/));
  });
});

describe('a file of PIRL elements', () => {
  test('with words that nobody knows is mapped once, and the next file knows them [US-ACT-04] [US-PIR-01] [UK-BULK-28]', async () => {
    const page = await signInAs(await newPage(), 'regulator', '/participants');
    const person = await known(page, 'Pat');
    const unlike = person.familyName;
    const rows = (answer: string) => [
      ['Reference number', '201', '215', 'PIRL 300', unlike],
      [numberOf(person), answer, 'Y', '1', 'x'],
      ['', 'F', '7', '', ''],
    ];
    await uploadForSelected(page, person, 'Upload PIRL data…');
    await upload(
      page,
      fileOf(rows('dame'), { name: 'pirl.csv', separator: ';', lineEnd: '\n', encoding: 'utf16le', hasMark: true }),
    );
    await matchBy(page, 'Reference number');
    await checkRows(page);
    await page.getByRole('combobox', { name: /^What “dame” means/ }).click();
    await page.getByRole('option', { name: 'Female', exact: true }).click();
    await page.getByRole('button', { name: 'Apply and check the rows again' }).click();
    await see(count(page, /^1\s*To change/));
    await see(count(page, /^1\s*Can't be taken/));

    await page.goto('/imports/new?profile=pirl');
    await upload(page, fileOf(rows('dame'), { name: 'pirl-2.csv' }));
    await see(page.getByText('Like last time').first());
    await matchBy(page, 'Reference number');
    await checkRows(page);
    await see(page.getByRole('heading', { name: 'Words with a meaning of your own' }));
    await expectAccessible(page, 'Words that are remembered');
    await page.getByRole('button', { name: 'Go on to the rows' }).click();
    await see(count(page, /^1\s*To change/));
  });
});

describe('a file of organizations', () => {
  test('with a kind that nobody knows and a name that comes twice is mended and run [US-MAN-12] [US-MAN-14]', async () => {
    const page = await signInAs(await newPage(), 'regulator', '/imports/new?profile=organizations');
    const { familyName } = aName();
    const file = fileOf(
      [
        ['Company', 'Type', 'Tel', 'Web', 'Zip', `Fax ${familyName}`],
        [`${familyName} "Mill" & Söhne`, 'workshop', '+1 206 555 0100', 'mill.example', '98101', '1'],
        [`${familyName} "Mill" & Söhne`, 'workshop', '', '', '', ''],
        ['', 'workshop', '', '', '', ''],
      ],
      { name: 'organizations.csv', separator: '\t', encoding: 'latin1' },
    );
    await upload(page, file);
    await see(page.getByText(`Ignored: Fax ${familyName}`));
    await page.getByRole('radio', { name: /^adds somebody new/ }).check();
    await checkRows(page);
    await page.getByRole('combobox', { name: /^What “workshop” means/ }).click();
    await page.getByRole('option', { name: 'Employer', exact: true }).click();
    await page.getByRole('button', { name: 'Apply and check the rows again' }).click();

    await see(count(page, /^1\s*To add/));
    await see(count(page, /^2\s*Can't be taken/));
    await expectAccessible(page, 'Rows of a file of organizations');
    await run(page, 1);
    await see(page.getByText('1 record was added', { exact: false }));
  });
});

describe('a run', () => {
  test('is stopped in the middle; what was not begun is said to be so [UK-BULK-32] [US-MAN-11]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/imports/new');
    const person = await known(page, 'Zoe');
    // None of the many is anybody, and the one who is stands at the end.
    const many = Array.from({ length: 12_000 }, (_, line) => [`nobody-${line}`, 'Forks']);
    const file = fileOf([['Reference number', 'City'], ...many, [numberOf(person), 'Forks']], { name: 'many.csv' });
    await upload(page, file);
    await matchBy(page, 'Reference number');
    await checkRows(page);
    await count(page, /^1\s*To change/).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Import 1 row…' }).click();
    await expectAccessible(page, 'The question before a run');
    await page.getByRole('dialog').getByRole('button', { name: 'Import 1 row' }).click();

    await page.getByRole('button', { name: 'Stop' }).click();

    await see(page.getByText('the other rows were not begun', { exact: false }));
    await see(page.getByText('Together: the 12,001 rows of the file.'));
    await see(count(page, /^0\s*Changed/));
    await expectAccessible(page, 'A run that was stopped');
  });
});

/** From the list of participants, for one who is selected. */
async function uploadForSelected(page: Page, { name }: { name: string }, item: string): Promise<void> {
  await page.goto(`/participants?q=${name.split(' ')[1]}&status=any`);
  await page.getByRole('checkbox', { name: `Select ${name}` }).check();
  await page.getByRole('region', { name: 'Actions' }).getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await expectPage(page, 'New import');
}

/** A text field of the tenant's own. */
async function ownField(page: Page): Promise<string> {
  const { customFields } = await ask<{ customFields: { label: string; type: string }[] }>(
    page,
    '{ customFields { label type } }',
  );
  return customFields.find(({ type }) => type === 'TEXT')!.label;
}
