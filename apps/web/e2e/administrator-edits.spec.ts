import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { choose, dialog, openRecord, row, seeMessage } from './support/participant-page.ts';
import { aParticipant, ask, editParticipant, type Person, places } from './support/records.ts';
import { eventually, fact, see, seeNo } from './support/see.ts';
import { expectPage, people, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

const field = (page: Page, label: string) =>
  page.getByRole('main').getByLabel(label, { exact: false }).and(page.locator('input')).first();
const save = (page: Page) => page.getByRole('button', { name: 'Save changes' }).click();

async function aRecord(
  given: Record<string, unknown> = {},
  role: 'administrator' | 'sponsor' = 'administrator',
): Promise<{ page: Page; person: Person }> {
  const page = await signInAs(await newPage(), role);
  const person = await aParticipant(page, given);
  await openRecord(page, person);
  return { page, person };
}

describe('the page of a participant', () => {
  test('is headed by name, reference and employer [UK-HEAD-01]', async () => {
    const referenceNumber = `R-${Date.now()}`;
    const { page, person } = await aRecord({ referenceNumber });

    const heading = page.getByRole('heading', { level: 1 });

    expect(await heading.innerText()).toBe(`${person.name} (${referenceNumber}; Tahoma Electric & Mechanical)`);
    expect(await page.title()).toContain(person.name);
  });

  test('says how to reach them and who employs them [UK-HEAD-02]', async () => {
    const { page, person } = await aRecord({ phone: '+1 206 555 0142', dateOfBirth: '2002-11-30' });

    const header = page.getByRole('main').locator('header');

    await see(fact(header, 'Employer').getByText('Tahoma Electric & Mechanical'));
    expect(await fact(header, 'E-mail').getByRole('link').getAttribute('href')).toBe(`mailto:${person.email}`);
    expect(await fact(header, 'Phone').getByRole('link').getAttribute('href')).toMatch(/^tel:\+1206555/);
    await see(fact(header, 'Date of birth').getByText('Nov 30, 2002'));
    await see(fact(header, 'Address').getByText('not given'));
    await see(fact(header, 'Groups').getByText('not given'));
  });

  test('shows account type, account status and program status as three facts [US-PRO-04]', async () => {
    const { page } = await aRecord();

    await see(fact(page, 'Account type').getByText('Managed'));
    await see(fact(page, 'Account status').getByText('Active'));
    await see(fact(page, 'Program status').getByText('Active'));
  });

  test('opens from the name in the list [US-PRO-01]', async () => {
    const { page, person } = await aRecord();
    await page.goto(`/participants?q=${person.familyName}`);

    await page.getByRole('grid').getByRole('link', { name: person.name }).click();

    await expectPage(page, person.name);
    expect(new URL(page.url()).pathname).toBe(`/participants/${person.id}`);
  });
});

describe('an administrator edits a record', () => {
  test('the pencil opens General to edit, and what is saved shows at once [US-PRO-02, 03, UK-HEAD-06]', async () => {
    const { page, person } = await aRecord();

    await page.getByRole('button', { name: /^Edit/ }).click();
    await field(page, 'Phone').fill('+1 206 555 0199');
    await field(page, 'City').fill('Enumclaw');
    await see(page.getByText('2 fields changed'));
    await expectAccessible(page, 'Participant, edit');
    await save(page);

    await seeMessage(page, 'Saved.');
    await see(fact(page, 'Phone').getByText('+1 206 555 0199'));
    await see(page.getByRole('button', { name: /^Edit/ }));
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/participants/${person.id}`);
  });

  test('the key e opens General to edit, and Escape leaves it [US-PRO-03]', async () => {
    const { page } = await aRecord();

    await page.keyboard.press('e');
    await see(page.getByRole('button', { name: 'Save changes' }));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    await seeNo(page.getByRole('button', { name: 'Save changes' }));
  });

  test('a wrong e-mail address is refused at its field', async () => {
    const { page } = await aRecord();
    await page.keyboard.press('e');

    await field(page, 'E-mail').fill('not an address');
    await save(page);

    await see(page.getByText('1 field needs correction'));
    expect(await field(page, 'E-mail').getAttribute('aria-invalid')).toBe('true');
  });

  test('leaving with unsaved changes asks first', async () => {
    const { page } = await aRecord();
    await page.keyboard.press('e');
    await field(page, 'City').fill('Nowhere');

    await page.getByRole('link', { name: 'All participants' }).click();
    await dialog(page, 'Discard your changes?').getByRole('button', { name: 'Keep editing' }).click();
    expect(await field(page, 'City').inputValue()).toBe('Nowhere');
    await page.getByRole('link', { name: 'All participants' }).click();
    await dialog(page, 'Discard your changes?').getByRole('button', { name: 'Discard changes' }).click();

    await expectPage(page, 'All participants');
  });

  test('a new employer says before saving which supervisors fall away [US-ASG-01, 11]', async () => {
    const page = await signInAs(await newPage(), 'sponsor');
    const { supervisors } = await places(page);
    const sofia = supervisors.find(({ displayName }) => displayName === people.supervisor)!;
    const person = await aParticipant(page, { supervisorIds: [sofia.id] });
    await openRecord(page, person, '?edit');

    await choose(page.getByRole('main'), 'Employer', 'Cedar Ridge Builders');
    await see(page.getByText(/these supervisors fall away: Sofia Brandt/));
    await expectAccessible(page, 'Participant, new employer');
    await save(page);

    await seeMessage(page, `Saved. No longer supervising ${person.name}: Sofia Brandt.`);
    await see(fact(page, 'Employer').getByText('Cedar Ridge Builders'));
  });
});

describe('two people edit the same record', () => {
  test('both values show, and nothing that was typed is lost [US-PRO-09]', async () => {
    const { page, person } = await aRecord({ phone: '+1 206 555 0101' });
    const colleague = await signInAs(await newPage(), 'sponsor');
    await openRecord(colleague, person, '?edit');
    await page.keyboard.press('e');
    await field(page, 'Phone').fill('+1 206 555 0111');
    await field(page, 'City').fill('Tacoma');

    await field(colleague, 'Phone').fill('+1 206 555 0222');
    await field(colleague, 'Preferred name').fill('Junie');
    await save(colleague);
    await seeMessage(colleague, 'Saved.');
    await save(page);

    const conflict = dialog(page, 'Somebody else changed this record in the meantime');
    await see(conflict.getByRole('radio', { name: /Keep mine.*0111/s }));
    await see(conflict.getByRole('radio', { name: /Take theirs.*0222/s }));
    await see(conflict.getByText('Preferred name: Junie'));
    await expectAccessible(page, 'Conflict');
    await conflict.getByRole('button', { name: 'Back to the form' }).click();
    expect(await field(page, 'City').inputValue()).toBe('Tacoma');
    await save(page);
    await conflict.getByRole('radio', { name: /Keep mine/ }).check();
    await conflict.getByRole('button', { name: 'Save' }).click();

    await seeMessage(page, 'Saved.');
    const query = `query Saved($id: ID!) { participant(id: $id) { phone city preferredName } }`;
    const { participant } = await ask<{ participant: object }>(page, query, { id: person.id });
    expect(participant).toEqual({ phone: '+1 206 555 0111', city: 'Tacoma', preferredName: 'Junie' });
  });

  test('edits of different fields are both kept [US-PRO-09]', async () => {
    const { page, person } = await aRecord();
    await page.keyboard.press('e');
    await field(page, 'City').fill('Yakima');

    await editParticipant(page, { id: person.id, version: person.version, phone: '+1 206 555 0333' });
    await save(page);

    const conflict = dialog(page, 'Somebody else changed this record in the meantime');
    await see(conflict.getByText('They changed other fields than you. Both are kept when you save.'));
    await conflict.getByRole('button', { name: 'Save' }).click();
    await seeMessage(page, 'Saved.');
    await see(fact(page, 'Phone').getByText('+1 206 555 0333'));
  });
});

describe('an administrator changes the program status', () => {
  test('with date and reason, told before what it will do [US-STA-03]', async () => {
    const { page, person } = await aRecord();

    await page.getByRole('button', { name: /^Change status/ }).click();
    const change = dialog(page, 'Change program status');
    await change.getByRole('radio', { name: 'Cancelled' }).check();
    await see(change.getByText(`What this does for ${person.name}`));
    await see(change.getByText('A seat of the subscription becomes free.'));
    await change.getByRole('button', { name: 'Change status' }).click();
    await see(change.locator('[aria-invalid="true"]').and(change.getByLabel('Reason').first()));
    await change.getByLabel('Effective date').and(change.locator('input')).fill('06/30/2026');
    await change.getByLabel('Reason').and(change.locator('input')).click();
    await page.getByRole('option', { name: 'Moved away' }).click();
    await change.getByLabel('The reason in words').fill('Followed the family to Boise.');
    await expectAccessible(page, 'Change status');
    await change.getByRole('button', { name: 'Change status' }).click();

    await seeMessage(page, `${person.name}: the program status is now Cancelled.`);
    await see(fact(page, 'Program status').getByText('Cancelled'));
    await see(fact(page, 'Account status').getByText('Deactivated'));
    await page.getByRole('tab', { name: 'Status and enrollments' }).click();
    await see(page.getByText('Moved away – Followed the family to Boise.'));
    await see(fact(page, 'Cancelled on').getByText('Jun 30, 2026'));
    await expectAccessible(page, 'Status and enrollments');
  });

  test('who is cancelled leaves the list of active people, and the filter still finds them [US-STA-12; US-LST-02]', async () => {
    const { page, person } = await aRecord();
    await page.keyboard.press('s');
    const change = dialog(page, 'Change program status');
    await change.getByRole('radio', { name: 'Completed' }).check();
    await change.getByRole('button', { name: 'Change status' }).click();
    await seeMessage(page, /the program status is now Completed/);

    await page.goto(`/participants?q=${person.familyName}`);
    await seeNo(row(page, person.name));
    await page.getByRole('button', { name: /^Program status/ }).click();
    await page.getByRole('checkbox', { name: /^Completed/ }).check();

    await see(row(page, person.name));
  });
});

describe('the history of a record', () => {
  test('says who changed what, from which value to which [UK-AUD-01, US-AUD-01]', async () => {
    const { page } = await aRecord({ phone: '+1 206 555 0155' });
    await page.keyboard.press('e');
    await field(page, 'Phone').fill('+1 206 555 0166');
    await save(page);
    await seeMessage(page, 'Saved.');

    await page.getByRole('tab', { name: 'History' }).click();

    const history = page.getByRole('list', { name: 'History' });
    const newest = history.getByRole('listitem').first();
    await see(newest.getByText(people.administrator));
    await see(newest.locator('del', { hasText: '0155' }));
    await see(newest.locator('ins', { hasText: '0166' }));
    await see(history.getByText('Record created'));
    expect(await newest.locator('time').getAttribute('datetime')).toMatch(/^20\d\d-/);
    await expectAccessible(page, 'History');
  });

  test('shows a change of supervisors by name [US-AUD-01]', async () => {
    const { page, person } = await aRecord();
    const { supervisors } = await places(page);
    const owen = supervisors.find(({ displayName }) => displayName === 'Owen Mitchell')!;
    await ask(
      page,
      `mutation Assign($input: AssignSupervisorsInput!) { addSupervisors(input: $input) { __typename } }`,
      {
        input: { participantId: person.id, supervisorIds: [owen.id] },
      },
    );

    await page.goto(`/participants/${person.id}?tab=history`);

    await eventually(async () => {
      expect(await page.getByRole('list', { name: 'History' }).getByRole('listitem').first().innerText()).toMatch(
        /Supervisor, direct[\s\S]*Owen Mitchell/,
      );
    });
  });
});
