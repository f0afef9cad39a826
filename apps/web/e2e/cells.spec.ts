// Cells that are edited in place, and people who are new to their case owner.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser } from './support/journey.ts';
import { choose } from './support/participant-page.ts';
import { aParticipant, editParticipant } from './support/records.ts';
import { eventually, see, seeNo } from './support/see.ts';
import { expectPage, people, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

async function openList(role: 'regulator' | 'administrator' = 'regulator', search = ''): Promise<Page> {
  const page = await signInAs(await newPage(), role, `/participants${search}`);
  await see(page.getByRole('grid').getByRole('rowheader').getByRole('link'));
  return page;
}

describe('a cell', () => {
  const cell = (page: Page, row: number, column: number) => page.locator(`[data-cell="${row}:${column}"]`);

  async function openOne(search: string, given: Record<string, unknown> = {}) {
    const page = await openList('administrator');
    const person = await aParticipant(page, { referenceNumber: 'GRID-1', ...given });
    await page.goto(`/participants?q=${person.familyName}&${search}`);
    await see(cell(page, 0, 1).getByRole('link', { name: person.name }));
    return { page, person };
  }

  test('is edited with F2 and Enter, and Escape leaves it as it was', async () => {
    const { page } = await openOne('columns=name,reference_number');
    await cell(page, 0, 2).click();

    await page.keyboard.press('F2');
    await see(cell(page, 0, 2).getByRole('textbox'));
    await eventually(async () => expect(await cell(page, 0, 2).getByRole('textbox').inputValue()).toBe('GRID-1'));
    await page.keyboard.type('GRID-2');
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await cell(page, 0, 2).innerText()).toBe('GRID-1'));
    await page.keyboard.press('Enter');
    await see(cell(page, 0, 2).getByRole('textbox'));
    await page.keyboard.type('GRID-3');
    await page.keyboard.press('Enter');

    await eventually(async () => expect(await cell(page, 0, 2).innerText()).toBe('GRID-3'));
  });

  test('says beside itself what is refused, and keeps what was typed', async () => {
    const { page } = await openOne('columns=name,expected_end_date');

    await cell(page, 0, 2).dblclick();
    await cell(page, 0, 2).locator('input').fill('2020-01-01');
    await page.keyboard.press('Enter');

    await see(cell(page, 0, 2).getByText(/not before the start/i));
    expect(await cell(page, 0, 2).locator('input').inputValue()).toBe('2020-01-01');
  });

  test('says what somebody else saved meanwhile, and a second Enter saves the own value', async () => {
    const { page, person } = await openOne('columns=name,reference_number');
    await cell(page, 0, 2).dblclick();
    await see(cell(page, 0, 2).getByRole('textbox'));

    await editParticipant(page, { id: person.id, version: person.version, referenceNumber: 'THEIRS' });
    await cell(page, 0, 2).getByRole('textbox').fill('MINE');
    await page.keyboard.press('Enter');
    await see(cell(page, 0, 2).getByText(/THEIRS/));
    await page.keyboard.press('Enter');

    await eventually(async () => expect(await cell(page, 0, 2).innerText()).toBe('MINE'));
  });

  test('of the case owner takes somebody else [UK-CASE-02]', async () => {
    const { page } = await openOne('columns=name,case_owner');
    await cell(page, 0, 2).dblclick();
    await choose(cell(page, 0, 2), 'Case owner', people.supervisor);

    await eventually(async () => expect(await cell(page, 0, 2).innerText()).toBe(people.supervisor));
  });
});

test('somebody who was added is new to the case owner until the record is opened [UK-GRID-05; UK-GRID-06]', async () => {
  const page = await openList('administrator');
  const person = await aParticipant(page);
  await page.goto(`/participants?q=${person.familyName}`);
  await see(page.getByRole('rowheader').getByText('New', { exact: true }));

  await page.getByRole('rowheader').getByRole('link', { name: person.name }).click();
  await expectPage(page, person.name);
  await page.goBack();

  await see(page.getByRole('rowheader').getByRole('link', { name: person.name }));
  await seeNo(page.getByRole('rowheader').getByText('New', { exact: true }));
});
