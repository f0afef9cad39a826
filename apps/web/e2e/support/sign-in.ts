import type { Page } from 'playwright-core';

/** The demo accounts, one per role. */
export const people = {
  regulator: 'Ruth Nakamura',
  sponsor: 'Samuel Ortega',
  administrator: 'Ada Lindqvist',
  supervisor: 'Sofia Brandt',
  mentor: 'Marcus Whitfield',
  provider: 'Priya Raman',
  referrer: 'Rosa Delgado',
  apprentice: 'Alex Nguyễn',
  ukSponsor: 'Sheila Hargreaves',
  ukLearner: "Leah O'Connor",
  ukAdministrator: 'Anwar Siddiqui',
} as const;
export type Role = keyof typeof people;

export const demoPassword = 'welcome to the guildhall';

/** Signs in as people do who look around: a click on the card of the role. With a path, from the address that asked for it. */
export async function signInAs(page: Page, role: Role, path = '/'): Promise<Page> {
  await page.goto(path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`);
  await page.getByRole('button', { name: people[role] }).click();
  await page.getByRole('button', { name: `Account ${people[role]}` }).waitFor();
  return page;
}

/** The page is there: its heading is. */
export async function expectPage(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}
