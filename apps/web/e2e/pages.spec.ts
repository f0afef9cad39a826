// Every page and every part that opens on one: axe finds nothing, light and dark, and nothing is too wide at 320 pixels.
// One window per test walks over several pages: what is fetched once serves all of them.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
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

/** The page and all that it fetches are there. */
async function visit(page: Page, address: string, heading?: string | RegExp): Promise<void> {
  await page.goto(address);
  await (heading ? expectPage(page, heading) : see(page.getByRole('heading', { level: 1 })));
  await eventually(async () => expect(await page.locator('main [aria-busy="true"]').count()).toBe(0));
}

async function comeIn(role: Role, mayComplain?: RegExp): Promise<{ page: Page; ids: Ids }> {
  const page = await signInAs(await newPage(mayComplain ? { mayComplain } : {}), role);
  return { page, ids: await findIds(page) };
}

type Stop = readonly [address: (ids: Ids) => string, heading?: RegExp];

const walks: Record<string, readonly Stop[]> = {
  'the lists of participants': [
    [() => '/', /Home/],
    [() => '/participants', /All participants/],
    [() => '/participants?type=learner&status=any', /Learners/],
  ],
  'the page of a participant': [
    [({ participant }) => `/participants/${participant}`],
    [({ participant }) => `/participants/${participant}?tab=status`],
    [({ participant }) => `/participants/${participant}?tab=account`],
    [({ participant }) => `/participants/${participant}?tab=history`],
    [({ participant }) => `/participants/${participant}?edit`],
  ],
  'inviting, and the own sign-in': [
    [() => '/invite', /Invite/],
    [() => '/invite?to=team'],
    [() => '/invite?to=external'],
    [() => '/invite?tab=managed'],
    [() => '/invitations', /Invitations/],
    [() => '/account', /Security/],
  ],
  'cohorts and occupations': [
    [() => '/cohorts', /Cohorts/],
    [({ cohort }) => `/cohorts/${cohort}`],
    [() => '/occupations', /Occupations/],
  ],
  'organizations and staff': [
    [() => '/organizations', /Organizations/],
    [() => '/organizations?tab=providers', /Organizations/],
    [({ employer }) => `/organizations/${employer}`],
    [() => '/staff', /Staff/],
    [() => '/users', /Users/],
    [() => '/users?deleted=1', /Recently deleted/],
    [() => '/public-links', /Public links/],
  ],
  'mail and settings': [
    [() => '/mail', /^Mail$/],
    [() => '/settings/mail', /Mail settings/],
    [() => '/settings/accounts', /Account settings/],
    [() => '/seats', /Seats/],
    [() => '/batches', /Batch changes/],
    [() => '/imports', /Imports/],
    [() => '/exports', /Exports/],
    [() => '/imports/new', /New import/],
    [() => '/activations', /Activations/],
  ],
  'what is about the own login, and what is nowhere': [
    [() => '/account/sessions', /Where you are signed in/],
    [() => '/nowhere/at/all', /not found/],
  ],
};

describe('pages', () => {
  test.each(Object.entries(walks))('%s keep nobody out, as narrow as a telephone [US-UX-03]', async (_name, stops) => {
    const { page, ids } = await comeIn('regulator');
    for (const [address, heading] of stops) {
      await visit(page, address(ids), heading);
      await expectAccessible(page, address(ids));
    }
  });

  test('the sign-in page keeps nobody out', async () => {
    const page = await newPage();
    await visit(page, '/sign-in', 'Sign in');
    await see(page.getByRole('heading', { name: 'Or look around in the demo' }));

    await expectAccessible(page, 'Sign in');
  });
});

describe('parts that open', () => {
  const dialogs: Record<string, readonly ((ids: Ids) => string)[]> = {
    'of participants': [
      () => '/participants?dialog=add',
      ({ participant }) => `/participants/${participant}?dialog=status`,
      ({ participant }) => `/participants/${participant}?dialog=supervisors`,
    ],
    'of cohorts and occupations': [
      () => '/cohorts?dialog=add',
      () => '/occupations?dialog=add',
      ({ occupation }) => `/occupations?open=${occupation}`,
    ],
    'of organizations': [() => '/organizations?dialog=add', ({ employer }) => `/organizations/${employer}?dialog=edit`],
  };

  test.each(Object.entries(dialogs))('dialogs %s keep nobody out', async (_name, addresses) => {
    const { page, ids } = await comeIn('regulator');
    for (const address of addresses) {
      await page.goto(address(ids));
      await see(page.getByRole('dialog').getByRole('button').last());

      await expectAccessible(page, address(ids));
    }
  });

  test('the command palette keeps nobody out', async () => {
    const { page } = await comeIn('regulator');
    await visit(page, '/cohorts');

    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByPlaceholder('Name, e-mail, reference number or page').fill('an');
    await see(page.getByRole('group', { name: 'Participants' }).getByRole('option'));

    await expectAccessible(page, 'Command palette');
  });

  test('the account menu keeps nobody out', async () => {
    const { page } = await comeIn('regulator');
    await visit(page, '/cohorts');

    await page.getByRole('button', { name: /^Account/ }).click();
    await see(page.getByRole('menuitem', { name: 'Sign out' }));

    await expectAccessible(page, 'Account menu');
  });

  test('the filters keep nobody out', async () => {
    const { page } = await comeIn('regulator');
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
    const { page } = await comeIn('regulator');
    await page.setViewportSize({ width: 320, height: 740 });
    await visit(page, '/cohorts');

    await page.getByRole('button', { name: 'Open the menu' }).click();
    await see(page.getByRole('link', { name: 'Staff' }));
    await page.getByRole('link', { name: 'Staff' }).click();

    await expectPage(page, 'Staff');
    await see(page.getByRole('button', { name: 'Open the menu' }));
  });
});

describe('an address with nonsense in it', () => {
  test('shows the usual list', async () => {
    const { page } = await comeIn('administrator');
    for (const address of [
      '/participants?status=nonsense&sort=nonsense&size=7&from=never&type=nobody&q=',
      '/organizations?tab=nonsense&dialog=nonsense',
      '/occupations?owner=nonsense',
      '/cohorts?dialog=nonsense',
    ]) {
      await visit(page, address);
      await see(page.getByRole('rowheader'));
    }
  });

  test('shows that there is nothing', async () => {
    // React tells the console that a page found nothing.
    const { page } = await comeIn('administrator', /isNotFound/);
    for (const address of [
      '/participants/nonsense',
      '/participants/%F0%9F%98%80',
      '/cohorts/00000000-0000-7000-8000-000000000000',
      "/organizations/'%20or%201=1",
    ]) {
      await visit(page, address, /not found/);
      expect(await dialog(page, /./).count()).toBe(0);
    }
  });
});
