// Every page and every part that opens on one: axe finds nothing, light and dark, and nothing is too wide at 320 pixels.
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.ts';
import { aBrowser } from './support/journey.ts';
import { dialog } from './support/participant-page.ts';
import { ask } from './support/records.ts';
import { eventually, see } from './support/see.ts';
import { expectPage, type Role, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

interface Ids {
  participant: string;
  cohort: string;
  employer: string;
  occupation: string;
}

const firsts = `{
  participants(first: 1, sort: [{ key: START_DATE, direction: ASC }]) { nodes { id } }
  cohorts(first: 50) { nodes { id participantCount } }
  organizations(first: 1, filter: { kinds: [EMPLOYER] }) { nodes { id } }
  occupations(first: 1) { nodes { id } }
}`;

async function findIds(page: Page): Promise<Ids> {
  const found = await ask<Record<string, { nodes: { id: string; participantCount?: number }[] }>>(page, firsts);
  const cohort = found['cohorts']!.nodes.toSorted((a, b) => b.participantCount! - a.participantCount!)[0]!;
  const first = (name: string) => found[name]!.nodes[0]!.id;
  return {
    participant: first('participants'),
    cohort: cohort.id,
    employer: first('organizations'),
    occupation: first('occupations'),
  };
}

/** Signs in once for the file: what is looked at here are the pages. */
function visitor(role: Role): () => Promise<{ page: Page; ids: Ids }> {
  let storageState: BrowserContextOptions['storageState'];
  let ids: Ids;
  beforeAll(async () => {
    const page = await signInAs(await newPage(), role);
    ids = await findIds(page);
    storageState = await page.context().storageState();
  });
  return async () => ({ page: await newPage({ storageState: storageState! }), ids });
}

/** The page and all that it fetches are there. */
async function visit(page: Page, address: string, heading?: string | RegExp): Promise<void> {
  await page.goto(address);
  await (heading ? expectPage(page, heading) : see(page.getByRole('heading', { level: 1 })));
  await eventually(async () => expect(await page.locator('main [aria-busy="true"]').count()).toBe(0));
}

const everywhere: [string, (ids: Ids) => string, RegExp?][] = [
  ['Home', () => '/', /Home/],
  ['Participants', () => '/participants', /All participants/],
  ['Learners', () => '/participants?type=learner&status=any', /Learners/],
  ['Participant', ({ participant }) => `/participants/${participant}`],
  ['Participant, status and enrollments', ({ participant }) => `/participants/${participant}?tab=status`],
  ['Participant, history', ({ participant }) => `/participants/${participant}?tab=history`],
  ['Participant, editing', ({ participant }) => `/participants/${participant}?edit`],
  ['Cohorts', () => '/cohorts', /Cohorts/],
  ['Cohort', ({ cohort }) => `/cohorts/${cohort}`],
  ['Occupations', () => '/occupations', /Occupations/],
  ['Organizations', () => '/organizations', /Organizations/],
  ['Training providers', () => '/organizations?tab=providers', /Organizations/],
  ['Organization', ({ employer }) => `/organizations/${employer}`],
  ['Staff', () => '/staff', /Staff/],
  ['Sessions', () => '/account/sessions', /Where you are signed in/],
  ['Nowhere', () => '/nowhere/at/all', /Page not found/],
];

describe.each(['administrator', 'regulator'] as const)('for the %s', (role) => {
  const comeIn = visitor(role);

  test.each(everywhere)('%s keeps nobody out', async (name, addressOf, heading) => {
    const { page, ids } = await comeIn();

    await visit(page, addressOf(ids), heading);

    await expectAccessible(page, `${name}, ${role}`);
  });
});

describe('parts that open', () => {
  const comeIn = visitor('regulator');

  test.each([
    ['Add participant', () => '/participants?dialog=add'],
    ['Change program status', ({ participant }: Ids) => `/participants/${participant}?dialog=status`],
    ['Choose supervisors', ({ participant }: Ids) => `/participants/${participant}?dialog=supervisors`],
    ['Add cohort', () => '/cohorts?dialog=add'],
    ['Add occupation', () => '/occupations?dialog=add'],
    ['Edit occupation', ({ occupation }: Ids) => `/occupations?open=${occupation}`],
    ['Add organization', () => '/organizations?dialog=add'],
    ['Edit organization', ({ employer }: Ids) => `/organizations/${employer}?dialog=edit`],
  ])('%s keeps nobody out', async (name, addressOf) => {
    const { page, ids } = await comeIn();
    await page.goto(addressOf(ids));
    await see(page.getByRole('dialog').getByRole('button').last());

    await expectAccessible(page, `Dialog: ${name}`);
  });

  test('the command palette keeps nobody out', async () => {
    const { page } = await comeIn();
    await visit(page, '/cohorts');

    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByPlaceholder('Name, e-mail, reference number or page').fill('an');
    await see(page.getByRole('group', { name: 'Participants' }).getByRole('option'));

    await expectAccessible(page, 'Command palette');
  });

  test('the account menu keeps nobody out', async () => {
    const { page } = await comeIn();
    await visit(page, '/cohorts');

    await page.getByRole('button', { name: /^Account/ }).click();
    await see(page.getByRole('menuitem', { name: 'Sign out' }));

    await expectAccessible(page, 'Account menu');
  });

  test('the filters keep nobody out', async () => {
    const { page } = await comeIn();
    await visit(page, '/participants');
    await page.getByRole('button', { name: /^Program status/ }).click();
    await see(page.getByRole('checkbox', { name: /^Suspended/ }));
    await expectAccessible(page, 'Filter by program status');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Add filter' }).click();
    await see(page.getByRole('menuitem', { name: 'Occupation' }));

    await expectAccessible(page, 'Menu of filters');
  });

  test('the main menu opens and closes where there is no room for it', async () => {
    const { page } = await comeIn();
    await page.setViewportSize({ width: 320, height: 740 });
    await visit(page, '/cohorts');

    await page.getByRole('button', { name: 'Open the menu' }).click();
    await see(page.getByRole('link', { name: 'Staff' }));
    await page.getByRole('link', { name: 'Staff' }).click();

    await expectPage(page, 'Staff');
    await see(page.getByRole('button', { name: 'Open the menu' }));
  });
});

describe('without an account', () => {
  test('the sign-in page keeps nobody out', async () => {
    const page = await newPage();
    await visit(page, '/sign-in', 'Sign in');
    await see(page.getByRole('heading', { name: 'Or look around in the demo' }));

    await expectAccessible(page, 'Sign in');
  });
});

describe('an address with nonsense in it', () => {
  const comeIn = visitor('administrator');

  test.each([
    '/participants?status=nonsense&sort=nonsense&size=7&from=never&type=nobody&q=',
    '/organizations?tab=nonsense&dialog=nonsense',
    '/occupations?owner=nonsense',
    '/cohorts?dialog=nonsense',
  ])('%s shows the usual list', async (address) => {
    const { page } = await comeIn();

    await visit(page, address);

    await see(page.getByRole('rowheader'));
  });

  test.each([
    '/participants/nonsense',
    '/participants/%00',
    '/cohorts/00000000-0000-7000-8000-000000000000',
    "/organizations/'%20or%201=1",
  ])('%s shows that there is nothing', async (address) => {
    const { page } = await comeIn();

    await visit(page, address, /not found/);

    expect(await dialog(page, /./).count()).toBe(0);
  });
});
