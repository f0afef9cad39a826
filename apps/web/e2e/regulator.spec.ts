import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { choose, dialog, openRecord, row, seeMessage } from './support/participant-page.ts';
import { aName, aParticipant, places } from './support/records.ts';
import { eventually, fact, see, seeNo } from './support/see.ts';
import { expectPage, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

const rowNames = (page: Page) => page.getByRole('table').getByRole('rowheader').allInnerTexts();

describe('a regulator', () => {
  test('begins with how many there are, by program status', async () => {
    const page = await signInAs(await newPage(), 'regulator');

    await expectPage(page, 'Home');
    const tiles = page.getByRole('list', { name: 'Participants by program status' });
    await tiles.getByRole('link', { name: /Suspended/ }).click();

    await expectPage(page, 'All participants');
    await see(page.getByRole('button', { name: /^Program status: ?Suspended [\d,]+/ }));
  });

  test.each(['By employer', 'By occupation', 'By cohort', 'By case owner'])(
    'opens from the numbers %s the list with as many people [UK-GRID-32]',
    async (section) => {
      const page = await signInAs(await newPage(), 'regulator');
      // Other journeys add and move people meanwhile: then the next look agrees.
      await eventually(async () => {
        await page.goto('/');
        const first = page.getByRole('region', { name: section }).getByRole('link').first();
        const [count = ''] = /[\d,]+$/.exec((await first.innerText()).trim()) ?? [];
        await first.click();
        await expectPage(page, 'All participants');
        await page
          .getByText(new RegExp(`^${count} participants?`))
          .first()
          .waitFor({ timeout: 2500 });
      });
    },
  );

  test('sees every sponsor, and the people of all of them [US-ORG-02]', async () => {
    const page = await signInAs(await newPage(), 'regulator', '/organizations?tab=sponsors');

    await eventually(async () => expect((await rowNames(page)).length).toBe(3));
    await page.goto('/participants?status=any');

    // Other journeys add and delete people meanwhile.
    await see(page.getByText(/^(2,9|3,\d)\d\d participants/));
  });

  test('reads, adds and changes organizations, kind by kind [US-ORG-02]', async () => {
    const page = await signInAs(await newPage(), 'regulator', '/organizations');
    const name = `Works of ${aName().familyName}`;
    await see(page.getByRole('tab', { name: /^Employers 4\d/ }));
    await page.getByRole('tab', { name: /^Training providers/ }).click();
    await see(row(page, 'Rose River Trades Training Center'));

    await page.getByRole('link', { name: 'Add organization' }).click();
    const adding = dialog(page, 'Add organization');
    await adding.getByRole('textbox', { name: 'Name' }).fill(name);
    await adding.getByRole('textbox', { name: 'City' }).fill('Spokane');
    await expectAccessible(page, 'Add organization');
    await adding.getByRole('button', { name: 'Add organization' }).click();
    await seeMessage(page, `${name} is added.`);

    await page.goto(`/organizations?q=${name}&tab=providers`);
    await page.getByRole('link', { name, exact: true }).click();
    await expectPage(page, name);
    await page.getByRole('button', { name: 'Edit' }).click();
    const editing = dialog(page, 'Edit organization');
    await editing.getByRole('textbox', { name: 'City' }).fill('Pullman');
    await editing.getByRole('button', { name: 'Save' }).click();
    await seeMessage(page, `${name} is saved.`);
    await see(fact(page, 'Address').getByText(/Pullman/));
  });

  test('filters occupations by who owns them [US-OCC-02]', async () => {
    const page = await signInAs(await newPage(), 'regulator', '/occupations');
    const owner = page.getByRole('radiogroup', { name: 'Owner' });
    const shown = async () => (await page.getByRole('table').getByRole('row').allInnerTexts()).slice(1).join('\n');

    await owner.getByText('Employer owned').click();
    await eventually(async () => expect(await shown()).not.toContain('Cascadia Building Trades Joint Committee'));
    expect(await shown()).toContain('Solar Photovoltaic Installers');
    expect(page.url()).toContain('owner=employer_owned');

    await owner.getByText('Sponsor owned').click();
    await eventually(async () => expect(await shown()).toContain('Cascadia Building Trades Joint Committee'));
    expect(await shown()).not.toContain('Solar Photovoltaic Installers');

    await owner.getByText('My occupations').click();
    await eventually(async () => expect(await shown()).toContain('Software Developers'));
    await page.reload();
    await eventually(async () => expect(await shown()).toContain('Software Developers'));
    expect(await shown()).not.toContain('Carpenters');
  });

  test('moves a participant to another employer of the contract [US-ASG-01]', async () => {
    const page = await signInAs(await newPage(), 'regulator');
    const person = await aParticipant(page);
    await openRecord(page, person, '?edit');

    await choose(page.getByRole('main'), 'Employer', 'Deschutes Millwork');
    await page.getByRole('button', { name: 'Save changes' }).click();

    await seeMessage(page, 'Saved.');
    await see(page.getByRole('heading', { level: 1, name: `${person.name} (Deschutes Millwork)` }));
  });

  test('finds staff by user type and name', async () => {
    const page = await signInAs(await newPage(), 'regulator', '/staff');

    await page.getByRole('searchbox').fill('Ada Lindqvist');

    await see(row(page, 'Ada Lindqvist').getByText('administrator@demo.example'));
    await eventually(async () => expect(await rowNames(page)).toEqual([expect.stringContaining('Ada Lindqvist')]));
  });
});

describe('an administrator of an employer', () => {
  test('enrolls people into an occupation of the sponsor without being able to edit it [US-OCC-01, 03]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/occupations');

    await see(row(page, 'Carpenters').getByText('Enroll only'));
    await page.getByRole('link', { name: 'Carpenters', exact: true }).click();

    await see(page.getByRole('dialog').getByText('You can enroll people into it; only its owner edits it.'));
    await seeNo(page.getByRole('dialog').getByRole('button', { name: 'Save' }));
    await expectAccessible(page, 'Occupation of the sponsor');
  });

  test('owns and edits an occupation that the own employer adds [US-OCC-01]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/occupations');
    const title = `Craft of ${aName().familyName}`;

    await page.getByRole('link', { name: 'Add occupation' }).click();
    const adding = dialog(page, 'Add occupation');
    await adding.getByRole('textbox', { name: 'Title' }).fill(title);
    await adding.getByRole('button', { name: 'Add occupation' }).click();
    await seeMessage(page, `${title} is added.`);
    await page.goto(`/occupations?q=${title}`);
    await page.getByRole('link', { name: title, exact: true }).click();
    await dialog(page, 'Edit occupation').getByRole('textbox', { name: 'Title' }).fill(`${title}, second edition`);
    await dialog(page, 'Edit occupation').getByRole('button', { name: 'Save' }).click();

    await see(row(page, `${title}, second edition`));
  });

  test('sees only the own employer [US-ORG-05]', async () => {
    const office = await signInAs(await newPage(), 'sponsor');
    const { employers } = await places(office);
    const elsewhere = await aParticipant(office, {
      employerId: employers.find(({ name }) => name === 'Cedar Ridge Builders')!.id,
    });

    const page = await signInAs(await newPage(), 'administrator', `/participants/${elsewhere.id}`);

    await expectPage(page, /not found/);
    await page.goto('/organizations');
    await eventually(async () =>
      expect((await rowNames(page)).filter((name) => !name.includes('Tahoma Electric'))).toEqual([]),
    );
  });
});
