import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { dialog, seeMessage } from './support/participant-page.ts';
import { see, seeNo } from './support/see.ts';
import { expectPage, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

describe('an administrator with a public link', () => {
  test('makes one, prints its code, pauses it and gives it an end [US-PUB-01] [US-PUB-02] [US-PUB-03] [US-PUB-07]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/public-links');
    await expectPage(page, 'Public links');
    const label = `Fair ${Date.now()}`;

    await page.getByRole('link', { name: 'Add public link' }).first().click();
    const form = dialog(page, 'Add public link');
    await form.getByRole('button', { name: 'Add public link' }).click();
    await see(form.getByText('Choose the occupation.'));
    await form.getByRole('combobox', { name: 'Occupation' }).click();
    await page.getByRole('option').first().click();
    await form.getByRole('textbox', { name: 'Label' }).fill(label);
    await form.getByRole('button', { name: 'Add public link' }).click();

    const share = dialog(page, 'Share public link');
    const address = await share.getByRole('textbox', { name: 'Link', exact: true }).inputValue();
    expect(address).toMatch(/\/join\/[\w-]{64}$/);
    expect(await share.getByRole('textbox', { name: 'Snippet for a website' }).inputValue()).toContain(
      `href="${address}"`,
    );
    await expectAccessible(page, 'Share public link');
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      share.getByRole('button', { name: 'Download SVG' }).click(),
    ]);
    expect(svg.suggestedFilename()).toMatch(/\.svg$/);
    expect(await readFile(await svg.path(), 'utf8')).toMatch(/^<svg xmlns/);
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      share.getByRole('button', { name: 'Download PNG' }).click(),
    ]);
    expect((await readFile(await png.path())).subarray(1, 4).toString()).toBe('PNG');
    await page.keyboard.press('Escape');
    await seeNo(share);

    const row = page.getByRole('row').filter({ hasText: label });
    await see(row.getByText('Open', { exact: true }));
    await expectAccessible(page, 'Public links');
    await row.getByRole('button', { name: /^Pause the link/ }).click();
    await seeMessage(page, 'The link is paused.');
    await see(row.getByText('Paused', { exact: true }));

    await row.getByRole('link', { name: /^Edit the link/ }).click();
    const edit = dialog(page, 'Edit public link');
    await edit.getByRole('textbox', { name: 'Maximum sign-ups' }).fill('25');
    await expectAccessible(page, 'Edit public link');
    await edit.getByRole('button', { name: 'Save' }).click();
    await seeMessage(page, 'The public link is saved.');
    await see(row.getByText('0 of 25'));
  });
});
