import { describe, test } from '@jest/globals';
import { expectAccessible } from './support/accessible.ts';
import { checkRows, count, fileOf, run, upload } from './support/imports.ts';
import { aBrowser } from './support/journey.ts';
import { dialog, row, seeMessage } from './support/participant-page.ts';
import { aName, places } from './support/records.ts';
import { fact, see, seeNo } from './support/see.ts';
import { expectPage, people, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

describe('partner organizations', () => {
  test('an employer is added by its name alone, shows its code, goes into the archive and comes back [US-PRT-01, US-PRT-03, US-PRT-06, US-PRT-08]', async () => {
    const page = await signInAs(await newPage(), 'sponsor', '/organizations?dialog=add');
    const name = `Mill ${aName().familyName}`;
    const adding = dialog(page, 'Add organization');
    await adding.getByRole('textbox', { name: 'Name' }).fill(name);
    await adding.getByRole('button', { name: 'Add organization' }).click();
    await expectPage(page, name);
    await see(fact(page, 'Code').getByText(/^EMP-\d{4}$/));
    await see(page.getByRole('button', { name: 'Copy the code' }));

    await page.getByRole('button', { name: 'Archive…' }).click();
    await expectAccessible(page, 'Archive organization');
    await dialog(page, `Archive ${name}`).getByRole('button', { name: 'Archive' }).click();
    await seeMessage(page, `${name} is archived.`);
    await see(page.getByText('Archived', { exact: true }));
    await page.goto(`/organizations?q=${encodeURIComponent(name)}`);
    await expectPage(page, 'Organizations');
    await seeNo(row(page, name));
    await page.getByRole('checkbox', { name: 'Archived ones' }).check();
    await row(page, name).getByRole('link', { name }).click();
    await page.getByRole('button', { name: 'Bring back…' }).click();
    await dialog(page, `Bring back ${name}`).getByRole('button', { name: 'Bring back' }).click();
    await seeMessage(page, `${name} is back.`);
  });

  test('one with people is not archived: it says what hangs on it [US-PRT-08]', async () => {
    const page = await signInAs(await newPage(), 'sponsor');
    const { employers } = await places(page);
    const employer = employers.find(({ name }) => name.startsWith('Tahoma'))!;
    await page.goto(`/organizations/${employer.id}?dialog=archive`);

    const asking = dialog(page, `Archive ${employer.name}`);
    await see(asking.getByText(/participants in the program/));
    await asking.getByRole('button', { name: 'Archive' }).click();
    await see(asking.getByText('Move or end first what hangs on the organization.'));
    await expectAccessible(page, 'Archive refused');
  });

  test('an administrator finds and edits the own organization, with its logins [US-PRT-05, UK-ORG-05]', async () => {
    const page = await signInAs(await newPage(), 'administrator');
    await page.getByRole('link', { name: 'Own organization' }).click();
    await see(page.getByRole('heading', { name: 'Logins' }));
    await see(page.getByRole('link', { name: people.supervisor }));
    await see(page.getByRole('button', { name: `Cancel login… ${people.supervisor}` }));
    await expectAccessible(page, 'Own organization');

    await page.getByRole('button', { name: 'Edit' }).click();
    const editing = dialog(page, 'Edit organization');
    await editing.getByRole('textbox', { name: 'Country' }).fill('United States');
    await editing.getByRole('button', { name: 'Save' }).click();
    await see(fact(page, 'Address').getByText('United States'));
  });

  test('come from one file, each wrong row named, and nothing twice [US-PRT-07]', async () => {
    const page = await signInAs(await newPage(), 'regulator', '/organizations?tab=providers');
    const word = aName().familyName;
    await page.getByRole('link', { name: 'Add from a file' }).click();
    // As a spreadsheet in Western Europe writes it.
    await upload(
      page,
      fileOf(
        [
          ['Name', 'Type', 'Town', 'Rating'],
          [`${word} Café`, 'Employer', 'Yakima', 'A'],
          [`${word} College`, 'Training provider', '', ''],
          ['', 'Employer', 'Yakima', 'B'],
        ],
        { name: 'partners.csv', separator: ';', encoding: 'latin1' },
      ),
    );
    await see(page.getByText('Ignored: Rating'));
    await page.getByRole('radio', { name: /^adds somebody new/ }).check();
    await checkRows(page);
    await see(count(page, /^1\s*Can't be taken/));
    await run(page, 2);
    await see(count(page, /^2\s*Added/));

    await page.goto(`/organizations?q=${word}`);
    await see(row(page, `${word} Café`));
    await page.goto(`/organizations?q=${word}&tab=providers`);
    await see(row(page, `${word} College`));
  });
});
