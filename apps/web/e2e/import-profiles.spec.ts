// One file of each kind, as the programs that they come from write it, with what goes wrong in such files.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.ts';
import { checkRows, count, downloaded, fileOf, gridRow, meaning, run, upload } from './support/imports.ts';
import { aBrowser } from './support/journey.ts';
import { choose, dialog } from './support/participant-page.ts';
import { aName, aParticipant, ask } from './support/records.ts';
import { see } from './support/see.ts';
import { expectPage, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

const header = (text: string): string[] => (text.split(/\r?\n/)[0] ?? '').replace(/^\uFEFF/, '').split(',');

/** The rules of the file open beside, so that what is chosen stays. */
async function seeInRules(page: Page, column: string): Promise<void> {
  const link = page.getByRole('link', { name: 'Columns and formats' });
  const [rules] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await see(rules.getByRole('rowheader', { name: column }));
  await rules.close();
}

describe('managed users of ApprentiScope', () => {
  test('begin with the template; wrong codes and repeated people are named, and nobody gets a letter [US-MAN-04] [US-MAN-06] [US-MAN-07] [US-MAN-09] [US-MAN-13]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/imports/new?profile=apprentiscope');
    await seeInRules(page, 'apprentice_status');
    await expectAccessible(page, 'New import');
    const template = await downloaded(page, page.getByRole('link', { name: 'CSV', exact: true }));
    expect(header(template)).toEqual(expect.arrayContaining(['email', 'user_type', 'first_name', 'zip']));

    const { familyName } = aName();
    const lower = familyName.toLowerCase();
    const columns = [
      'email',
      'user_type',
      'first_name',
      'last_name',
      'address',
      'city',
      'state',
      'zip',
      'apprentice_status',
    ];
    const line = (name: string, zip: string, status: string) => [
      `${name.toLowerCase()}.${lower}@files.example`,
      'apprentice',
      name,
      familyName,
      '12 Mill Lane, Unit "B"',
      'Yakima',
      'Washington',
      zip,
      status,
    ];
    await choose(page, 'Employer', 'Tahoma');
    await choose(page, 'Occupation', 'Carpenters');
    await upload(
      page,
      fileOf(
        [
          columns,
          line('Ada', '01234', 'active'),
          line('Bo', '1234', 'gone fishing'),
          line('Ada', '01234', 'active'),
          line('Cy', '98901', ''),
        ],
        { name: 'managed.csv', hasMark: true },
      ),
    );
    await page.getByRole('radio', { name: /^adds somebody new/ }).check();
    await checkRows(page);

    await page.getByRole('button', { name: /Go on to the rows|Apply and check/ }).click();
    await see(count(page, /^2\s*To add/));
    await see(page.getByText('Nobody gets an invitation.'));
    await see(page.getByText('ZIP code of exactly 5 characters', { exact: false }));
    await see(page.getByText('An earlier row of this file is about the same person', { exact: false }));
    await run(page, 2);
    const { participants } = await ask<{ participants: { nodes: { postalCode: string }[] } }>(
      page,
      `{ participants(filter: { text: "${familyName}" }) { nodes { postalCode } } }`,
    );
    expect(participants.nodes.map(({ postalCode }) => postalCode).toSorted()).toEqual(['01234', '98901']);
  });
});

describe('learners of Aptem', () => {
  test('are uploaded from the list of users, with invitations, a group for all, and a message of how many [UK-BULK-01] [UK-BULK-03] [UK-BULK-15] [UK-BULK-16] [UK-BULK-21] [UK-BULK-22]', async () => {
    const page = await signInAs(await newPage(), 'ukAdministrator', '/users');
    await page.getByRole('link', { name: 'Upload users' }).click();
    await expectPage(page, 'New import');
    expect(await page.getByRole('checkbox', { name: /^Send invitations/ }).isChecked()).toBe(true);
    await seeInRules(page, 'Reference number');

    const { employer, occupation, group } = await ukPlaces(page);
    await choose(page, 'Employer', employer);
    await page.getByLabel('Group').selectOption({ index: 1 });
    const { familyName } = aName();
    const lower = familyName.toLowerCase();
    await upload(
      page,
      fileOf(
        [
          // Not in the order of Aptem, and one heading of somebody's own.
          ['Email', 'First name', 'Last name', 'DOB', 'Reference number', 'Programme', 'Gender', 'Group name', 'Coach'],
          [`nia.${lower}@files.example`, 'Nia', familyName, '31/12/2005', `N-${lower}`, occupation, 'f', group, 'x'],
          [`olu ${lower}@files.example`, 'Olu', familyName, '30/11/2005', `O-${lower}`, occupation, 'm', '', ''],
        ],
        { name: 'learners.csv', separator: ';' },
      ),
    );
    // Whoever may not see demographics isn't offered them.
    await see(page.getByText('Ignored: Gender and Coach'));
    await page.getByRole('radio', { name: /^adds somebody new/ }).check();
    await checkRows(page);

    await see(count(page, /^1\s*To add/));
    await see(page.getByText('1 person gets an invitation by e-mail.'));
    await see(gridRow(page, 'Olu').getByText("Can't be taken"));
    await run(page, 1);
    await see(page.getByText('1 record was added', { exact: false }));
    const results = await downloaded(page, page.getByRole('link', { name: 'Export results' }));
    expect(results.trim().split(/\r?\n/)).toHaveLength(3);
  });
});

