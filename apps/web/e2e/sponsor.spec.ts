import { describe, expect, test } from '@jest/globals';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { choose, dialog, openRecord, row, seeMessage } from './support/participant-page.ts';
import { aCohort, aName, aParticipant, ask, places } from './support/records.ts';
import { eventually, fact, see, seeNo } from './support/see.ts';
import { expectPage, people, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

interface Named {
  nodes: { id: string; name: string }[];
}

describe('a sponsor', () => {
  test('sees nothing of the other sponsors under the same regulator [US-ORG-04]', async () => {
    const state = await signInAs(await newPage(), 'regulator');
    const page = await signInAs(await newPage(), 'sponsor', '/organizations');
    const query = '{ organizations(first: 100) { nodes { id name } } }';
    const { organizations: all } = await ask<{ organizations: Named }>(state, query);
    const { organizations: own } = await ask<{ organizations: Named }>(page, query);
    const siblings = all.nodes.filter(({ id }) => !own.nodes.some((each) => each.id === id));
    expect(siblings.length).toBeGreaterThan(20);
    const employer = (await places(state)).employers.find(({ id }) => siblings.some((each) => each.id === id))!;
    const stranger = await aParticipant(state, {
      employerId: employer.id,
      occupationId: (await places(state)).occupations.find(({ title }) => title === 'Software Developers')!.id,
    });

    await see(row(page, 'Tahoma Electric & Mechanical'));
    await seeNo(row(page, employer.name));
    for (const address of [`/organizations/${employer.id}`, `/participants/${stranger.id}`]) {
      await page.goto(address);
      await expectPage(page, /not found/);
    }
    await page.goto(`/participants?q=${stranger.familyName}&status=any`);
    await see(page.getByText('Nobody matches these filters'));
  });
});

describe('a sponsor runs cohorts', () => {
  test('a cohort needs title and owner [US-COH-01]', async () => {
    const page = await signInAs(await newPage(), 'sponsor', '/cohorts');
    const title = `Class of ${aName().familyName}`;

    await page.getByRole('link', { name: 'Add cohort' }).click();
    const adding = dialog(page, 'Add cohort');
    await adding.getByRole('button', { name: 'Add cohort' }).click();
    await see(adding.locator('[aria-invalid="true"]').and(adding.getByLabel('Title')));
    expect(await adding.getByLabel('Owner').and(adding.locator('input')).inputValue()).toBe(
      'Cascadia Building Trades Joint Committee',
    );
    await adding.getByRole('textbox', { name: 'Title' }).fill(title);
    await choose(adding, 'Owner', 'Tahoma Electric & Mechanical');
    await choose(adding, 'Supervisor', people.supervisor);
    await expectAccessible(page, 'Add cohort');
    await adding.getByRole('button', { name: 'Add cohort' }).click();

    await expectPage(page, title);
    await see(fact(page, 'Owner').getByText('Tahoma Electric & Mechanical'));
    await see(fact(page, 'Supervisor').getByText(people.supervisor));
    await see(page.getByText('Nobody is in this cohort yet'));
  });

  test('members come with the supervisor, and removing them asks what becomes of the supervisor [US-COH-03, 05, 07]', async () => {
    const page = await signInAs(await newPage(), 'sponsor');
    const { employers, supervisors } = await places(page);
    const tahoma = employers.find(({ name }) => name.startsWith('Tahoma'))!;
    const sofia = supervisors.find(({ displayName }) => displayName === people.supervisor)!;
    const cohort = await aCohort(page, { ownerId: tahoma.id, supervisorId: sofia.id });
    const [leaver, keeper] = [await aParticipant(page), await aParticipant(page)];
    await page.goto(`/cohorts/${cohort.id}`);

    await page.getByRole('link', { name: 'Add members' }).first().click();
    const adding = dialog(page, `Add members to ${cohort.title}`);
    for (const { name } of [leaver, keeper]) await choose(adding, 'Participants', name);
    await expectAccessible(page, 'Add members');
    await adding.getByRole('button', { name: 'Add 2 participants' }).click();
    await seeMessage(page, `2 participants are now in ${cohort.title}.`);
    await expectAccessible(page, 'Cohort with members');

    for (const [person, answer] of [
      [leaver, 'stops supervising them'],
      [keeper, 'as a direct supervisor'],
    ] as const) {
      await page.getByRole('checkbox', { name: `Select ${person.name}` }).check();
      await page.getByRole('button', { name: 'Remove from cohort' }).click();
      const removing = dialog(page, `Remove 1 participant from ${cohort.title}?`);
      await removing.getByRole('button', { name: 'Remove from cohort' }).click();
      await see(removing.getByText('Choose one of the two.'));
      await removing.getByRole('radio', { name: answer }).check();
      await removing.getByRole('button', { name: 'Remove from cohort' }).click();
      await seeNo(row(page, person.name));
    }

    await openRecord(page, leaver);
    await see(fact(page, 'Supervisors').getByText('not given'));
    await openRecord(page, keeper);
    await see(fact(page, 'Supervisors').getByText(people.supervisor));
    await see(fact(page, 'Supervisors').getByText('direct'));
  });

  test('joining another cohort moves the member [US-COH-02]', async () => {
    const page = await signInAs(await newPage(), 'sponsor');
    const { employers } = await places(page);
    const ownerId = employers.find(({ name }) => name.startsWith('Tahoma'))!.id;
    const [first, second] = [await aCohort(page, { ownerId }), await aCohort(page, { ownerId })];
    const person = await aParticipant(page, { cohortId: first.id });

    await page.goto(`/cohorts/${second.id}?dialog=add`);
    const adding = dialog(page, `Add members to ${second.title}`);
    await choose(adding, 'Participants', person.name);
    await adding.getByRole('button', { name: 'Add 1 participant' }).click();
    await see(row(page, person.name));

    await page.goto(`/cohorts/${first.id}`);
    await see(page.getByText('Nobody is in this cohort yet'));
  });

  test('changing the supervisor of a cohort asks what becomes of the former one [US-COH-05, 07]', async () => {
    const page = await signInAs(await newPage(), 'sponsor');
    const { employers, supervisors } = await places(page);
    const sofia = supervisors.find(({ displayName }) => displayName === people.supervisor)!;
    const cohort = await aCohort(page, {
      ownerId: employers.find(({ name }) => name.startsWith('Tahoma'))!.id,
      supervisorId: sofia.id,
    });
    const person = await aParticipant(page, { cohortId: cohort.id });
    await page.goto(`/cohorts/${cohort.id}?dialog=edit`);

    const editing = dialog(page, 'Edit cohort');
    await choose(editing, 'Supervisor', 'Owen Mitchell');
    await editing.getByRole('button', { name: 'Save' }).click();
    await see(editing.getByText('Choose one of the two.'));
    await expectAccessible(page, 'Edit cohort');
    await editing.getByRole('radio', { name: `${people.supervisor} stops supervising the members` }).check();
    await editing.getByRole('button', { name: 'Save' }).click();
    await seeMessage(page, `${cohort.title} is saved.`);

    await openRecord(page, person);
    await eventually(async () => {
      const supervisorsNow = await fact(page, 'Supervisors').innerText();
      expect(supervisorsNow).toContain('Owen Mitchell');
      expect(supervisorsNow).not.toContain(people.supervisor);
    });
  });
});
