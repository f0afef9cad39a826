import { describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { choose, dialog, openRecord, pick, seeMessage } from './support/participant-page.ts';
import { aCohort, aName, aParticipant, places } from './support/records.ts';
import { fact, see, seeNo } from './support/see.ts';
import { expectPage, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

async function openAddDialog(page: Page): Promise<Locator> {
  await page.getByRole('main').getByRole('link', { name: 'Add participant' }).first().click();
  const adding = dialog(page, 'Add participant');
  await see(adding.getByRole('textbox', { name: 'Given name' }));
  return adding;
}

async function fillPerson(
  adding: Locator,
  person: { givenName: string; familyName: string; email?: string },
): Promise<void> {
  await adding.getByRole('textbox', { name: 'Given name' }).fill(person.givenName);
  await adding.getByRole('textbox', { name: 'Family name' }).fill(person.familyName);
  if (person.email) await adding.getByRole('textbox', { name: 'E-mail' }).fill(person.email);
}

const submit = (adding: Locator) => adding.getByRole('button', { name: 'Add participant' }).click();

describe('an administrator adds a participant', () => {
  test('with occupation, provider, cohort, supervisor and dates, and reads all of it on the new page [US-ASG-01, 02; US-UT-10]', async () => {
    const page = await signInAs(await newPage(), 'administrator');
    const { employers } = await places(page);
    const cohort = await aCohort(page, { ownerId: employers[0]!.id });
    const person = aName();

    const adding = await openAddDialog(page);
    await fillPerson(adding, person);
    await choose(adding, 'Occupation', 'Electricians');
    await adding.getByLabel('Training provider').and(adding.locator('input')).click();
    await pick(page, 'Tahoma Valley Community College');
    await choose(adding, 'Cohort', cohort.title);
    await choose(adding, 'Supervisors', 'Owen Mitchell');
    await see(adding.getByText('Owen Mitchell'));
    await adding.getByLabel('Start date').and(adding.locator('input')).fill('09/01/2026');
    await submit(adding);

    await expectPage(page, person.full);
    await see(page.getByText(`${person.full} was added.`));
    await see(fact(page, 'Occupation').getByText('Electricians'));
    await see(fact(page, 'Employer').getByText('Tahoma Electric & Mechanical'));
    await see(fact(page, 'Training provider').getByText('Tahoma Valley Community College'));
    await see(fact(page, 'Cohort').getByText(cohort.title));
    await see(fact(page, 'Supervisors').getByText('Owen Mitchell'));
    await see(fact(page, 'Start date').getByText('Sep 1, 2026'));
    await see(fact(page, 'Account type').getByText('Managed'));
  });

  test('an e-mail address that is taken shows while typing, with the person who has it [US-ACC-05] [UK-ADD-11]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/participants');
    const known = await aParticipant(page);

    const adding = await openAddDialog(page);
    await fillPerson(adding, { ...aName(), email: known.email.toUpperCase() });

    await see(adding.getByText('This e-mail address is taken'));
    await see(adding.getByRole('link', { name: known.name }));
    await expectAccessible(page, 'Add participant with a taken address');
    await choose(adding, 'Occupation', 'Carpenters');
    await submit(adding);
    await see(adding.getByText('Another account uses this e-mail address.'));
    await see(adding);
  });

  test('the same name and birth date has to be confirmed before anybody is added [US-ACC-05]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/participants');
    const known = await aParticipant(page, { dateOfBirth: '2001-02-03' });

    const adding = await openAddDialog(page);
    await fillPerson(adding, { givenName: 'Juno', familyName: known.familyName });
    await adding.getByLabel('Date of birth').and(adding.locator('input')).fill('02/03/2001');
    await choose(adding, 'Occupation', 'Carpenters');
    await submit(adding);
    await see(adding.getByText('Look at the people above first, then check this.'));
    await adding.getByRole('checkbox', { name: /This is somebody else/ }).check();
    await submit(adding);

    await expectPage(page, known.name);
    expect(page.url()).not.toContain(known.id);
  });

  test('nobody is added without name and occupation [US-ACC-06]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/participants');

    const adding = await openAddDialog(page);
    await submit(adding);

    for (const field of ['Given name', 'Family name', 'Occupation']) {
      await see(adding.locator('input[aria-invalid="true"]').and(adding.getByLabel(field)));
    }
    await expectAccessible(page, 'Add participant with empty fields');
  });

  test('closing the dialog asks before anything typed is lost', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/participants');
    const adding = await openAddDialog(page);
    await fillPerson(adding, { givenName: 'Nearly', familyName: 'Lost' });

    await page.keyboard.press('Escape');
    await dialog(page, 'Discard what you typed?').getByRole('button', { name: 'Keep editing' }).click();

    expect(await adding.getByRole('textbox', { name: 'Given name' }).inputValue()).toBe('Nearly');
  });
});

describe('an administrator assigns supervisors', () => {
  test('checked and unchecked in one list, and only those of the own employer [US-ASG-03, 11]', async () => {
    const page = await signInAs(await newPage(), 'administrator');
    const person = await aParticipant(page);
    await openRecord(page, person);

    await page.getByRole('button', { name: 'Choose supervisors…' }).click();
    const picker = dialog(page, /supervisors/i);
    await picker.getByRole('checkbox', { name: 'Sofia Brandt' }).check();
    await picker.getByRole('checkbox', { name: 'Owen Mitchell' }).check();
    await expectAccessible(page, 'Supervisor picker');
    await picker.getByRole('searchbox').fill('Caleb Campbell');
    await see(picker.getByText('Nobody found.'));
    await picker.getByRole('button', { name: 'Save supervisors' }).click();

    await seeMessage(page, 'Supervisors saved.');
    await see(fact(page, 'Supervisors').getByText('Sofia Brandt'));
    await see(fact(page, 'Supervisors').getByText('Owen Mitchell'));

    await page.getByRole('button', { name: 'Choose supervisors…' }).click();
    await picker.getByRole('checkbox', { name: 'Owen Mitchell' }).uncheck();
    await picker.getByRole('button', { name: 'Save supervisors' }).click();
    await seeNo(fact(page, 'Supervisors').getByText('Owen Mitchell'));
  });

  test('whoever also sees supervisors of other employers finds them disabled, with the reason [US-ASG-11]', async () => {
    const page = await signInAs(await newPage(), 'sponsor');
    const person = await aParticipant(page);
    await openRecord(page, person, '?dialog=supervisors');

    const picker = dialog(page, /supervisors/i);
    await picker.getByRole('searchbox').fill('marites.chavez');
    const stranger = picker.getByRole('listitem').filter({ hasText: 'Marites Chávez' });
    await see(stranger);

    expect(await stranger.getByRole('checkbox').isDisabled()).toBe(true);
    await see(stranger.getByText(/employer/i));
    await expectAccessible(page, 'Supervisor of another employer');
  });
});
