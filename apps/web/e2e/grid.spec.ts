// The grid of participants as a tool: its columns, its keys, its clipboard and its length.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { dialog } from './support/participant-page.ts';
import { ask } from './support/records.ts';
import { eventually, see } from './support/see.ts';
import { signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

async function openList(role: 'regulator' | 'administrator' = 'regulator', search = ''): Promise<Page> {
  const page = await signInAs(await newPage(), role, `/participants${search}`);
  await see(page.getByRole('grid').getByRole('rowheader').getByRole('link'));
  return page;
}

const headers = async (page: Page): Promise<string[]> =>
  (await page.getByRole('columnheader').allInnerTexts()).map((text) => text.split('\n')[0]!.trim()).filter(Boolean);
const header = (page: Page, name: string) => page.getByRole('columnheader', { name: new RegExp(`^${name}`) });
const widthOf = async (page: Page, name: string) => (await header(page, name).boundingBox())!.width;

describe('the columns', () => {
  test('are chosen, ordered and sized in a dialog, and the address keeps them [US-LST-10; UK-GRID-31]', async () => {
    const page = await openList('regulator', '?columns=name,employer,email');
    expect(await headers(page)).toEqual(['Name', 'Employer', 'E-mail']);

    await page.getByRole('button', { name: 'Columns' }).click();
    await dialog(page, 'Columns').getByRole('checkbox', { name: 'Case owner' }).check();
    await eventually(async () => expect(await headers(page)).toEqual(['Name', 'Employer', 'E-mail', 'Case owner']));
    await dialog(page, 'Columns').getByRole('button', { name: 'Move Case owner forward' }).click();
    await dialog(page, 'Columns').getByRole('spinbutton', { name: 'Width of Employer' }).fill('310');
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await headers(page)).toEqual(['Name', 'Employer', 'Case owner', 'E-mail']));
    await eventually(async () => expect(await widthOf(page, 'Employer')).toBe(310));
    expect(page.url()).toContain('columns=name,employer.310,case_owner,email');
    await expectAccessible(page, 'Participants, columns');

    await page.reload();
    await see(page.getByRole('grid').getByRole('rowheader').getByRole('link'));
    expect(await headers(page)).toEqual(['Name', 'Employer', 'Case owner', 'E-mail']);
    expect(await widthOf(page, 'Employer')).toBe(310);
  });

  test('show name, program status, employer and occupation without scrolling at 1280 pixels [US-LST-10]', async () => {
    const page = await openList('regulator');
    const grid = (await page.getByRole('grid').boundingBox())!;
    const edge = grid.x + Math.min(grid.width, 1280 - grid.x);

    for (const name of ['Name', 'Program status', 'Employer', 'Occupation']) {
      const box = (await header(page, name).boundingBox())!;
      expect(`${name} ends at ${box.x + box.width <= edge}`).toBe(`${name} ends at true`);
    }
  });

  test('have the groups of each person among them, in the chooser [UK-GRID-20]', async () => {
    const page = await signInAs(await newPage(), 'ukSponsor', '/participants?columns=name,employer');
    await see(page.getByRole('grid').getByRole('rowheader').getByRole('link'));
    const { groups } = await ask<{ groups: { name: string }[] }>(page, '{ groups { name } }');

    await page.getByRole('button', { name: 'Columns' }).click();
    await dialog(page, 'Columns').getByRole('checkbox', { name: 'Groups' }).check();
    await eventually(async () => expect(await headers(page)).toEqual(['Name', 'Employer', 'Groups']));

    await eventually(async () => {
      const shown = await page.locator('[data-row] [data-cell$=":3"]').allInnerTexts();
      const named = new Set(shown.flatMap((text) => text.split(', ')).filter(Boolean));
      expect(named.size).toBeGreaterThan(0);
      expect([...named].filter((name) => !groups.some((group) => group.name === name))).toEqual([]);
    });
  });

  test('are moved and sized by keys, and the focus stays on them [US-LST-10]', async () => {
    const page = await openList('regulator', '?columns=name,employer,email');
    await header(page, 'Employer').click();
    await eventually(() => expect(page.url()).toContain('sort=employer'));
    await header(page, 'Employer').focus();
    const before = await widthOf(page, 'Employer');

    await page.keyboard.press('Control+Shift+ArrowRight');
    await eventually(async () => expect(await headers(page)).toEqual(['Name', 'E-mail', 'Employer']));
    await page.keyboard.press('Shift+ArrowLeft');

    await eventually(async () => expect(Math.round(await widthOf(page, 'Employer'))).toBe(Math.round(before) - 16));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Employer');
  });

  test('are moved by dragging a heading and sized by dragging its edge [US-LST-10]', async () => {
    const page = await openList('regulator', '?columns=name,employer,email');

    await header(page, 'E-mail').dragTo(header(page, 'Employer'));
    await eventually(async () => expect(await headers(page)).toEqual(['Name', 'E-mail', 'Employer']));
    const box = (await header(page, 'E-mail').boundingBox())!;
    await page.mouse.move(box.x + box.width - 3, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 150, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();

    await eventually(async () => expect(Math.abs((await widthOf(page, 'E-mail')) - 153)).toBeLessThan(4));
    expect(page.url()).not.toContain('sort=');
  });

  test('are asked for only while they are shown', async () => {
    const page = await newPage();
    const asked: Record<string, unknown>[] = [];
    page.on('request', (request) => {
      const body = request.postDataJSON() as { operationName?: string; variables?: Record<string, unknown> } | null;
      if (body?.operationName === 'ParticipantListPage') asked.push(body.variables!);
    });
    await signInAs(page, 'regulator', '/participants?columns=name,employer');
    await see(page.getByRole('grid').getByRole('rowheader').getByRole('link'));

    expect(asked.at(-1)).toMatchObject({ showsEmployer: true, showsOccupation: false, showsSupervisors: false });
  });
});

