import { describe, expect, test } from '@jest/globals';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { see, seeNo } from './support/see.ts';
import { demoPassword, expectPage, people, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

async function fillIn(page: Awaited<ReturnType<typeof newPage>>, email: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

async function openAccountMenu(page: Awaited<ReturnType<typeof newPage>>): Promise<void> {
  await page.getByRole('button', { name: /^Account/ }).click();
  await see(page.getByRole('menu'));
}

describe('signing in', () => {
  test('an e-mail address and its password open the product [US-AUTH-01]', async () => {
    const page = await newPage({ mayComplain: /Sign in first/ });
    await page.goto('/');
    await expectPage(page, 'Sign in');

    await fillIn(page, 'administrator@demo.example', demoPassword);

    await see(page.getByRole('button', { name: `Account ${people.administrator}` }));
  });

  test.each(['administrator@demo.example', 'nobody.at.all@demo.example'])(
    'a wrong password is told in the same words for %s [US-AUTH-01]',
    async (email) => {
      const page = await newPage({ mayComplain: /status of 401/ });
      await page.goto('/sign-in');

      await fillIn(page, email, 'not the password');

      await see(page.getByRole('alert').getByText('The e-mail address or the password is wrong.'));
      expect(await page.getByRole('textbox', { name: 'E-mail' }).inputValue()).toBe(email);
      await expectAccessible(page, `Wrong password of ${email}`);
    },
  );

  test('an address behind the sign-in page opens right after signing in', async () => {
    const page = await newPage({ mayComplain: /Sign in first/ });
    await page.goto('/organizations?tab=providers');
    await expectPage(page, 'Sign in');

    await page.getByRole('button', { name: people.regulator }).click();

    await expectPage(page, 'Organizations');
    expect(page.url()).toContain('/organizations?tab=providers');
  });

  test('an address of another host is not followed after signing in', async () => {
    const page = await newPage();
    await page.goto('/sign-in?next=https://elsewhere.example/');

    await page.getByRole('button', { name: people.provider }).click();

    await see(page.getByRole('button', { name: `Account ${people.provider}` }));
  });
});

describe('signing out', () => {
  test('the back button shows nothing of the account that left', async () => {
    const page = await signInAs(await newPage(), 'administrator');
    await page.getByRole('link', { name: 'All participants' }).click();
    await expectPage(page, 'All participants');

    await openAccountMenu(page);
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expectPage(page, 'Sign in');
    await page.goBack();

    await expectPage(page, 'Sign in');
    await seeNo(page.getByRole('grid'));
  });

  test('another session is ended from the list of sessions', async () => {
    const desk = await signInAs(await newPage(), 'referrer');
    const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
    const library = await signInAs(await newPage({ userAgent }), 'referrer');

    await openAccountMenu(desk);
    await desk.getByRole('menuitem', { name: 'Where you are signed in' }).click();
    await expectPage(desk, 'Where you are signed in');
    const others = desk.getByRole('button', { name: 'End the session on Firefox · Linux' });
    await see(others);
    await expectAccessible(desk, 'Sessions');
    await others.first().click();
    await desk.getByRole('dialog').getByRole('button', { name: 'End the session' }).click();
    await see(desk.getByText('The session is ended.'));

    await library.reload();
    await expectPage(library, 'Sign in');
    await desk.reload();
    await expectPage(desk, 'Where you are signed in');
    await seeNo(others);
  });

  test('the cookie of a session is out of reach of scripts', async () => {
    const page = await signInAs(await newPage(), 'provider');

    const readable = await page.evaluate(() => document.cookie);
    const kept = await page.context().cookies();

    expect(readable).toBe('');
    expect(kept).toEqual([expect.objectContaining({ httpOnly: true, sameSite: 'Strict' })]);
  });
});
