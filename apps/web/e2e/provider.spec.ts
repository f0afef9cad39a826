import { describe, expect, test } from '@jest/globals';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { openRecord, pick, row, seeMessage } from './support/participant-page.ts';
import { aParticipant, places } from './support/records.ts';
import { see, seeNo } from './support/see.ts';
import { expectPage, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

describe('an instructor of a training provider', () => {
  test('sees people of the own provider, and loses them when another one is assigned [US-UT-08; US-ASG-09]', async () => {
    const office = await signInAs(await newPage(), 'administrator');
    const { occupations } = await places(office);
    const electricians = occupations.find(({ title }) => title === 'Electricians')!;
    const [own] = electricians.providers.filter(({ name }) => name.startsWith('Rose River'));
    const person = await aParticipant(office, { occupationId: electricians.id, providerId: own!.id });

    const school = await signInAs(await newPage(), 'provider', `/?q=${person.familyName}`);
    await see(row(school, person.name));
    await openRecord(school, person);
    await seeNo(school.getByRole('button', { name: /^Edit/ }));
    await expectAccessible(school, 'Participant, provider');

    await openRecord(office, person, '?edit');
    await office.getByRole('main').getByLabel('Training provider').and(office.locator('input')).click();
    await pick(office, 'Tahoma Valley Community College');
    await office.getByRole('button', { name: 'Save changes' }).click();
    await seeMessage(office, 'Saved.');

    await school.reload();
    await expectPage(school, /not found/);
  });

  test('sees who trains for an occupation that has the own provider only, without any assignment [US-ASG-08]', async () => {
    const office = await signInAs(await newPage(), 'administrator');
    const person = await aParticipant(office);

    const school = await signInAs(await newPage(), 'provider', `/participants/${person.id}`);

    await expectPage(school, person.name);
    await see(school.getByText('The only provider of the occupation'));
  });

  test('does not see who has no provider yet [US-ASG-09]', async () => {
    const office = await signInAs(await newPage(), 'administrator');
    const { occupations } = await places(office);
    const person = await aParticipant(office, {
      occupationId: occupations.find(({ title }) => title === 'Electricians')!.id,
    });

    const school = await signInAs(await newPage(), 'provider', `/participants/${person.id}`);

    await expectPage(school, /not found/);
    expect(await school.getByText(person.name).count()).toBe(0);
  });
});
