import { describe, expect, test } from '@jest/globals';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { dialog, seeMessage } from './support/participant-page.ts';
import { aParticipant, ask } from './support/records.ts';
import { eventually, see, seeNo } from './support/see.ts';
import { expectPage, people, signInAs } from './support/sign-in.ts';
import type { Page } from 'playwright-core';

const newPage = aBrowser();

/** Opens the menu at the end of somebody's row. */
async function choose(page: Page, name: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

async function findUser(page: Page, words: string, filter = ''): Promise<void> {
  await page.goto(`/users?q=${encodeURIComponent(words)}${filter}`);
  await expectPage(page, /users/i);
}

describe('Manage → Users', () => {
  test('lists staff and participants with their marks, and a name opens the profile [US-MNG-01, US-MNG-02, US-MNG-03, US-MNG-04]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/users');
    const row = page.getByRole('row').filter({ hasText: people.supervisor });
    await page.getByRole('searchbox').fill(people.supervisor);

    await see(row.getByText('Supervisor', { exact: true }));
    await see(row.getByText('Active'));
    await page.goto('/users?account=managed');
    await see(page.getByText('Managed').first());
    await page.goto('/users?status=deactivated');
    await see(page.getByText('Deactivated').first());
    await page.goto('/users');
    await see(page.getByRole('grid', { name: 'Users' }));
    await expectAccessible(page, 'Users');
    await findUser(page, people.supervisor);
    await page.getByRole('link', { name: people.supervisor, exact: true }).click();
    await expectPage(page, people.supervisor);
    await see(page.getByRole('heading', { name: 'Subscription' }));
    await expectAccessible(page, 'Staff page');
  });

  test('creates everybody from one menu: it leads to the form for a participant, a login for an employer or a referrer, or own staff [UK-GRID-29]', async () => {
    const page = await signInAs(await newPage(), 'sponsor', '/users');
    const open = async (item: string) => {
      await page.goto('/users');
      await page.getByRole('button', { name: 'Create', exact: true }).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await see(page.getByRole('menuitem', { name: 'Participant' }));
    await expectAccessible(page, 'Users, create');

    await open('Participant');
    await see(dialog(page, 'Add participant'));
    for (const [item, kind] of [
      ['Employer login', 'Employer'],
      ['Referrer login', 'Referrer'],
    ] as const) {
      await open(item);
      await expectPage(page, 'Invite');
      const field = page.getByLabel('Kind of organization').and(page.locator('input'));
      await eventually(async () => expect(await field.inputValue()).toBe(kind));
    }
    await open('Staff of the own organization');
    await see(page.getByText(/^Back · Teammates of/));

    const supervisor = await signInAs(await newPage(), 'administrator', '/users');
    await supervisor.getByRole('button', { name: 'Create', exact: true }).click();
    await see(supervisor.getByRole('menuitem', { name: 'Employer login' }));
    expect(await supervisor.getByRole('menuitem', { name: 'Referrer login' }).count()).toBe(0);
  });

  test('deactivating somebody ends the session on the other device; reactivating lets them in again [US-MNG-05, US-AUTH-07, US-MNG-09]', async () => {
    const mentor = await signInAs(await newPage({ mayComplain: /401/ }), 'mentor', '/participants');
    const page = await signInAs(await newPage(), 'administrator');
    await findUser(page, people.mentor);

    await choose(page, people.mentor, 'Deactivate…');
    const asking = dialog(page, `Deactivate account: ${people.mentor}`);
    await asking.getByLabel('Reason').fill('On leave');
    await expectAccessible(page, 'Deactivate account');
    await asking.getByRole('button', { name: 'Deactivate account' }).click();
    await seeMessage(page, `${people.mentor}: the account is changed.`);
    await see(page.getByRole('row').filter({ hasText: people.mentor }).getByText('Deactivated'));

    const start = Date.now();
    await mentor.reload();
    await see(mentor.getByRole('heading', { name: 'Sign in' }));
    expect(Date.now() - start).toBeLessThan(10_000);
    await choose(page, people.mentor, 'Reactivate…');
    await dialog(page, `Reactivate account: ${people.mentor}`)
      .getByRole('button', { name: 'Reactivate account' })
      .click();
    await see(page.getByRole('row').filter({ hasText: people.mentor }).getByText('Active'));
    await signInAs(mentor, 'mentor');
  });

  test('deactivating a participant explains the trap and offers the status change instead [US-MNG-06]', async () => {
    const page = await signInAs(await newPage(), 'administrator');
    const person = await aParticipant(page);
    const { name } = person;
    await findUser(page, person.familyName);

    await choose(page, name, 'Deactivate…');
    await see(page.getByText('This does not end the program'));
    await page.getByRole('link', { name: 'Change program status instead' }).click();

    await see(dialog(page, 'Change program status'));
  });

  test('an account that contradicts its program is marked, and one click lets it follow [US-STA-15]', async () => {
    const page = await signInAs(await newPage(), 'administrator');
    const { id: accountId, version, name, familyName } = await aParticipant(page);
    const DEACTIVATE =
      'mutation ($input: ChangeAccountStatusInput!) { changeAccountStatus(input: $input) { __typename } }';
    await ask(page, DEACTIVATE, { input: { accountId, version, status: 'DEACTIVATED' } });
    await findUser(page, familyName, '&status=deactivated');

    const mend = page.getByRole('button', { name: `The program of ${name} is active, the account is not` });
    await see(mend);
    await expectAccessible(page, 'Users with a contradiction');
    await mend.click();

    await seeMessage(page, `${name}: the account is changed.`);
    await seeNo(mend);
  });

  test('deleting says what is lost, asks for the name, and can be undone [US-MNG-07, US-MNG-08]', async () => {
    const page = await signInAs(await newPage(), 'administrator');
    const person = await aParticipant(page);
    const { name } = person;
    await findUser(page, person.familyName);

    await choose(page, name, 'Delete…');
    const asking = dialog(page, `Delete ${name}`);
    await see(asking.getByText(/1 enrollment with its status changes/));
    await asking.getByLabel(/Type the name/).fill('Somebody else');
    await asking.getByRole('button', { name: 'Delete' }).click();
    await see(asking.getByText('Type the name as it is shown.'));
    await asking.getByLabel(/Type the name/).fill(name);
    await expectAccessible(page, 'Delete account');
    await asking.getByRole('button', { name: 'Delete' }).click();
    await seeMessage(page, `${name} is deleted and can be brought back for 30 days.`);
    await seeNo(page.getByRole('row').filter({ hasText: name }));

    await findUser(page, person.familyName, '&deleted=1');
    await choose(page, name, 'Bring back…');
    await dialog(page, `Bring back ${name}`).getByRole('button', { name: 'Bring back' }).click();
    await seeMessage(page, `${name} is back.`);
    await findUser(page, person.familyName);
    await see(page.getByRole('row').filter({ hasText: name }));
  });

  test('subscriptions are changed with a reason, and extended for several at once [UK-SUBS-01, UK-SUBS-04, UK-LIFE-18, UK-LIFE-22]', async () => {
    const page = await signInAs(await newPage(), 'administrator');
    const person = await aParticipant(page);
    const { name } = person;
    await page.goto(`/participants/${person.id}?tab=account`);

    await page.getByRole('button', { name: 'Change dates…' }).click();
    const dates = dialog(page, `Subscription of ${name}`);
    await dates.getByLabel('End date').fill('01/31/2030');
    await dates.getByRole('button', { name: 'Save' }).click();
    await see(dates.getByText('Fill in this field.'));
    await dates.getByRole('textbox', { name: 'Reason' }).fill('Two more years');
    await dates.getByRole('button', { name: 'Save' }).click();
    await seeNo(dates);
    await see(page.getByRole('listitem').getByText('Two more years'));
    await expectAccessible(page, 'Account of a participant');

    await findUser(page, person.familyName);
    await page.getByRole('checkbox', { name: `Select ${name}` }).check();
    await page.getByRole('button', { name: 'Extend subscriptions…' }).click();
    const extending = dialog(page, 'Extend the subscription of 1 user');
    await see(extending.getByText('Will be extended: 1. Stay as they are: 0.'));
    await extending.getByRole('textbox', { name: 'Reason' }).fill('Longer program');
    await expectAccessible(page, 'Extend subscriptions');
    await extending.getByRole('button', { name: 'Extend' }).click();
    await seeMessage(page, 'Extended: 1.');
    await eventually(async () => {
      const { account } = await ask<{ account: { subscriptionEndsOn: string } }>(
        page,
        `{ account(id: "${person.id}") { subscriptionEndsOn } }`,
      );
      expect(account.subscriptionEndsOn).toBe('2031-01-31');
    });
  });

  test('a cancelled user is out until reinstated [UK-SUBS-02, UK-LIFE-05]', async () => {
    const page = await signInAs(await newPage(), 'administrator');
    const person = await aParticipant(page);
    const { name } = person;
    await findUser(page, person.familyName);

    await choose(page, name, 'Cancel user…');
    const cancelling = dialog(page, `Cancel user ${name}`);
    await cancelling.getByRole('textbox', { name: 'Reason' }).fill('Left the course');
    await cancelling.getByRole('button', { name: 'Cancel user' }).click();
    await see(page.getByRole('row').filter({ hasText: name }).getByText('Cancelled'));
    await choose(page, name, 'Reinstate user…');
    const back = dialog(page, `Reinstate user ${name}`);
    await back.getByRole('textbox', { name: 'Reason' }).fill('Came back');
    await back.getByRole('button', { name: 'Reinstate user' }).click();
    await see(page.getByRole('row').filter({ hasText: name }).getByText('Prospect'));
  });

  test('a row shows name, type, e-mail and subscription, and edits, cancels and reinstates [UK-GRID-01, UK-GRID-17, UK-GRID-18, UK-GRID-19, UK-GRID-21, UK-GRID-23, UK-GRID-24, UK-GRID-25, UK-GRID-26]', async () => {
    const page = await signInAs(await newPage(), 'administrator');
    const person = await aParticipant(page);
    const { name, email } = person;
    await findUser(page, person.familyName);
    const row = page.getByRole('row').filter({ hasText: name });
    await see(row.getByText('Apprentice', { exact: true }));
    await see(row.getByText(email));
    // Nobody has invited them yet: found in the same list.
    await see(row.getByText('Prospect'));

    await row.getByRole('button', { name: `Cancel user ${name}` }).click();
    const cancelling = dialog(page, `Cancel user ${name}`);
    await cancelling.getByRole('textbox', { name: 'Reason' }).fill('Left the course');
    await cancelling.getByRole('button', { name: 'Cancel user' }).click();
    await see(row.getByText('Cancelled'));
    await row.getByRole('button', { name: `Reinstate user ${name}` }).click();
    const back = dialog(page, `Reinstate user ${name}`);
    await back.getByRole('textbox', { name: 'Reason' }).fill('Came back');
    await back.getByRole('button', { name: 'Reinstate user' }).click();
    await see(row.getByText('Prospect'));

    await row.getByRole('link', { name: `Edit ${name}` }).click();
    await expectPage(page, new RegExp(name));
    await see(page.getByRole('button', { name: 'Save' }));
    await findUser(page, person.familyName);
    await row.getByRole('link', { name, exact: true }).click();
    await expectPage(page, new RegExp(name));
  });
});
