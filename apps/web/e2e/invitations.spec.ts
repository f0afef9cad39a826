import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { linkInLetter } from './support/letters.ts';
import { choose, dialog, pick, seeMessage } from './support/participant-page.ts';
import { aName, aParticipant, ask } from './support/records.ts';
import { eventually, see, seeNo } from './support/see.ts';
import { expectPage, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();
const phone = { viewport: { width: 390, height: 780 } };
const password = 'seven slow lanterns over the quay';

/** Chooses the employer that people are added to. */
async function chooseEmployer(page: Page): Promise<void> {
  await page
    .getByRole('combobox', { name: 'Employer' })
    .or(page.getByLabel('Employer', { exact: true }))
    .last()
    .fill('Tahoma');
  await pick(page, /Tahoma/);
  await see(page.getByText('Employer: Tahoma'));
}

/** Sets up access with the link of a letter, on a phone. */
async function acceptAs(name: { givenName: string; familyName: string } | null, path: string): Promise<Page> {
  const page = await newPage(phone);
  await page.goto(path);
  await expectPage(page, /^Welcome to/);
  await expectAccessible(page, 'Invitation');
  await page.setViewportSize(phone.viewport);
  if (name) {
    await page.getByRole('textbox', { name: 'Given name' }).fill(name.givenName);
    await page.getByRole('textbox', { name: 'Family name' }).fill(name.familyName);
  }
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Create my access' }).click();
  return page;
}

describe('somebody who invites', () => {
  test('collects people of one employer, sends, and they come in on a phone [US-INV-02] [US-INV-04] [US-INV-05] [US-INV-06] [US-INV-07] [US-INV-08]', async () => {
    const page = await signInAs(await newPage(), 'sponsor', '/invite');
    const reader = await signInAs(await newPage(), 'regulator');
    const [first, second] = [aName(), aName()];
    await expectPage(page, 'Invite');
    await expectAccessible(page, 'Invite');
    await page.getByRole('link', { name: 'Invite external users' }).click();
    const send = page.getByRole('button', { name: 'Send invitations' });
    expect(await send.isDisabled()).toBe(true);
    await see(page.getByText('Add at least one person to the list first.'));
    await chooseEmployer(page);

    await page.getByRole('textbox', { name: 'E-mail' }).fill(first.email);
    await page.getByRole('button', { name: 'Add to the list' }).click();
    await page.getByRole('button', { name: 'Paste a list of addresses' }).click();
    await page.getByRole('textbox', { name: 'Addresses' }).fill(`Somebody <${second.email}>; nobody; ${first.email}`);
    await page.getByRole('button', { name: /^Add \d address/ }).click();
    await see(page.getByText('These are no e-mail addresses'));
    await expectAccessible(page, 'Invite, with a list');
    await page.reload();
    await see(page.getByText(second.email));
    await send.click();
    await seeMessage(page, '2 invitations are on their way.');

    await page.goto('/invitations');
    await expectPage(page, 'Invitations');
    const row = page.getByRole('row').filter({ hasText: first.email });
    await see(row.getByText('Sent', { exact: true }));
    await expectAccessible(page, 'Invitations');
    const invited = await acceptAs(first, await linkInLetter(reader, first.email));
    await invited.getByRole('button', { name: `Account ${first.full}` }).waitFor();

    await page.reload();
    await see(page.getByRole('row').filter({ hasText: second.email }));
    await seeNo(row);
    await page.goto(`/staff?q=${first.familyName}`);
    await see(page.getByText(first.full));
  });

  test('is told whose address it is, and is offered what fits, before anything is sent [US-ACC-07]', async () => {
    const page = await signInAs(await newPage(), 'sponsor');
    const managed = await aParticipant(page);
    await page.goto('/invite?to=external');
    await chooseEmployer(page);

    await page.getByRole('textbox', { name: 'E-mail' }).fill(managed.email);
    await see(page.getByText(/A managed account has this address/));
    await page.getByRole('button', { name: 'Convert' }).click();

    await see(page.getByText('A letter to set a password is on its way.'));
    await expectAccessible(page, 'Invite, address of a managed account');
  });

  test('resends, copies the link and revokes; then the link is dead [US-INV-09] [US-INV-10] [US-INV-12]', async () => {
    const page = await signInAs(await newPage(), 'sponsor');
    const { email } = aName();
    await ask(page, 'mutation ($input: InviteUsersInput!) { inviteUsers(input: $input) { __typename } }', {
      input: { people: [{ email }] },
    });
    await page.goto(`/invitations?q=${email}`);
    const row = page.getByRole('row').filter({ hasText: email });
    const act = async (name: string) => {
      await row.getByRole('button', { name: `Actions for ${email}` }).click();
      await page.getByRole('menuitem', { name }).click();
    };

    await act('Resend');
    await see(row.getByText('sent 2 times'));
    await act('Copy link…');
    await page.getByRole('button', { name: 'Show the link' }).click();
    const link = page.getByRole('textbox', { name: 'Link' });
    await see(link);
    const path = new URL(await link.inputValue()).pathname;
    await expectAccessible(page, 'Invitation link');
    await page.keyboard.press('Escape');
    await act('Revoke');
    await seeNo(row);

    const stranger = await newPage(phone);
    await stranger.goto(path);
    await expectPage(stranger, 'This link does not work any more');
  });

  test('revokes several at once [US-INV-13]', async () => {
    const page = await signInAs(await newPage(), 'sponsor');
    const domain = `${aName().familyName.toLowerCase()}.example`;
    const people = ['a', 'b', 'c'].map((name) => ({ email: `${name}@${domain}` }));
    await ask(page, 'mutation ($input: InviteUsersInput!) { inviteUsers(input: $input) { __typename } }', {
      input: { people },
    });
    await page.goto(`/invitations?q=${domain}`);
    await page.getByRole('checkbox', { name: 'Select all that are shown' }).check();
    await page.getByRole('button', { name: 'Revoke', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();

    await seeMessage(page, '3 invitations are revoked.');
    await page.goto(`/invitations?q=${domain}&state=revoked`);
    await eventually(async () => expect(await page.getByRole('row').filter({ hasText: domain }).count()).toBe(3));
  });
});

describe('managed accounts', () => {
  test('are created together, without a mail, and stand in the list of staff [US-MAN-02] [US-MAN-03] [US-MAN-05]', async () => {
    const page = await signInAs(await newPage(), 'sponsor', '/invite?tab=managed');
    const { givenName, familyName, full, email } = aName();
    const create = page.getByRole('button', { name: 'Create users' });
    expect(await create.isDisabled()).toBe(true);
    await chooseEmployer(page);
    await page.getByRole('textbox', { name: 'Given name' }).fill(givenName);
    await page.getByRole('textbox', { name: 'Family name' }).fill(familyName);
    await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await page.getByRole('button', { name: 'Add to the list' }).click();
    await expectAccessible(page, 'Managed accounts');
    await create.click();
    await seeMessage(page, '1 account created.');

    await page.goto(`/staff?q=${familyName}`);
    await see(page.getByRole('row').filter({ hasText: full }).getByText('Managed'));
  });

  test('are converted for a selection, with counts; the person comes in by the letter [US-CNV-03] [US-CNV-04] [US-CNV-08]', async () => {
    const page = await signInAs(await newPage(), 'administrator');
    const reader = await signInAs(await newPage(), 'regulator');
    const person = await aParticipant(page);
    await page.goto(`/participants?q=${person.familyName}`);
    await page.getByRole('checkbox', { name: new RegExp(person.familyName) }).check();
    await page.getByRole('button', { name: 'Actions' }).click();
    await page.getByRole('menuitem', { name: 'Convert to authenticated…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Show what would change' }).click();
    await page.getByRole('button', { name: 'Change 1 person' }).click();
    await see(page.getByRole('button', { name: /^1\s*Changed/ }));
    await expectAccessible(page, 'Conversion');

    const invited = await acceptAs(null, await linkInLetter(reader, person.email));
    await invited.getByRole('button', { name: `Account ${person.name}` }).waitFor();
  });

  test('are converted on the profile, once [US-CNV-01] [UK-HEAD-05] [UK-LIFE-08] [UK-LIFE-09]', async () => {
    const page = await signInAs(await newPage(), 'administrator');
    const person = await aParticipant(page);
    await page.goto(`/participants/${person.id}`);
    const button = page.getByRole('button', { name: 'Send invitation link' });
    await see(button);
    await see(page.getByRole('button', { name: 'Edit' }));
    await button.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send e-mail' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();

    await page.reload();
    await expectPage(page, new RegExp(person.familyName));
    await seeNo(button);
  });

  test('are recovered by the person, on a phone [US-CNV-06]', async () => {
    const office = await signInAs(await newPage(), 'administrator');
    const reader = await signInAs(await newPage(), 'regulator');
    const person = await aParticipant(office);
    const page = await newPage(phone);
    await page.goto('/recover');
    await page.getByRole('textbox', { name: 'E-mail' }).fill(person.email);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await expectPage(page, 'Look into your mailbox');

    await page.goto(await linkInLetter(reader, person.email));
    await expectPage(page, 'Set your password');
    await expectAccessible(page, 'Set your password');
    await page.setViewportSize(phone.viewport);
    await page.getByRole('textbox', { name: 'Password' }).fill(password);
    await page.getByRole('button', { name: 'Save and sign in' }).click();
    await page.getByRole('button', { name: `Account ${person.name}` }).waitFor();
  });

  test('without an address are handed over with a code to scan [US-AUTH-04]', async () => {
    const page = await signInAs(await newPage(), 'administrator');
    const person = await aParticipant(page, { email: null });
    await page.goto(`/participants/${person.id}`);
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Hand over access…' }).click();
    await page.getByRole('button', { name: 'Make the link' }).click();
    await see(page.getByRole('img', { name: 'Code that opens the link' }));
    await expectAccessible(page, 'Hand over access');
    const path = new URL(await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue()).pathname;

    const theirs = await newPage(phone);
    await theirs.goto(path);
    await theirs.getByRole('textbox', { name: 'Password' }).fill(password);
    await theirs.getByRole('button', { name: 'Save and sign in' }).click();
    await theirs.getByRole('button', { name: `Account ${person.name}` }).waitFor();
  });
});

test('somebody changes the own password on the security page [US-AUTH-02]', async () => {
  const office = await signInAs(await newPage(), 'sponsor');
  const reader = await signInAs(await newPage(), 'regulator');
  const name = aName();
  await ask(office, 'mutation ($input: InviteUsersInput!) { inviteUsers(input: $input) { __typename } }', {
    input: { people: [{ email: name.email }] },
  });
  const page = await acceptAs(name, await linkInLetter(reader, name.email));
  await page.getByRole('button', { name: `Account ${name.full}` }).waitFor();
  await page.goto('/account');
  await expectPage(page, 'Security');
  await see(page.getByText(name.email));
  await expectAccessible(page, 'Security');
  await page.setViewportSize(phone.viewport);

  await page.getByRole('textbox', { name: 'Current password' }).fill('not this one at all');
  await page.getByRole('textbox', { name: 'New password' }).fill('nine copper bells in the fog');
  await page.getByRole('button', { name: 'Change password' }).click();
  await see(page.getByText('This password is wrong. Enter it once more.'));
  await page.getByRole('textbox', { name: 'Current password' }).fill(password);
  await page.getByRole('button', { name: 'Change password' }).click();

  await seeMessage(page, 'The new password holds. You are signed out everywhere else.');
});

describe('adding a participant', () => {
  test('asks first whether to invite; with a yes the person is invited at once [UK-ADD-02] [UK-ADD-03] [UK-LIFE-02]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/participants?dialog=add');
    const reader = await signInAs(await newPage(), 'regulator');
    const person = aName();
    const adding = dialog(page, 'Add participant');
    await adding.getByRole('radio', { name: 'Yes' }).check();
    await adding.getByRole('textbox', { name: 'Given name' }).fill(person.givenName);
    await adding.getByRole('textbox', { name: 'Family name' }).fill(person.familyName);
    await choose(adding, 'Occupation', 'Electricians');
    await adding.getByRole('button', { name: 'Add participant' }).click();
    await see(adding.getByText('Fill in this field.'));
    await expectAccessible(page, 'Add participant, invited');
    await adding.getByRole('textbox', { name: 'E-mail' }).fill(person.email);
    await adding.getByRole('button', { name: 'Add participant' }).click();

    await seeMessage(page, `${person.full} was added and invited.`);
    await linkInLetter(reader, person.email);
    await seeNo(page.getByRole('button', { name: 'Send invitation link' }));
  });

  test('with a no the person has no access and can be invited later [UK-ADD-04] [UK-LIFE-01]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/participants?dialog=add');
    const person = aName();
    const adding = dialog(page, 'Add participant');
    await adding.getByRole('textbox', { name: 'Given name' }).fill(person.givenName);
    await adding.getByRole('textbox', { name: 'Family name' }).fill(person.familyName);
    await adding.getByRole('textbox', { name: 'E-mail' }).fill(person.email);
    await choose(adding, 'Occupation', 'Electricians');
    await adding.getByRole('button', { name: 'Add participant' }).click();

    await expectPage(page, new RegExp(person.familyName));
    await see(page.getByRole('button', { name: 'Send invitation link' }));
  });
});
