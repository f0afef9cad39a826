// On a server of its own: the limit of a tenant would stop the journeys of others.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.ts';
import { checkRows, count, fileOf, upload } from './support/imports.ts';
import { aBrowser } from './support/journey.ts';
import { choose, dialog } from './support/participant-page.ts';
import { setSeats, startProduct, stopProduct, type Product } from './support/product.ts';
import { aName, aParticipant, ask } from './support/records.ts';
import { see, seeNo } from './support/see.ts';
import { expectPage, signInAs } from './support/sign-in.ts';

const TENANT = 'Cascadia Apprenticeship Agency';
const ENOUGH = 3_200;
let product: Product;
beforeAll(async () => {
  product = await startProduct('seats');
  process.env['GUILDHALL_JOURNEY_URL'] = product.url;
}, 180_000);
afterAll(() => stopProduct(product));

const newPage = aBrowser();

/** A figure of the page, such as the seats in use. */
async function figure(page: Page, label: string): Promise<number> {
  const text = await page.locator('dl > div').filter({ hasText: label }).first().locator('dd').innerText();
  return Number(text.replaceAll(',', ''));
}

/** How many seats the tenant uses now. */
async function usedSeats(page: Page): Promise<number> {
  return (await ask<{ seats: { used: number } }>(page, '{ seats { used } }')).seats.used;
}

describe('the page about seats', () => {
  test('shows used, free and contract, the trend, and who took and freed a seat [US-SEAT-01] [US-SEAT-06]', async () => {
    const page = await signInAs(await newPage(), 'regulator', '/seats');
    await expectPage(page, 'Seats');
    const before = await figure(page, 'In use');
    expect(before + (await figure(page, 'Free'))).toBe(await figure(page, 'In the contract'));
    await see(page.getByRole('meter', { name: 'Seats in use' }));
    await see(page.getByRole('heading', { name: 'Trend' }));
    await expectAccessible(page, 'Seats');

    const person = await aParticipant(page);
    await page.reload();
    const row = page.getByRole('row').filter({ hasText: person.name });
    await see(row.getByText('Taken').first());
    expect(await figure(page, 'In use')).toBe(before + 1);

    const input = {
      participantId: person.id,
      version: person.version,
      status: 'SUSPENDED',
      effectiveDate: '2026-02-01',
    };
    const SUSPEND =
      'mutation ($input: ChangeProgramStatusInput!) { changeProgramStatus(input: $input) { __typename } }';
    await ask(page, SUSPEND, { input });
    await page.reload();
    await see(row.getByText('Freed').first());
    expect(await figure(page, 'In use')).toBe(before);
  });

  test.each([
    ['dark', { colorScheme: 'dark' as const }],
    ['narrow', { viewport: { width: 320, height: 700 } }],
  ])('is accessible %s, and nothing sticks out', async (_, options) => {
    const page = await signInAs(await newPage(options), 'regulator', '/seats');
    await expectPage(page, 'Seats');
    await expectAccessible(page, 'Seats');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

describe('at the limit', () => {
  test('those who run the tenant are warned above every page, and nobody can be added until there is a seat [US-SEAT-02] [US-SEAT-04]', async () => {
    const page = await signInAs(await newPage(), 'regulator', '/seats');
    await setSeats(product, TENANT, await usedSeats(page));
    await page.reload();
    await see(page.getByText('No seat is left'));
    expect(await figure(page, 'Free')).toBe(0);
    await expectAccessible(page, 'Seats at the limit');
    await page.goto('/cohorts');
    await see(page.getByRole('status').filter({ hasText: 'No seat is left' }));
    await expectAccessible(page, 'A page with the warning');

    const own = await signInAs(await newPage(), 'administrator', '/participants');
    await seeNo(own.getByText('No seat is left'));
    const person = aName();
    await own.getByRole('main').getByRole('link', { name: 'Add participant' }).first().click();
    const adding = dialog(own, 'Add participant');
    await adding.getByRole('textbox', { name: 'Given name' }).fill(person.givenName);
    await adding.getByRole('textbox', { name: 'Family name' }).fill(person.familyName);
    await choose(adding, 'Occupation', 'Carpenters');
    await adding.getByRole('button', { name: 'Add participant' }).click();
    await see(adding.getByText(/Every seat is in use/));
    await expectAccessible(own, 'Refused for want of a seat');
    expect(await adding.getByRole('textbox', { name: 'Family name' }).inputValue()).toBe(person.familyName);

    await setSeats(product, TENANT, ENOUGH);
    await adding.getByRole('button', { name: 'Add participant' }).click();
    await expectPage(own, person.full);
    await page.reload();
    await seeNo(page.getByText('No seat is left'));
  });

  test('a file adds as many as fit, or nobody, as the person says [US-SEAT-04] [UK-BULK-20]', async () => {
    const regulator = await signInAs(await newPage(), 'regulator', '/seats');
    const page = await signInAs(await newPage(), 'administrator', '/imports/new');
    const { familyName } = aName();
    const rows = ['Ada', 'Bo', 'Cy'].map((name) => [name, familyName, 'Apprentice']);
    const file = fileOf([['First name', 'Last name', 'Type'], ...rows], { name: 'seats.csv' });
    await checkedNewPeople(page, file);
    await setSeats(product, TENANT, (await usedSeats(regulator)) + 2);
    await page.reload();
    await see(page.getByText('3 seats are needed, 2 are free.'));
    await page.getByRole('button', { name: 'Import 3 rows…' }).click();
    const asked = page.getByRole('dialog');
    await asked.getByRole('radio', { name: 'Do nothing if not everybody gets a seat' }).check();
    await expectAccessible(page, 'A file that needs more seats than there are');
    await asked.getByRole('button', { name: 'Import 3 rows' }).click();
    await see(count(page, /^3\s*Rejected/));

    await page.goto('/imports/new');
    await checkedNewPeople(page, file);
    await page.getByRole('button', { name: 'Import 3 rows…' }).click();
    await asked.getByRole('radio', { name: /^Add as many as fit/ }).check();
    await asked.getByRole('checkbox', { name: 'Import it once more' }).check();
    await asked.getByRole('button', { name: 'Import 3 rows' }).click();
    await see(count(page, /^2\s*Added/));
    await see(page.getByRole('grid').getByRole('row').filter({ hasText: 'Cy' }).getByText('Rejected'));
    await setSeats(product, TENANT, ENOUGH);
  });
});

/** A file of new carpenters at Tahoma, up to the rows. */
async function checkedNewPeople(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  await choose(page, 'Employer', 'Tahoma');
  await choose(page, 'Occupation', 'Carpenters');
  await upload(page, file);
  await page.getByRole('radio', { name: /^adds somebody new/ }).check();
  await checkRows(page);
  await see(count(page, /^3\s*To add/));
}
