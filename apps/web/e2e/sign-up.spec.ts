import { describe, expect, test } from '@jest/globals';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { ask } from './support/records.ts';
import { see } from './support/see.ts';
import { expectPage, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();
const phone = { viewport: { width: 390, height: 780 } };
const password = 'seven slow lanterns over the quay';

describe('a public link', () => {
  test('signs somebody up on a phone, and in at once [US-PUB-04] [US-PUB-08]', async () => {
    const office = await signInAs(await newPage(), 'administrator');
    const { viewer, occupations } = await ask<{
      viewer: { organization: { id: string } };
      occupations: { nodes: { id: string }[] };
    }>(office, '{ viewer { organization { id } } occupations(first: 1) { nodes { id } } }');
    const { createPublicLink } = await ask<{ createPublicLink: { publicLink: { url: string } } }>(
      office,
      'mutation ($input: CreatePublicLinkInput!) { createPublicLink(input: $input) { ... on PublicLinkSaved { publicLink { url } } } }',
      {
        input: {
          employerId: viewer.organization.id,
          occupationId: occupations.nodes[0]!.id,
          userType: 'APPRENTICE',
        },
      },
    );
    const page = await newPage(phone);
    const path = new URL(createPublicLink.publicLink.url).pathname;
    await page.goto(path);
    await expectPage(page, /^Sign up with/);
    await expectAccessible(page, 'Sign up');
    await page.setViewportSize(phone.viewport);

    await page.getByRole('button', { name: 'Sign up' }).click();
    await see(page.getByText('Fill in this field.'));
    await page.getByRole('textbox', { name: 'Given name' }).fill('Ana');
    await page.getByRole('textbox', { name: 'Family name' }).fill('Quayside');
    await page.getByRole('textbox', { name: 'E-mail' }).fill(`ana.${Date.now()}@example.org`);
    await page.getByRole('textbox', { name: 'Password' }).fill('ana quayside');
    await page.getByRole('button', { name: 'Sign up' }).click();
    await see(page.getByText(/Use at least 15 characters/));
    await expectAccessible(page, 'Sign up, refused');
    await page.setViewportSize(phone.viewport);
    expect(await page.getByRole('textbox', { name: 'Given name' }).inputValue()).toBe('Ana');
    await page.getByRole('textbox', { name: 'Password' }).fill(password);
    await page.getByRole('button', { name: 'Sign up' }).click();

    await page.getByRole('button', { name: 'Account Ana Quayside' }).waitFor();
    await office.goto('/public-links');
    await see(office.getByRole('row').filter({ hasText: 'Open' }).first());
  });

  test('that was made up opens nothing, and says nothing', async () => {
    const page = await newPage(phone);
    await page.goto(`/join/${'x'.repeat(64)}`);

    await expectPage(page, 'This link does not work');
    await expectAccessible(page, 'Dead link');
  });
});

describe('somebody who forgot the password', () => {
  test.each([
    ['/forgot-password', 'Forgot your password?'],
    ['/recover', 'Get access to your account'],
  ])('%s gives one answer for every address [US-CNV-07] [US-AUTH-01]', async (path, title) => {
    const page = await newPage(phone);
    await page.goto(path);
    await expectPage(page, title);
    await expectAccessible(page, title);
    await page.setViewportSize(phone.viewport);

    await page.getByRole('textbox', { name: 'E-mail' }).fill('nobody');
    await page.getByRole('button', { name: 'Send the link' }).click();
    await see(page.getByText('Enter an e-mail address such as name@example.org.'));
    await page.getByRole('textbox', { name: 'E-mail' }).fill('nobody@example.org');
    await page.getByRole('button', { name: 'Send the link' }).click();

    await expectPage(page, 'Look into your mailbox');
    await see(page.getByText(/If there is an account with nobody@example.org/));
    await expectAccessible(page, 'Letter on its way');
  });

  test('gets there from the sign-in page', async () => {
    const page = await newPage();
    await page.goto('/sign-in');
    await page.getByRole('link', { name: 'Forgot your password?' }).click();

    await expectPage(page, 'Forgot your password?');
  });
});
