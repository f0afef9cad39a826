import { describe, expect, test } from '@jest/globals';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { seeMessage } from './support/participant-page.ts';
import { eventually, see, seeNo } from './support/see.ts';
import { expectPage, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

describe('whoever runs a tenant', () => {
  test('writes an own text, sees it in the letter at once and in every language [US-INV-14]', async () => {
    const page = await signInAs(await newPage(), 'regulator', '/settings/mail');
    await expectPage(page, 'Mail settings');
    const letter = page.frameLocator('iframe');
    const words = `Bring your apron ${Date.now()}.`;

    await page.getByRole('textbox', { name: 'Text', exact: true }).fill(words);
    await see(letter.getByText(words));
    await page.getByRole('combobox', { name: 'Language' }).click();
    await page.getByRole('option', { name: 'Español' }).click();
    await see(letter.getByText('Aceptar la invitación'));
    await expectAccessible(page, 'Mail settings');
    await page.getByRole('button', { name: 'Save' }).click();
    await seeMessage(page, 'The settings are saved.');

    await page.reload();
    await eventually(async () =>
      expect(await page.getByRole('textbox', { name: 'Text', exact: true }).inputValue()).toBe(words),
    );
  });

  test('is told beside the field what is wrong with a mail server, and loses nothing of what was typed', async () => {
    const page = await signInAs(await newPage(), 'regulator', '/settings/mail');
    await page.getByRole('checkbox', { name: 'Send through a mail server of your own' }).check();
    await page.getByRole('textbox', { name: 'Server' }).fill('localhost');
    await page.getByRole('textbox', { name: 'User' }).fill('office');
    await page.getByRole('button', { name: 'Save' }).click();

    await see(page.getByText('Enter the name of a server, like smtp.example.org.'));
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true'),
    );
    expect(await page.getByRole('textbox', { name: 'User' }).inputValue()).toBe('office');
    await expectAccessible(page, 'Mail settings with a refusal');
  });

  test('tries mail out without a mail server: the message is on the mailbox page, with a link that leads on', async () => {
    const page = await signInAs(await newPage(), 'regulator', '/settings/mail');
    await page.getByRole('button', { name: 'Send a test message' }).click();
    await see(page.getByText('There is no mail server: the message appears on the page Mail.'));

    await page.getByRole('link', { name: 'Show mail' }).click();
    await expectPage(page, 'Mail');
    await eventually(async () => {
      await page.reload();
      await page.getByText('Kept here').last().waitFor({ timeout: 1000 });
    });
    await expectAccessible(page, 'Mail');
    await page.getByRole('link', { name: 'Test message' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Test message of Guildhall' });
    const link = dialog.frameLocator('iframe').getByRole('link', { name: 'Open Guildhall' });
    await see(link);
    await expectAccessible(page, 'A letter');
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await see(opened.getByRole('heading', { level: 1 }));
    await opened.close();
    await dialog.getByText('Plain text').click();
    await eventually(async () =>
      expect(await dialog.getByRole('textbox', { name: 'Plain text of the letter' }).inputValue()).toContain(
        'Nothing else is to be done.',
      ),
    );
  });

  test('narrows the mails by state and letter', async () => {
    const page = await signInAs(await newPage(), 'regulator', '/mail');
    await page.getByText('Not sent', { exact: true }).click();
    await see(page.getByText('Nothing matches'));
    await page.getByRole('button', { name: 'Show everything' }).click();
    await seeNo(page.getByText('Nothing matches'));
  });

  test('decides how long invitations work and what people are asked for [US-INV-13, US-PUB-04]', async () => {
    const page = await signInAs(await newPage(), 'regulator', '/settings/accounts');
    await expectPage(page, 'Account settings');
    const hours = page.getByRole('textbox', { name: 'Hours that an invitation works' });
    await hours.fill('721');
    await page.getByRole('button', { name: 'Save' }).click();
    await see(page.getByText('Enter a whole number within the limits.'));
    await hours.fill('48');
    await expectAccessible(page, 'Account settings');
    await page.getByRole('button', { name: 'Save' }).click();
    await seeMessage(page, 'The settings are saved.');
    await hours.fill('72');
    await page.getByRole('button', { name: 'Save' }).click();
    await seeMessage(page, 'The settings are saved.');
  });
});

test('who does not run the tenant finds neither mail nor settings', async () => {
  const page = await signInAs(await newPage(), 'sponsor');

  await seeNo(page.getByRole('link', { name: 'Mail', exact: true }));
  await page.goto('/settings/mail');
  await expectPage(page, 'Page not found');
});
