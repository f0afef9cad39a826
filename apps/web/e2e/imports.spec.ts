// Files as people have them: with the mark of UTF-8 or none, semicolons, quotes, words that nobody knows, wrong and short rows.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.ts';
import { checkRows, count, downloaded, fileOf, gridRow, meaning, run, upload } from './support/imports.ts';
import { aBrowser } from './support/journey.ts';
import { choose, dialog } from './support/participant-page.ts';
import { aName, aParticipant, ask } from './support/records.ts';
import { see, seeNo } from './support/see.ts';
import { expectPage, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

/** Corrects a cell in its place. */
async function correct(page: Page, row: string, wrong: string, right: string): Promise<void> {
  await gridRow(page, row).getByText(wrong).first().dblclick();
  const editor = page.getByRole('grid').getByRole('textbox');
  await editor.fill(right);
  await editor.press('Enter');
  await see(gridRow(page, right));
}

describe('a file of participants', () => {
  test('with a mark, semicolons, quotes, own headings and wrong cells is mapped, mended, run and undone [US-MAN-08] [US-MAN-10] [US-MAN-12] [US-MAN-14] [UK-BULK-17] [UK-BULK-28] [UK-BULK-29]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/imports/new');
    const { familyName } = aName();
    const lower = familyName.toLowerCase();
    const file = fileOf(
      [
        ['First name', 'Surname', 'Mail', 'Kind', 'Trade', 'State of the program', 'Begins', 'Shoe; "size"'],
        ['Ada', familyName, `ada.${lower}@files.example`, 'Apprentice', 'Carpenters', 'active', '01/05/2026', '39'],
        ['Bo', familyName, `bo.${lower} at files`, 'Apprentice', 'Carpenters', '', '01/05/2026', '40; "wide"'],
        ['Cy', familyName, `cy.${lower}@files.example`, 'Apprentice', 'Carpenters', 'up and running', '02/30/2026', ''],
        ['Ada', familyName, `ada.${lower}@files.example`, 'Apprentice', 'Carpenters', 'active', '01/05/2026', '39'],
        ['Di', familyName],
      ],
      { separator: ';', hasMark: true },
    );
    await choose(page, 'Employer', 'Tahoma');
    await upload(page, file);

    await see(page.getByRole('heading', { level: 1, name: 'people.csv' }));
    await see(page.getByText('5 rows'));
    await page.getByRole('link', { name: /File/ }).click();
    await see(page.getByLabel('Separator'));
    expect(await page.getByLabel('Separator').inputValue()).toBe(';');
    expect(await page.getByLabel('Encoding').inputValue()).toBe('utf-8');
    await expectAccessible(page, 'How a file is read');
    await page.getByRole('button', { name: 'Go on to the columns' }).click();

    await see(page.getByText('Ignored: ', { exact: false }));
    for (const [column, field] of [
      ['Kind', 'Type'],
      ['State of the program', 'Program status'],
      ['Begins', 'Start date'],
    ] as const) {
      await meaning(page, column).click();
      await page.getByRole('option', { name: field, exact: true }).click();
    }
    await expectAccessible(page, 'Columns of a file');
    await page.getByRole('radio', { name: /^adds somebody new/ }).check();
    await checkRows(page);

    await see(page.getByText('up and running'));
    await expectAccessible(page, 'Words of a file');
    await page.getByRole('combobox', { name: /^What “up and running” means/ }).click();
    await page.getByRole('option', { name: 'Active' }).click();
    await page.getByRole('button', { name: 'Apply and check the rows again' }).click();

    await see(count(page, /^1\s*To add/));
    await see(page.getByText('E-mail: Enter an e-mail address', { exact: false }));
    await expectAccessible(page, 'Rows of a file');
    await correct(page, `bo.${lower}`, `bo.${lower} at files`, `bo.${lower}@files.example`);
    await see(count(page, /^2\s*To add/));

    // Leaving and coming back finds it as it was.
    await page.goto('/imports');
    await page.getByRole('link', { name: 'people.csv' }).first().click();
    await see(count(page, /^2\s*To add/));
    await run(page, 2);

    await see(count(page, /^2\s*Added/));
    await see(page.getByText('Together: the 5 rows of the file.'));
    await expectAccessible(page, 'Result of a file');
    await page.goto(`/participants?q=${familyName}&status=any`);
    await see(page.getByRole('rowheader', { name: `Bo ${familyName}` }));
  });

  test('gives its rejected rows back to be mended, and its effects can be undone [UK-BULK-30] [UK-BULK-32] [US-MAN-11] [US-MAN-13]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/imports/new');
    const { familyName, email } = aName();
    const { id } = await aParticipant(page, {
      givenName: 'Edda',
      familyName,
      email,
      referenceNumber: `R-${familyName}`,
    });
    const file = fileOf(
      [
        ['Reference number', 'Given name', 'Family name', 'E-mail'],
        [`R-${familyName}`, 'Edith', '', ''],
        [`X-${familyName}`, 'Nobody', familyName, 'nobody@files.example'],
      ],
      { name: 'changes.csv', separator: '\t', lineEnd: '\n' },
    );
    await upload(page, file);
    await page.getByRole('radio', { name: /^changes somebody who is here/ }).check();
    await page.getByRole('checkbox', { name: 'Reference number' }).check();
    await checkRows(page);

    await see(count(page, /^1\s*To change/));
    await see(gridRow(page, 'Edda').getByText('Edith'));
    const rejects = await downloaded(page, page.getByRole('link', { name: 'CSV', exact: true }));
    expect(rejects.trim().split(/\r?\n/)).toHaveLength(2);
    expect(rejects).toContain(`X-${familyName}`);
    await run(page, 1);
    const results = await downloaded(page, page.getByRole('link', { name: 'Export results' }));
    expect(results.trim().split(/\r?\n/)).toHaveLength(3);

    await page.getByRole('button', { name: 'Undo…' }).click();
    await dialog(page, 'Undo this import?').getByRole('button', { name: 'Undo', exact: true }).click();
    await see(count(page, /^1\s*Undone/));
    await expectAccessible(page, 'An undone import');
    await page.goto(`/participants/${id}`);
    await expectPage(page, `Edda ${familyName}`);
  });

  test('shows field by field what it changes, and asks about whom it may be about [US-CSV-09] [UK-BULK-18] [UK-BULK-19]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/imports/new');
    const { familyName, email } = aName();
    await aParticipant(page, { givenName: 'Gus', familyName, email });
    await choose(page, 'Employer', 'Tahoma');
    await choose(page, 'Occupation', 'Carpenters');
    const file = fileOf([
      ['Reference number', 'Given name', 'Family name', 'E-mail', 'Type', 'Date of birth'],
      [`G-${familyName}`, 'Augustus', familyName, email, 'Apprentice', '2001-02-03'],
    ]);
    await upload(page, file);
    await page.getByRole('radio', { name: /^changes whoever is here/ }).check();
    await page.getByRole('checkbox', { name: 'Reference number' }).check();
    await page.getByRole('checkbox', { name: 'E-mail' }).uncheck();
    await checkRows(page);

    await gridRow(page, 'Augustus').getByRole('button').click();
    const details = dialog(page, 'Row 2');
    await see(details.getByText('Probably the same person'));
    await see(details.getByRole('link', { name: `Gus ${familyName}` }));
    await expectAccessible(page, 'A probable duplicate');
    await details.getByRole('radio', { name: 'Change the person who is here' }).check();
    await see(details.getByText('What changes'));
    await see(details.getByRole('row', { name: 'Given name Gus Augustus' }));
    await see(details.getByRole('row', { name: 'Date of birth – Feb 3, 2001' }));
    await details.getByRole('button', { name: 'Close', exact: true }).last().click();
    await see(count(page, /^1\s*To change/));
    await run(page, 1);
    await page.goto(`/participants?q=${familyName}&status=any`);
    await see(page.getByRole('rowheader', { name: `Augustus ${familyName}` }));
    await seeNo(page.getByRole('rowheader', { name: `Gus ${familyName}` }));
  });
});

