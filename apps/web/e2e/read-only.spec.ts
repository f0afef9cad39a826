import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { linkInLetter } from './support/letters.ts';
import { aParticipant, ask, places, type Person } from './support/records.ts';
import { see } from './support/see.ts';
import { expectPage, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();
const password = 'seven looms in the mill';

/** A learner of the college with a login of their own. */
async function aLearner(college: Page): Promise<Person> {
  const { employers, occupations } = await places(college);
  const person = await aParticipant(college, {
    userType: 'LEARNER',
    employerId: employers[0]!.id,
    occupationId: occupations.find(({ providers }) => providers.length > 0)!.id,
  });
  await ask(college, 'mutation ($input: ConvertAccountsInput!) { convertAccounts(input: $input) { __typename } }', {
    input: { clientMutationId: person.id, accountIds: [person.id] },
  });
  return person;
}

async function changeStatus(college: Page, { id }: Person, status: string, more: object = {}): Promise<void> {
  const { participant } = await ask<{ participant: { version: number } }>(
    college,
    'query ($id: ID!) { participant(id: $id) { version } }',
    { id },
  );
  const effectiveDate = new Date().toISOString().slice(0, 10);
  const input = { participantId: id, version: participant.version, status, effectiveDate, ...more };
  const { result } = await ask<{ result: { __typename: string } }>(
    college,
    'mutation ($input: ChangeProgramStatusInput!) { result: changeProgramStatus(input: $input) { __typename } }',
    { input },
  );
  expect(result.__typename).toBe('ParticipantSaved');
}

describe('a learner whose programme is on a break', () => {
  test('signs in, reads the own record with why and since when, and is offered nothing to change [UK-LIFE-20]', async () => {
    const college = await signInAs(await newPage(), 'ukSponsor', '/participants');
    const person = await aLearner(college);
    const learner = await newPage({ mayComplain: /40[13]/ });
    await learner.goto(await linkInLetter(college, person.email));
    await learner.getByRole('textbox', { name: /password/i }).fill(password);
    await learner.getByRole('button', { name: 'Create my access' }).click();
    await see(learner.getByRole('button', { name: 'Confirm and sign' }));

    await changeStatus(college, person, 'SUSPENDED', { expectedReturnDate: '2199-05-06' });
    await learner.goto('/sign-in');
    await learner.getByRole('textbox', { name: 'E-mail' }).fill(person.email);
    await learner.getByRole('textbox', { name: 'Password' }).fill(password);
    await learner.getByRole('button', { name: 'Sign in', exact: true }).click();

    await expectPage(learner, /^Your pro/);
    await see(learner.getByText(/^Your programme has been on a break since/));
    await see(learner.getByText(/Your return is expected on .*2199/));
    expect(await learner.getByRole('link', { name: 'Look them over and sign' }).count()).toBe(0);
    await expectAccessible(learner, 'A record to read');
    await learner.goto('/welcome');
    await expectPage(learner, /^Your pro/);

    await changeStatus(college, person, 'ACTIVE');
    await learner.goto('/');
    await see(learner.getByRole('button', { name: 'Confirm and sign' }));
  });
});