test('sorting by several columns shows which comes first, by keys as well [US-LST-09]', async () => {
  const page = await openList('regulator', '?columns=name,employer,start_date');
  await header(page, 'Employer').click();
  await eventually(() => expect(page.url()).toContain('sort=employer'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Enter');

  await eventually(() => expect(page.url()).toContain('sort=employer,start_date'));
  await eventually(async () => expect(await header(page, 'Employer').innerText()).toMatch(/1$/));
  expect(await header(page, 'Start date').innerText()).toMatch(/2$/);
});

describe('the keys of the grid', () => {
  const active = (page: Page) =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.cell ?? '');

  test('walk as in the ARIA pattern', async () => {
    const page = await openList('regulator', '?columns=name,employer,email');
    const last = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 2;
    await page.locator('[data-cell="0:1"]').click({ position: { x: 200, y: 30 } });

    for (const [key, cell] of [
      ['ArrowRight', '0:2'],
      ['ArrowDown', '1:2'],
      ['End', '1:3'],
      ['Home', '1:0'],
      ['Control+End', `${last}:3`],
      ['Control+Home', '0:0'],
      ['ArrowUp', '-1:0'],
    ] as const) {
      await page.keyboard.press(key);
      await eventually(async () => expect(`${key} ${await active(page)}`).toBe(`${key} ${cell}`));
    }
    await page.keyboard.press('PageDown');
    await eventually(async () => expect(Number((await active(page)).split(':')[0])).toBeGreaterThan(5));
  });

  test('mark a range with Shift, and Ctrl+C copies it for a spreadsheet', async () => {
    const page = await openList('regulator', '?columns=name,reference_number,employer');
    await page.evaluate(() => {
      document.addEventListener('copy', (event) => {
        (globalThis as { copied?: string }).copied = event.clipboardData?.getData('text/plain') ?? '';
      });
    });
    const cell = (row: number, column: number) => page.locator(`[data-cell="${row}:${column}"]`).innerText();
    await page.locator('[data-cell="1:2"]').click();

    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await page.locator('[data-cell][aria-selected="true"]').count()).toBe(4);
    await page.keyboard.press('Control+c');

    const copied = await page.evaluate(() => (globalThis as { copied?: string }).copied);
    const line = async (row: number) => `${await cell(row, 2)}\t${await cell(row, 3)}`;
    expect(copied).toBe(`${await line(1)}\n${await line(2)}`);
  });
});

test('a jump into the middle of thousands shows the people there at once, where others turn pages [UK-GRID-03]', async () => {
  const page = await openList('regulator', '?status=any');
  const grid = page.getByRole('grid').locator('..');

  await grid.evaluate((element) => element.scrollTo({ top: element.scrollHeight / 2 }));

  await eventually(async () => {
    const rows = await page
      .locator('[data-row]:has([role="rowheader"] a)')
      .evaluateAll((found) => found.map((row) => Number((row as HTMLElement).dataset.row)));
    expect(Math.max(...rows)).toBeGreaterThan(1000);
  });
  expect(await page.getByRole('grid').locator('[aria-busy="true"][data-row]').count()).toBe(0);
});