describe('a file that is no table', () => {
  const wrong: Record<string, readonly [name: string, content: Buffer, says: RegExp]> = {
    'a picture with another name': [
      'photo.csv',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      /This is no table/,
    ],
    'a quote that never ends': ['quote.csv', Buffer.from('name,city\nAda,"Spokane\nBo,Yakima\n'), /never closed/],
    'a header alone': ['header.csv', Buffer.from('name,city\n'), /no row below the header/],
  };

  test.each(Object.entries(wrong))(
    '%s is said to be one, with what to do [US-MAN-14]',
    async (_name, [name, content, says]) => {
      const page = await signInAs(await newPage(), 'administrator', '/imports/new');

      await upload(page, { name, mimeType: 'text/csv', buffer: content });

      await see(page.getByRole('alert').getByText(says));
      await see(page.getByRole('link', { name: 'Upload another file' }));
      await expectAccessible(page, 'A file that is no table');
    },
  );

  test('is refused before it is sent where it is empty or too large, and what was chosen stays [US-MAN-14]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/imports/new');
    await choose(page, 'Employer', 'Tahoma');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'none.csv', mimeType: 'text/csv', buffer: Buffer.from('') });
    await page.getByRole('button', { name: 'Upload and look at it' }).click();

    await see(page.getByRole('alert').getByText(/The file is empty/));
    expect(await page.getByLabel('Employer').inputValue()).toMatch(/Tahoma/);
    await expectAccessible(page, 'A refused file');
  });
});

describe('whoever may not import', () => {
  test('finds no way to it, and is told so at its address [UK-BULK-02]', async () => {
    const page = await signInAs(await newPage(), 'supervisor', '/imports/new');

    await see(page.getByText('Your account may not upload files'));
    expect(await page.getByRole('link', { name: 'Imports' }).count()).toBe(0);
    const asked = ask(page, '{ imports { nodes { id } } }');
    await expect(asked).rejects.toThrow('FORBIDDEN');
  });
});
