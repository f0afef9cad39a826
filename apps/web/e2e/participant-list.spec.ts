import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { choose, dialog, row } from './support/participant-page.ts';
import { aCohort, aName, aParticipant, ask } from './support/records.ts';
import { eventually, see, seeNo } from './support/see.ts';
import { expectPage, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

const names = (page: Page): Promise<string[]> => page.getByRole('rowheader').getByRole('link').allInnerTexts();
const total = (page: Page) => page.getByText(/^[\d,]+ participants?/);
const shownIn = async (page: Page): Promise<number> =>
  Number((await total(page).innerText()).replaceAll(/ participants?.*|,/gs, ''));
/** So many may come and go meanwhile: other journeys work in the same tenant. */
const OTHERS = 5;

async function openList(role: 'regulator' | 'administrator' = 'regulator', search = ''): Promise<Page> {
  const page = await signInAs(await newPage(), role, `/participants${search}`);
  await see(page.getByRole('grid').getByRole('rowheader'));
  return page;
}

async function addFilter(page: Page, filter: string): Promise<void> {
  await page.getByRole('button', { name: 'Add filter' }).click();
  await page.getByRole('menuitem', { name: filter, exact: true }).click();
}

describe('the list of participants', () => {
  test('shows active people only until the status filter says otherwise, with counts [US-LST-02]', async () => {
    const page = await openList();
    const { participants } = await ask<{
      participants: { countsByProgramStatus: { status: string; count: number }[] };
    }>(page, '{ participants(first: 1) { countsByProgramStatus { status count } } }');
    const all = participants.countsByProgramStatus.reduce((sum, { count }) => sum + count, 0);
    // Of 3,000, those in the archive are not counted.
    expect(all).toBeGreaterThan(2900);

    await see(page.getByRole('button', { name: /^Program status: ?Active [\d,]+$/ }));
    await page.getByRole('button', { name: /^Program status/ }).click();
    for (const status of ['Completed', 'Cancelled', 'Suspended'])
      await page.getByRole('checkbox', { name: new RegExp(`^${status}`) }).check();

    await see(page.getByRole('button', { name: /^Program status: ?All/ }));
    await eventually(async () => {
      expect(await shownIn(page)).toBeGreaterThanOrEqual(all);
    });
    expect(page.url()).toContain('status=any');
  });

  test('is narrowed as soon as a filter is chosen, without a button to search, and Clear filters brings the usual list back [UK-GRID-04]', async () => {
    const page = await openList('administrator');
    const usual = await shownIn(page);

    await page.getByRole('button', { name: /^Program status/ }).click();
    await page.getByRole('checkbox', { name: /^Completed/ }).check();
    await eventually(async () => expect(await shownIn(page)).toBeGreaterThan(usual + OTHERS));
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('a');
    await eventually(() => expect(page.url()).toContain('q=a'));
    await page.getByRole('button', { name: 'Clear filters' }).click();

    await eventually(async () => expect(Math.abs((await shownIn(page)) - usual)).toBeLessThanOrEqual(OTHERS));
    await see(page.getByRole('button', { name: /^Program status: ?Active [\d,]+$/ }));
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    expect(new URL(page.url()).search).toBe('');
  });

  test('exists once per participant type [US-LST-01]', async () => {
    const page = await openList();

    for (const [list, type] of [
      ['Apprentices', 'Apprentice'],
      ['Youth apprentices', 'Youth apprentice'],
      ['Pre-apprentices', 'Pre-apprentice'],
      ['Learners', 'Learner'],
    ] as const) {
      await page.getByRole('navigation').getByRole('link', { name: list, exact: true }).click();
      await expectPage(page, list);
      await eventually(async () => {
        const types = await page.locator('[data-row] [data-cell$=":8"]').allInnerTexts();
        expect([...new Set(types)]).toEqual([type]);
      });
    }
  });

  test('is narrowed by occupation and employer with chips that survive reload and the back button [US-LST-03]', async () => {
    const page = await openList();
    const everybody = await total(page).innerText();

    await addFilter(page, 'Occupation');
    await choose(dialog(page, 'Occupation'), 'Occupation', 'Carpenters');
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await total(page).innerText()).not.toBe(everybody));
    const carpenters = await total(page).innerText();
    await addFilter(page, 'Employer');
    await choose(dialog(page, 'Employer'), 'Employer', 'Cedar Ridge Builders');
    await page.keyboard.press('Escape');
    await see(page.getByRole('button', { name: /^Employer: ?Cedar Ridge Builders/ }));
    await eventually(async () => expect(await total(page).innerText()).not.toBe(carpenters));
    const narrowed = await total(page).innerText();
    await expectAccessible(page, 'Participants, filters');

    await page.reload();
    await see(page.getByRole('button', { name: /^Occupation: ?Carpenters/ }));
    await see(page.getByRole('button', { name: /^Employer: ?Cedar Ridge Builders/ }));
    await eventually(async () => expect(await total(page).innerText()).toBe(narrowed));

    await page.getByRole('grid').getByRole('rowheader').first().getByRole('link').click();
    await see(page.getByRole('tab', { name: 'General' }));
    await page.goBack();
    await see(page.getByRole('button', { name: /^Employer: ?Cedar Ridge Builders/ }));

    await page.getByRole('button', { name: 'Remove the filter Employer' }).click();
    await seeNo(page.getByRole('button', { name: /^Employer: / }));
    expect(page.url()).not.toContain('employer=');
  });

  test('is narrowed by cohort, to work on its people together [US-COH-06]', async () => {
    const page = await openList('administrator');
    const { cohorts } = await ask<{ cohorts: { nodes: { title: string; participantCount: number }[] } }>(
      page,
      '{ cohorts(first: 50) { nodes { title participantCount } } }',
    );
    const { title } = cohorts.nodes.toSorted((a, b) => b.participantCount - a.participantCount)[0]!;

    await addFilter(page, 'Cohort');
    await choose(dialog(page, 'Cohort'), 'Cohort', title);
    await page.keyboard.press('Escape');

    await eventually(async () => {
      const shown = await page.locator('[data-row] [data-cell$=":7"]').allInnerTexts();
      expect([...new Set(shown)]).toEqual([title]);
    });
  });

  test.each([
    ['name', (one: { name: string }) => one.name],
    ['e-mail', (one: { email: string }) => one.email],
  ])('finds one person among thousands by %s [US-LST-09]', async (_what, textOf) => {
    const page = await openList('administrator');
    const person = await aParticipant(page);

    await page.getByRole('searchbox').fill(textOf(person));

    await eventually(async () => expect(await names(page)).toEqual([person.name]));
    expect(new URL(page.url()).searchParams.get('q')).toBe(textOf(person));
  });

  test('finds one person by reference number [US-LST-09]', async () => {
    const page = await openList('administrator');
    const referenceNumber = `LST-${Date.now()}`;
    const person = await aParticipant(page, { referenceNumber });

    await page.getByRole('searchbox').fill(referenceNumber);

    await eventually(async () => expect(await names(page)).toEqual([person.name]));
  });

  test('says so when nobody matches, with a way out', async () => {
    const page = await openList();

    await page.getByRole('searchbox').fill('nobody is called like this');
    await see(page.getByText('Nobody matches these filters'));
    await expectAccessible(page, 'Participants, nobody');
    await page.getByRole('status').getByRole('button', { name: 'Clear filters' }).click();

    await see(page.getByRole('grid').getByRole('rowheader'));
  });

  test('sorts by a column, and by a second one with Shift [US-LST-09]', async () => {
    const page = await openList();

    await page.getByRole('columnheader', { name: 'Start date' }).click();
    await eventually(async () =>
      expect(await page.getByRole('columnheader', { name: 'Start date' }).getAttribute('aria-sort')).toBe('ascending'),
    );
    await page.getByRole('columnheader', { name: 'Name' }).click({ modifiers: ['Shift'] });
    await eventually(() => expect(page.url()).toContain('sort=start_date,name'));
    await page.getByRole('columnheader', { name: 'Start date' }).click();

    await eventually(async () => {
      expect(page.url()).toContain('sort=-start_date');
      const days = (await page.locator('[data-row] [data-cell$=":10"]').allInnerTexts())
        .filter(Boolean)
        .map((day) => Date.parse(day));
      expect(days).toEqual(days.toSorted((a, b) => b - a));
    });
  });

  test('starts with 25 rows at a time, more on request, and everybody by scrolling instead of page after page [US-LST-04] [UK-GRID-03]', async () => {
    const page = await openList();
    expect(await page.getByRole('combobox', { name: 'Rows at a time' }).inputValue()).toBe('25');

    await page.getByRole('combobox', { name: 'Rows at a time' }).selectOption('200');
    await eventually(() => expect(page.url()).toContain('size=200'));
    await page.getByRole('grid').press('Control+End');

    const { rowCount } = await page
      .getByRole('grid')
      .evaluate((grid) => ({ rowCount: Number(grid.getAttribute('aria-rowcount')) }));
    expect(rowCount).toBeGreaterThan(2000);
    await see(
      page
        .locator(`[data-row="${rowCount - 2}"]`)
        .getByRole('rowheader')
        .getByRole('link'),
    );
  });
});

