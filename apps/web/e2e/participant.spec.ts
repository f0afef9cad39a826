import { describe, expect, test } from '@jest/globals';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { aParticipant, ask } from './support/records.ts';
import { fact, see, seeNo } from './support/see.ts';
import { expectPage, people, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

describe('a participant', () => {
  test('reads the own record, with whom to ask', async () => {
    const page = await signInAs(await newPage(), 'apprentice');

    await expectPage(page, 'Your program');
    await see(page.getByText(people.apprentice));
    await see(fact(page, 'Program status').getByText('Active'));
    await see(fact(page, 'Employer').getByText('Tahoma Electric & Mechanical'));
    await see(page.getByRole('heading', { name: 'Supervisors' }));
    await expectAccessible(page, 'Home, apprentice');
  });

  test('is offered no list of other people', async () => {
    const page = await signInAs(await newPage(), 'apprentice');
    await expectPage(page, 'Your program');

    for (const closed of ['All participants', 'Cohorts', 'Occupations', 'Organizations', 'Staff'])
      await seeNo(page.getByRole('link', { name: closed }));
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByPlaceholder('Name, e-mail, reference number or page').fill('an');
    expect(await page.getByRole('option').allInnerTexts()).toEqual([]);
  });

  test('finds nothing at the address of somebody else', async () => {
    const office = await signInAs(await newPage(), 'administrator');
    const other = await aParticipant(office);

    const page = await signInAs(await newPage(), 'apprentice', `/participants/${other.id}`);

    await expectPage(page, /not found/);
    expect(await page.getByText(other.name).count()).toBe(0);
  });

  test('gets an answer about nobody but themselves from the API', async () => {
    const page = await signInAs(await newPage(), 'apprentice');

    const { participants } = await ask<{ participants: { nodes: { displayName: string }[] } }>(
      page,
      '{ participants(first: 100) { nodes { displayName } } }',
    ).catch(() => ({
      participants: { nodes: [] },
    }));

    expect(participants.nodes.filter(({ displayName }) => displayName !== people.apprentice)).toEqual([]);
  });
});
