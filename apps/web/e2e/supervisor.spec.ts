import { describe, expect, test } from '@jest/globals';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { dialog, openRecord, row, seeMessage } from './support/participant-page.ts';
import { aParticipant, ask } from './support/records.ts';
import { see, seeNo } from './support/see.ts';
import { expectPage, people, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

describe('a supervisor', () => {
  test('sees whom an administrator has just assigned, and loses them with the assignment [US-UT-06]', async () => {
    const office = await signInAs(await newPage(), 'administrator');
    const person = await aParticipant(office);
    const shop = await signInAs(await newPage(), 'supervisor', `/?q=${person.familyName}`);
    await expectPage(shop, 'Your participants');
    await seeNo(row(shop, person.name));

    await openRecord(office, person, '?dialog=supervisors');
    const picker = dialog(office, /supervisors/i);
    await picker.getByRole('checkbox', { name: people.supervisor }).check();
    await picker.getByRole('button', { name: 'Save supervisors' }).click();
    await seeMessage(office, 'Supervisors saved.');

    await shop.reload();
    await see(row(shop, person.name));
    await shop.getByRole('link', { name: person.name }).click();
    await expectPage(shop, person.name);
    await seeNo(shop.getByRole('button', { name: /^Edit/ }));
    await seeNo(shop.getByRole('button', { name: 'Choose supervisors…' }));
    await expectAccessible(shop, 'Participant, supervisor');

    await office.getByRole('button', { name: 'Choose supervisors…' }).click();
    await picker.getByRole('checkbox', { name: people.supervisor }).uncheck();
    await picker.getByRole('button', { name: 'Save supervisors' }).click();
    await seeNo(picker);
    await shop.reload();
    await expectPage(shop, /not found/);
  });

  test('finds nothing at the address of a stranger [US-UT-06]', async () => {
    const office = await signInAs(await newPage(), 'administrator');
    const stranger = await aParticipant(office);
    const shop = await signInAs(await newPage(), 'supervisor', `/participants/${stranger.id}`);

    await expectPage(shop, /not found/);
    await see(shop.getByText(/outside of what you can see/));
    await seeNo(shop.getByText(stranger.name));

    for (const search of ['?tab=history', '?edit', '?dialog=status']) {
      await shop.goto(`/participants/${stranger.id}${search}`);
      await expectPage(shop, /not found/);
    }
  });

  test('lists only own people, whatever is searched for [US-UT-06]', async () => {
    const office = await signInAs(await newPage(), 'administrator');
    const stranger = await aParticipant(office);
    const shop = await signInAs(await newPage(), 'supervisor', `/participants?q=${stranger.familyName}&status=any`);

    await see(shop.getByText('Nobody matches these filters'));
    await shop.goto('/participants?status=any');
    await see(shop.getByRole('grid').getByRole('rowheader'));
    const { participants } = await ask<{
      participants: { nodes: { supervisions: { supervisor: { displayName: string } }[] }[] };
    }>(shop, '{ participants(first: 100) { nodes { supervisions { supervisor { displayName } } } } }');
    for (const { supervisions } of participants.nodes) {
      expect(supervisions.map(({ supervisor }) => supervisor.displayName)).toContain(people.supervisor);
    }
  });

  test('is offered neither organizations nor staff nor adding anybody', async () => {
    const page = await signInAs(await newPage(), 'supervisor');

    const menu = page.getByRole('navigation', { name: 'Main menu' });
    await see(menu.getByRole('link', { name: 'Home' }));
    for (const closed of ['Organizations', 'Staff', 'Occupations'])
      await seeNo(menu.getByRole('link', { name: closed }));
    await seeNo(page.getByRole('link', { name: 'Add participant' }));
    await expectPage(page, 'Your participants');
    await expectAccessible(page, 'Home, supervisor');
  });
});