describe('selecting people', () => {
  test('brings the bar of actions with the first of them, and the header selects the loaded ones [US-LST-05] [US-LST-06]', async () => {
    const page = await openList('administrator');
    const bar = page.getByRole('region', { name: 'Actions' });
    await seeNo(bar);

    await page
      .getByRole('checkbox', { name: /^Select (?!everybody)/ })
      .first()
      .check();
    await see(bar.getByText('1 selected'));
    await expectAccessible(page, 'Participants, one selected');
    await page.getByRole('checkbox', { name: 'Select everybody loaded so far' }).check();
    await see(bar.getByText(/^(25|125) selected/));
    await bar.getByRole('button', { name: 'Clear selection' }).click();

    await seeNo(bar);
  });

  test('adds them to a cohort together [US-COH-04]', async () => {
    const page = await openList('administrator');
    const { viewer } = await ask<{ viewer: { organization: { id: string } } }>(
      page,
      '{ viewer { organization { id } } }',
    );
    const cohort = await aCohort(page, { ownerId: viewer.organization.id });
    const { familyName } = aName();
    const people = [
      await aParticipant(page, { givenName: 'Ada', familyName }),
      await aParticipant(page, { givenName: 'Bo', familyName }),
    ];

    await page.getByRole('searchbox').fill(familyName);
    for (const { name } of people) await page.getByRole('checkbox', { name: `Select ${name}` }).check();
    await page.getByRole('region', { name: 'Actions' }).getByRole('button', { name: 'Actions' }).click();
    await page.getByRole('menuitem', { name: 'Add to cohort…' }).click();
    const adding = dialog(page, 'Edit 2 people');
    await choose(adding, 'New value', cohort.title);
    await expectAccessible(page, 'Add to cohort');
    await adding.getByRole('button', { name: 'Show what would change' }).click();
    await page.getByRole('button', { name: 'Change 2 people' }).click();
    await see(page.getByRole('button', { name: /^2\s*Changed/ }));

    await page.goto(`/cohorts/${cohort.id}`);
    for (const { name } of people) await see(row(page, name));
  });
});
