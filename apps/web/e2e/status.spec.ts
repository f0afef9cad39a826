// Program status over time: suspensions, corrections, contradictions, and enrollments beside each other.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { choose, dialog, openRecord, row, seeMessage } from './support/participant-page.ts';
import { aCohort, aParticipant, ask, type Person, places } from './support/records.ts';
import { fact, see, seeNo } from './support/see.ts';
import { signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

async function aRecord(given: Record<string, unknown> = {}): Promise<{ page: Page; person: Person }> {
  const page = await signInAs(await newPage(), 'administrator');
  const person = await aParticipant(page, given);
  await openRecord(page, person);
  return { page, person };
}

const change = (page: Page, mutation: string, input: Record<string, unknown>) =>
  ask<{ result: { __typename: string } }>(
    page,
    `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { result: ${mutation}(input: $input) { __typename } }`,
    { input },
  );
const item = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

describe('a suspension', () => {
  test('says before what it does and when it ends by itself; the record says so, and reinstates in one step [US-STA-03, 06, 07, 09, 14]', async () => {
    const { page } = await aRecord();

    await page.keyboard.press('s');
    const change = dialog(page, 'Change program status');
    await change.getByLabel('Suspended').check();
    await change.getByLabel('Effective date').fill('03/02/2026');
    await change.getByLabel('Expected return').fill('12/31/2099');
    await see(change.getByText('A seat of the subscription becomes free.'));
    await see(change.getByText(/On Dec 31, 2099 \(UTC\) the participant comes back by itself if a seat is free/));
    await expectAccessible(page, 'Suspension with a return');
    await change.getByRole('button', { name: 'Change status' }).click();

    await see(page.getByText('Comes back by itself on Dec 31, 2099 (UTC), if a seat is free then.'));
    await see(fact(page, 'Account status').getByText('Deactivated'));
    await expectAccessible(page, 'Participant, suspended');

    await page.getByRole('button', { name: 'Reinstate…' }).click();
    expect(await dialog(page, 'Change program status').getByLabel('Active').isChecked()).toBe(true);
    await dialog(page, 'Change program status').getByRole('button', { name: 'Change status' }).click();

    await see(fact(page, 'Program status').getByText('Active'));
    await see(fact(page, 'Account status').getByText('Active'));
    await seeNo(page.getByText('Comes back by itself'));
  });
});

describe('the date of a status change', () => {
  test('is corrected in the history, which keeps the first one; wrong days are refused at the field [US-STA-05, 10, 12, 13]', async () => {
    const { page, person } = await aRecord();
    await change(page, 'changeProgramStatus', {
      participantId: person.id,
      version: person.version,
      status: 'COMPLETED',
      effectiveDate: '2026-03-02',
    });
    await openRecord(page, person, '?tab=status');

    await page.getByRole('button', { name: 'Correct date: Completed, Mar 2, 2026' }).click();
    const correct = dialog(page, 'Correct the date: Completed');
    await correct.getByLabel('Effective date').fill('01/01/2026');
    await correct.getByRole('button', { name: 'Correct' }).click();
    await see(correct.getByText('Choose a date that is not before the program start date.'));
    await expectAccessible(page, 'Correct the date of a status');
    await correct.getByLabel('Effective date').fill('02/20/2026');
    await correct.getByRole('button', { name: 'Correct' }).click();

    await seeMessage(page, 'The date is corrected.');
    await see(page.getByText(/first recorded with Mar 2, 2026/));
    await see(fact(page, 'Completed on').getByText('Feb 20, 2026'));
    await expectAccessible(page, 'Status and enrollments, corrected');
  });
});

describe('an account that was deactivated directly', () => {
  async function aShut() {
    const { page, person } = await aRecord();
    const { id: accountId, version } = person;
    await change(page, 'changeAccountStatus', { accountId, version, status: 'DEACTIVATED', reason: 'By hand' });
    return { page, person };
  }

  test('shows as a contradiction in the list, where a filter finds it [US-STA-15]', async () => {
    const { page, person } = await aShut();

    await page.goto(`/participants?agreement=contradictory&q=${person.familyName}`);

    await see(row(page, person.name).getByRole('img', { name: 'Contradicts the program status' }));
    await see(page.getByText('Contradict each other'));
    await page.goto(`/participants?agreement=agreeing&q=${person.familyName}`);
    await seeNo(row(page, person.name));
  });

  test('is mended by one click, and the record can be edited all the while [US-STA-09, 15]', async () => {
    const { page, person } = await aShut();
    await openRecord(page, person);
    await see(page.getByText('Program status and account status contradict each other'));
    await see(page.getByRole('button', { name: /^Edit/ }));
    await expectAccessible(page, 'Participant, contradiction');

    await page.getByRole('button', { name: 'Reactivate the account' }).click();

    await see(fact(page, 'Account status').getByText('Active'));
    await seeNo(page.getByText('Program status and account status contradict each other'));
  });

  test('is mended the other way by the dialog for the program status [US-STA-15]', async () => {
    const { page, person } = await aShut();
    await openRecord(page, person);

    await page.getByRole('button', { name: 'Change program status…' }).click();
    const change = dialog(page, 'Change program status');
    await change.getByLabel('Completed').check();
    await seeNo(change.getByText('A seat of the subscription becomes free.'));
    await change.getByRole('button', { name: 'Change status' }).click();

    await see(fact(page, 'Program status').getByText('Completed'));
    await seeNo(page.getByText('Program status and account status contradict each other'));
  });
});

describe('enrollments', () => {
  test('a switch of occupation warns, keeps the old one with all its data, and can be turned back [US-OCC-07, 09]', async () => {
    const page = await signInAs(await newPage(), 'administrator');
    const { supervisors, employers } = await places(page);
    const tahoma = employers.find(({ name }) => name.startsWith('Tahoma'))!;
    const cohort = await aCohort(page, { ownerId: tahoma.id });
    const supervisor = supervisors.find(({ organization }) => organization.id === tahoma.id)!;
    const person = await aParticipant(page, { cohortId: cohort.id, supervisorIds: [supervisor.id] });
    await openRecord(page, person);

    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Switch occupation…' }).click();
    const change = dialog(page, 'Switch occupation');
    await choose(change, 'New occupation', 'Electricians');
    await see(change.getByText(/The enrollment in Carpenters ends as Cancelled and is kept with everything in it/));
    await see(change.getByText(`The participant leaves the cohort ${cohort.title}.`));
    await expectAccessible(page, 'Switch occupation');
    await change.getByRole('button', { name: 'Switch', exact: true }).click();

    await seeMessage(page, /is now enrolled in Electricians/);
    await see(page.getByText(supervisor.displayName));
    await page.getByRole('tab', { name: 'Status and enrollments' }).click();
    const kept = item(page, 'Make current');
    await see(kept.getByText(cohort.title));
    await see(kept.getByText('Cancelled', { exact: true }));
    await expectAccessible(page, 'Status and enrollments, two of them');

    await page.getByRole('button', { name: 'Make current: Carpenters' }).click();
    const back = dialog(page, 'Make Carpenters current');
    await see(back.getByText(/the account is deactivated, and its seat becomes free/));
    await expectAccessible(page, 'Make an enrollment current');
    await back.getByRole('button', { name: 'Make current' }).click();

    await seeMessage(page, 'The enrollment in Carpenters is the current one.');
    await see(fact(page.getByRole('main').locator('header'), 'Program status').getByText('Cancelled'));
  });

  test('a new enrollment beside leaves the old one open [US-OCC-08]', async () => {
    const { page } = await aRecord();
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'New enrollment…' }).click();
    const enroll = dialog(page, 'New enrollment');

    await enroll.getByRole('button', { name: 'Enroll' }).click();
    await see(enroll.getByText('Choose the occupation.'));
    await choose(enroll, 'New occupation', 'Electricians');
    await see(enroll.getByText(/The enrollment in Carpenters stays as it is \(Active\)/));
    await enroll.getByRole('button', { name: 'Enroll' }).click();

    await seeMessage(page, /The earlier enrollment is kept/);
    await page.getByRole('tab', { name: 'Status and enrollments' }).click();
    await see(item(page, 'Make current').getByText('Active', { exact: true }));
  });

  test('correcting the occupation by an edit says that nothing of the old one is kept [US-OCC-07; US-ASG-01]', async () => {
    const { page, person } = await aRecord();
    await openRecord(page, person, '?edit');

    await choose(page.getByRole('main'), 'Occupation', 'Electricians');

    await see(page.getByText(/This corrects the enrollment: the earlier occupation is not kept/));
  });
});

