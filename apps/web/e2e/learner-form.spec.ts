import { randomInt } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { choose, dialog } from './support/participant-page.ts';
import { aName, aParticipant, ask, places } from './support/records.ts';
import { fact, see, seeNo } from './support/see.ts';
import { expectPage, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();
const textbox = (within: Locator, name: string) => within.getByRole('textbox', { name, exact: true });

async function openForm(page: Page): Promise<Locator> {
  await page.getByRole('main').getByRole('link', { name: 'Add learner' }).first().click();
  const adding = dialog(page, 'Add learner');
  await see(textbox(adding, 'First name'));
  return adding;
}

/** Ten digits, the last of which checks the others. */
function aUln(): string {
  const digits = `1${randomInt(10 ** 8)
    .toString()
    .padStart(8, '0')}`;
  const remainder = [...digits].reduce((sum, digit, index) => sum + (10 - index) * Number(digit), 0) % 11;
  return remainder === 0 ? aUln() : `${digits}${10 - remainder}`;
}

/** One that every partner of the college may enrol into. */
async function ownProgramme(page: Page): Promise<string> {
  const { viewer, occupations } = await ask<{
    viewer: { organization: { id: string } };
    occupations: { nodes: { title: string; owner: { id: string } }[] };
  }>(page, '{ viewer { organization { id } } occupations(first: 60) { nodes { title owner { id } } } }');
  return occupations.nodes.find(({ owner }) => owner.id === viewer.organization.id)!.title;
}

describe('a college adds a learner', () => {
  test('with everything the form asks, an employer and a referrer added on the way [UK-ADD-01, UK-ADD-02, UK-ADD-05, UK-ADD-09, UK-ADD-17, UK-ADD-18, UK-ADD-19, UK-ADD-25, UK-ADD-29, UK-ADD-31, UK-ADD-32, UK-ADD-35, UK-ADD-37, UK-ORG-03]', async () => {
    const page = await signInAs(await newPage(), 'ukSponsor', '/participants');
    const person = aName();
    const employer = `Loom ${person.familyName}`;
    const agency = `Agency ${person.familyName}`;
    await ask(
      page,
      'mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) { __typename } }',
      {
        input: { kind: 'REFERRER', name: agency },
      },
    );

    const programme = await ownProgramme(page);

    const adding = await openForm(page);
    await see(adding.getByRole('radiogroup', { name: 'Send an invitation now?' }));
    expect(await adding.getByLabel('Type').and(adding.locator('input')).inputValue()).toBe('Learner');
    await textbox(adding, 'First name').fill(person.givenName);
    await textbox(adding, 'Surname').fill(person.familyName);

    await adding.getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('button', { name: 'Keep editing' }).click();
    expect(await textbox(adding, 'Surname').inputValue()).toBe(person.familyName);
    await adding.getByRole('button', { name: 'Add learner' }).click();
    await see(adding.getByText('Fill in this field.'));
    await adding.getByRole('radio', { name: 'Female' }).check();
    await adding.getByRole('checkbox', { name: 'Test record' }).check();

    const groups = adding.getByRole('group', { name: 'Groups' });
    await groups.getByRole('button', { name: 'Expand all' }).click();
    const tick = groups.getByRole('listitem').getByRole('checkbox');
    const all = await tick.count();
    await groups.getByRole('button', { name: 'Collapse all' }).click();
    expect(await tick.count()).toBeLessThan(all);
    await expect(groups.getByRole('checkbox', { name: /\(1\)$/ }).isVisible()).resolves.toBe(true);
    await groups.getByRole('textbox', { name: 'Search the tree' }).fill('(1)');
    await groups.getByRole('checkbox', { name: /\(1\)$/ }).check();
    await groups.getByRole('textbox', { name: 'Search the tree' }).fill('');
    await groups.getByRole('checkbox', { name: 'Show selected only' }).check();
    expect(await tick.count()).toBe(1);

    await adding.getByRole('button', { name: 'Add an employer' }).click();
    const newEmployer = dialog(page, 'Add an employer');
    await newEmployer.getByRole('textbox', { name: 'Name' }).fill(employer);
    await newEmployer.getByRole('button', { name: 'Add employer' }).click();
    await see(adding.getByText(`${employer} has no supervisor yet.`));
    await see(adding.getByRole('link', { name: `Open ${employer} in a new tab` }));

    await adding.getByRole('button', { name: 'Add a referrer' }).click();
    const newReferrer = dialog(page, 'Add a referrer');
    await choose(newReferrer, 'Organisation', agency);
    await textbox(newReferrer, 'First name').fill('Rhea');
    await textbox(newReferrer, 'Surname').fill(person.familyName);
    await textbox(newReferrer, 'E-mail').fill(person.email);
    await textbox(newReferrer, 'E-mail once more').fill(`x${person.email}`);
    await newReferrer.getByRole('button', { name: 'Add referrer' }).click();
    await see(newReferrer.getByText('The two addresses differ.'));
    await textbox(newReferrer, 'E-mail once more').fill(person.email);
    await newReferrer.getByRole('button', { name: 'Add referrer' }).click();
    await seeNo(newReferrer);

    await adding.getByLabel('Minimum rate of pay').and(adding.locator('input')).click();
    await page.getByRole('option', { name: 'National Living Wage' }).click();
    await choose(adding, 'Programme', programme);
    await adding.getByRole('textbox', { name: 'Planned hours' }).fill('1450');
    await expectAccessible(page, 'The form for a learner');
    await adding.getByRole('button', { name: 'Add learner' }).click();

    await expectPage(page, new RegExp(person.full));
    await see(page.getByRole('heading', { level: 1 }).getByText('Test record'));
    await see(fact(page, 'Employer').getByText(employer));
    await see(fact(page, 'Referrer').getByText(`Rhea ${person.familyName}`));
    await see(fact(page, 'Minimum rate of pay').getByText('National Living Wage'));
    await see(fact(page, 'Case owner').getByText('Sheila Hargreaves'));
    await see(fact(page, 'Planned hours').getByText('1,450'));
    await see(fact(page, 'Sex').getByText('Female'));
  });

  test('is told of a learner with the same ULN, and uses that record: what is missing is added, nothing is replaced [UK-ADD-34] [UK-ADD-17]', async () => {
    const page = await signInAs(await newPage(), 'ukSponsor', '/participants');
    const { employers, occupations } = await places(page);
    // A number nobody else has: ten digits of which the last checks the others.
    const uln = aUln();
    const known = await aParticipant(page, {
      userType: 'LEARNER',
      employerId: employers[0]!.id,
      occupationId: occupations.find(({ providers }) => providers.length > 0)!.id,
      uln,
    });
    const adding = await openForm(page);
    const again = aName();
    await textbox(adding, 'First name').fill(again.givenName);
    await textbox(adding, 'Surname').fill(again.familyName);
    await textbox(adding, 'E-mail').fill(again.email);
    await textbox(adding, 'Phone').fill('07700 900123');
    await textbox(adding, 'Unique learner number (ULN)').fill(uln);
    await see(adding.getByText('This person may be there already'));
    await see(adding.getByRole('link', { name: `${known.name} (opens in a new tab)` }));
    await see(adding.getByRole('checkbox', { name: 'This is somebody else: add anyway' }));

    await adding.getByRole('button', { name: `Use this person: ${known.name}` }).click();
    const merging = dialog(page, 'Use the person who is there');
    await see(fact(merging, 'Phone').getByText('07700 900123'));
    await see(merging.getByText('This stays as it is in the record, though you typed something else'));
    await see(fact(merging, 'E-mail').getByText(known.email));
    await expectAccessible(page, 'Using a record that is there');
    await merging.getByRole('button', { name: `Add and open ${known.name}` }).click();

    await expectPage(page, new RegExp(known.name));
    await see(fact(page, 'Phone').getByText('07700 900123'));
    await see(fact(page, 'E-mail').getByText(known.email));
    await see(fact(page, 'Unique learner number \\(ULN\\)').getByText(uln));

    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const groups = page.getByRole('group', { name: 'Groups' });
    await groups.getByRole('button', { name: 'Expand all' }).click();
    await groups.getByRole('checkbox', { name: /\(1\)$/ }).check();
    await textbox(page.getByRole('main'), 'Unique learner number (ULN)').fill('1234567891');
    await page.getByRole('button', { name: 'Save' }).click();
    await see(page.getByText('Enter a unique learner number: ten digits, of which the last checks the others.'));
    await textbox(page.getByRole('main'), 'Unique learner number (ULN)').fill(uln);
    await expectAccessible(page, 'The record of a learner as a form');
    await page.getByRole('button', { name: 'Save' }).click();
    await see(fact(page, 'Groups'));
  });

  test('finds the address of a postcode that is in use already [UK-ADD-21] [UK-ADD-38]', async () => {
    const page = await signInAs(await newPage(), 'ukSponsor', '/participants');
    const { participants } = await ask<{
      participants: { nodes: { postalCode: string | null; city: string | null; addressLine1: string | null }[] };
    }>(page, '{ participants(first: 50) { nodes { postalCode city addressLine1 } } }');
    const known = participants.nodes.find(({ postalCode, addressLine1 }) => postalCode && addressLine1)!;

    const adding = await openForm(page);
    await textbox(adding, 'Postcode').fill(known.postalCode!.toLowerCase());
    await adding.getByRole('button', { name: 'Find address' }).click();
    await adding.getByRole('combobox', { name: 'Address', exact: true }).selectOption({ index: 1 });

    expect(await textbox(adding, 'Address line 1').inputValue()).not.toBe('');
    expect(await textbox(adding, 'Postcode').inputValue()).toBe(known.postalCode);
  });
});

describe('a learner who signs in for the first time', () => {
  test('confirms the details and signs with the keyboard alone [UK-LIFE-13] [UK-ADD-20]', async () => {
    const page = await signInAs(await newPage(), 'ukLearner');
    await expectPage(page, /^Welcome to/);
    await page.getByRole('button', { name: 'Confirm and sign' }).click();
    await see(page.getByText('Fill in this field.'));
    await page.getByRole('radio', { name: 'Type my name' }).check();
    await page.getByRole('textbox', { name: 'Your name as your signature' }).fill('A Learner');
    await expectAccessible(page, 'Welcome');
    await page.getByRole('button', { name: 'Confirm and sign' }).press('Enter');

    await see(page.getByText('Thank you. Your details are confirmed.'));
    await page.goto('/');
    await expectPage(page, /^Your pro/);
  });
});

describe('the activations report', () => {
  test('shows a line, the average and the people of a day [UK-LIFE-21]', async () => {
    const page = await signInAs(await newPage(), 'ukSponsor', '/activations?from=2026-01-01');
    await expectPage(page, 'Activations');
    await see(page.getByRole('img', { name: 'Activations day by day' }));
    await see(page.getByText(/on an average day/));

    await page
      .getByRole('button', { name: /show the people$/ })
      .first()
      .click();

    await see(page.getByRole('heading', { name: /^Activated on/ }));
    await see(page.getByRole('listitem').getByRole('link'));
    await expectAccessible(page, 'Activations');
  });
});
