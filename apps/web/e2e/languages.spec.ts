import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { ask } from './support/records.ts';
import { eventually, see, seeNo } from './support/see.ts';
import { expectPage, people, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

const language = (page: Page) => page.evaluate(() => document.documentElement.lang);

async function speak(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: people.administrator }).click();
  await page.getByRole('menuitemradio', { name }).click();
}

describe('a tenant of the United Kingdom', () => {
  test('speaks of learners and programmes', async () => {
    const page = await signInAs(await newPage(), 'ukAdministrator', '/participants');

    await eventually(async () => expect(await language(page)).toBe('en-GB'));
    await expectPage(page, 'All learners');
    await see(page.getByRole('columnheader', { name: 'Programme status' }));
    await see(page.getByRole('link', { name: 'Add learner' }));
    const shown = await page.locator('body').innerText();
    expect(shown).not.toMatch(/\bprograms?\b|\bparticipants?\b/i);
    await expectAccessible(page, 'Learners, UK');
  });

  test('writes the day before the month [UK-ADD-15]', async () => {
    const page = await signInAs(await newPage(), 'ukAdministrator');
    const { participants } = await ask<{ participants: { nodes: { id: string; displayName: string }[] } }>(
      page,
      '{ participants(first: 1) { nodes { id displayName } } }',
    );
    const [learner] = participants.nodes;

    await page.goto(`/participants/${learner!.id}?edit`);
    await expectPage(page, learner!.displayName);
    await see(page.getByRole('textbox', { name: 'Date of birth' }));

    expect(await page.getByRole('textbox', { name: 'Date of birth' }).getAttribute('placeholder')).toBe('dd/mm/yyyy');
    expect(await page.locator('body').innerText()).not.toMatch(/\bprograms?\b|\bparticipants?\b/i);
  });
});

describe('a reader of Spanish', () => {
  test('switches the product to Spanish, keeps it after a reload, and switches back [US-UX-01]', async () => {
    const page = await signInAs(await newPage(), 'administrator', '/participants');

    await speak(page, 'Español');
    await expectPage(page, 'Todos los participantes');
    expect(await language(page)).toBe('es-US');
    await expectAccessible(page, 'Participants, Spanish');
    await page.reload();
    await expectPage(page, 'Todos los participantes');
    await page.goto('/cohorts');
    await expectPage(page, 'Cohortes');
    await seeNo(page.getByText('Add cohort'));

    await speak(page, 'English (US)');
    await expectPage(page, 'Cohorts');
    expect(await language(page)).toBe('en-US');
  });

  test('finds the sign-in page in Spanish when the browser asks for it', async () => {
    const page = await newPage({ locale: 'es-MX' });
    await page.goto('/sign-in');

    await see(page.getByRole('textbox', { name: 'Correo electrónico' }));
    await page.getByRole('group', { name: 'Idioma' }).getByRole('button', { name: 'English (US)' }).click();

    await expectPage(page, 'Sign in');
  });
});