describe('a supervisor who may add participants', () => {
  const SETTINGS = `{ tenantSettings { version invitationHours subscriptionMonths requiredSignUpFields mobileRequired
    preferredNameRequired groupsRequired } }`;

  /** The setting belongs to everybody of the demo: it is taken back. */
  async function allow(page: Page, supervisorsAddParticipants: boolean) {
    const { tenantSettings } = await ask<{ tenantSettings: object }>(page, SETTINGS);
    await change(page, 'updateAccountSettings', { ...tenantSettings, supervisorsAddParticipants });
  }

  test('finds somebody by name and date of birth alone, adds them, and sees them from then on [US-ASG-06]', async () => {
    const administrator = await signInAs(await newPage(), 'administrator');
    const person = await aParticipant(administrator, { dateOfBirth: '2002-11-30' });
    const regulator = await signInAs(await newPage(), 'regulator');
    await allow(regulator, true);
    try {
      const page = await signInAs(await newPage(), 'supervisor');
      await page.getByRole('link', { name: 'Add to my participants' }).click();
      await page.getByLabel('Given name').fill('Juno');
      await page.getByLabel('Family name').fill(person.familyName);
      await page.getByRole('button', { name: 'Find', exact: true }).click();
      await see(page.getByText('Fill in this field.'));
      await page.getByLabel('Date of birth').and(page.locator('input')).fill('11/29/2002');
      await page.getByRole('button', { name: 'Find', exact: true }).click();
      await see(page.getByText(/Nobody of your employer fits all of this/));
      await page.getByLabel('Date of birth').and(page.locator('input')).fill('11/30/2002');
      await page.getByRole('button', { name: 'Find', exact: true }).click();
      await see(page.getByText(person.name));
      await expectAccessible(page, 'Add to my participants');
      await page.getByRole('main').getByRole('button', { name: 'Add to my participants' }).click();

      await page.getByRole('link', { name: 'Open the record' }).click();
      await see(page.getByRole('heading', { level: 1, name: person.name }));
    } finally {
      await allow(regulator, false);
    }
  });
});
