import { describe, expect, test } from '@jest/globals';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { openRecord } from './support/participant-page.ts';
import { aParticipant, places } from './support/records.ts';
import { see, seeNo } from './support/see.ts';
import { expectPage, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

describe('a mentor', () => {
  test('begins with the own occupations and their people [US-UT-07]', async () => {
    const page = await signInAs(await newPage(), 'mentor');

    await expectPage(page, 'Your occupations');
    for (const occupation of ['Carpenters', 'Electricians', 'Plumbers, Pipefitters, and Steamfitters']) {
      await see(page.getByRole('heading', { level: 2, name: occupation }));
      await see(page.getByRole('table', { name: occupation }));
    }
    expect(await page.getByRole('heading', { level: 2 }).filter({ hasNotText: 'Participants' }).count()).toBe(3);
    await expectAccessible(page, 'Home, mentor');
  });

  test('sees a new participant of the own occupation without being assigned, and not one of another [US-UT-07; US-ASG-10]', async () => {
    const office = await signInAs(await newPage(), 'administrator');
    const { occupations } = await places(office);
    const carpenter = await aParticipant(office);
    const other = await aParticipant(office, {
      occupationId: occupations.find(({ title }) => title === 'Sheet Metal Workers')!.id,
    });

    const page = await signInAs(await newPage(), 'mentor');
    await openRecord(page, carpenter);
    await seeNo(page.getByRole('button', { name: /^Edit/ }));
    await page.goto(`/participants/${other.id}`);
    await expectPage(page, /not found/);
  });

  test('sees nobody of the own occupation at another employer [US-UT-07, 09]', async () => {
    const office = await signInAs(await newPage(), 'sponsor');
    const { employers } = await places(office);
    const elsewhere = await aParticipant(office, {
      employerId: employers.find(({ name }) => name === 'Cedar Ridge Builders')!.id,
    });

    const page = await signInAs(await newPage(), 'mentor', `/participants?q=${elsewhere.familyName}&status=any`);
    await see(page.getByText('Nobody matches these filters'));
    await page.goto(`/participants/${elsewhere.id}`);
    await expectPage(page, /not found/);
  });
});