describe('an employer that nobody knows', () => {
  test('is added with the EDRS and the address of its rows when somebody says so, and the last page says it before [UK-BULK-13]', async () => {
    const page = await signInAs(await newPage(), 'ukSponsor', '/imports/new?profile=aptem');
    const { occupation, group } = await ukPlaces(page);
    const { familyName } = aName();
    const lower = familyName.toLowerCase();
    const column = ['Employer', 'EDRS', 'Employer address line 1', 'Employer town'];
    const learner = ['First name', 'Last name', 'Email', 'Reference number', 'Programme', 'Group name'];
    const placed = (given: string) => [`${given}`, familyName, `${given}.${lower}@files.example`, `${given}-${lower}`];
    await upload(
      page,
      fileOf([
        [...learner, ...column],
        [...placed('Nia'), occupation, group, `${familyName} Ltd`, lower, '1 Mill Lane', 'Leeds'],
        [...placed('Olu'), occupation, group, `${familyName} Ltd`, '', '', ''],
      ]),
    );
    await page.getByRole('checkbox', { name: /^Send invitations/ }).uncheck();
    await page.getByRole('radio', { name: /^adds somebody new/ }).check();
    await checkRows(page);
    await see(page.getByText('2 rows name it'));
    await page.getByRole('checkbox', { name: `Add the Employer “${familyName} Ltd”` }).check();
    await page.getByRole('button', { name: 'Apply and check the rows again' }).click();

    await see(count(page, /^2\s*To add/));
    await see(page.getByText(`“${familyName} Ltd”, EDRS ${lower}, 1 Mill Lane, Leeds`));
    await expectAccessible(page, 'Rows that add an employer');
    await run(page, 2);
    await see(page.getByText('2 records were added', { exact: false }));
  });
});

describe('the batch file of RAPIDS', () => {
  test('is uploaded for people who are here, by code, and shows what it changes [US-ACT-03] [US-CSV-04] [US-CSV-09] [US-RAP-03]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/participants');
    const { familyName, email } = aName();
    const { name } = await aParticipant(page, {
      givenName: 'Rae',
      familyName,
      email,
      referenceNumber: `R-${familyName}`,
    });
    await page.goto(`/participants?q=${familyName}&status=any`);
    await page.getByRole('checkbox', { name: `Select ${name}` }).check();
    await page.getByRole('region', { name: 'Actions' }).getByRole('button', { name: 'Actions' }).click();
    await page.getByRole('menuitem', { name: 'Upload RAPIDS data…' }).click();
    await expectPage(page, 'New import');
    expect(await page.getByRole('radio', { name: /^RAPIDS data/ }).isChecked()).toBe(true);

    await upload(
      page,
      fileOf(
        [
          ['Reference number', 'Gender', 'Apprentice State', 'Apprentice City'],
          [`R-${familyName}`, 'F', 'WA', 'Yakima'],
        ],
        { name: 'rapids.csv' },
      ),
    );
    await meaning(page, 'Reference number').waitFor();
    await page.getByRole('radio', { name: /^changes somebody who is here/ }).check();
    await page.getByRole('checkbox', { name: 'Reference number' }).check();
    await checkRows(page);

    await see(count(page, /^1\s*To change/));
    await gridRow(page, `R-${familyName}`).getByRole('button').click();
    await see(dialog(page, 'Row 2').getByRole('row', { name: /^City .*Yakima$/ }));
    await page.keyboard.press('Escape');
    await run(page, 1);
    await see(count(page, /^1\s*Changed/));
  });
});

/** An employer of the college, what is taught there, and a group. */
async function ukPlaces(page: Page) {
  const found = await ask<{
    organizations: { nodes: { name: string }[] };
    occupations: { nodes: { title: string }[] };
    groups: { name: string }[];
  }>(
    page,
    `{ organizations(first: 1, filter: { kinds: [EMPLOYER] }) { nodes { name } } occupations(first: 1) { nodes { title } } groups { name } }`,
  );
  return {
    employer: found.organizations.nodes[0]!.name,
    occupation: found.occupations.nodes[0]!.title,
    group: found.groups.at(-1)!.name,
  };
}
