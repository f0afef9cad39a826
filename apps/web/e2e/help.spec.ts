import { describe, expect, test } from '@jest/globals';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { see } from './support/see.ts';
import { expectPage, people, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

describe('the help menu', () => {
  test('says how things are done, which keys there are and whom to ask, as far as it is about the reader [US-UX-02]', async () => {
    const page = await signInAs(await newPage(), 'administrator');
    await page.getByRole('button', { name: `Account ${people.administrator}` }).click();
    await page.getByRole('menuitem', { name: 'Help' }).click();

    await expectPage(page, 'Help');
    await see(page.getByRole('region', { name: 'Whom to ask' }).getByText(people.regulator));
    await see(page.getByRole('region', { name: 'Adding people' }));
    await see(page.getByRole('region', { name: 'Keys' }).getByText('Find a person or go to a page'));
    await expectAccessible(page, 'Help');
    await page
      .getByRole('region', { name: 'Changing many at once' })
      .getByRole('link', { name: 'Batch changes' })
      .click();
    await expectPage(page, 'Batch changes');
  });

  test('of a participant holds what a participant does, and those who run the contract [US-UX-02]', async () => {
    const page = await signInAs(await newPage(), 'apprentice', '/help');

    await see(page.getByRole('region', { name: 'Whom to ask' }).getByRole('link', { name: 'regulator@demo.example' }));
    await see(page.getByRole('region', { name: 'Your own account' }));
    expect(await page.getByRole('region', { name: 'Adding people' }).count()).toBe(0);
    expect(await page.getByRole('region', { name: 'Keys' }).getByText('Copy the marked cells').count()).toBe(0);
  });
});
