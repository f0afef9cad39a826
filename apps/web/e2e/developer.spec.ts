import { describe, expect, test } from '@jest/globals';
import { aBrowser } from './support/journey.ts';
import { see } from './support/see.ts';
import { people, signInAs } from './support/sign-in.ts';

const newPage = aBrowser();

describe('a developer', () => {
  test('runs the first prepared query of the playground with the cookie of the product', async () => {
    const page = await signInAs(await newPage(), 'administrator');
    await page.goto('/graphql');
    await see(page.locator('.view-line', { hasText: 'query WhoAmI' }));

    await page.getByRole('button', { name: /Execute query/ }).click();

    const answer = page.getByRole('region', { name: /result/i });
    await see(answer.getByText(people.administrator));
  });

  test('reads the descriptions of the schema in the explorer', async () => {
    const page = await signInAs(await newPage(), 'provider');
    await page.goto('/graphql');

    await page.getByRole('button', { name: /Documentation Explorer/ }).click();
    await page.getByRole('link', { name: 'Query' }).first().click();
    await page.getByRole('link', { name: 'viewer', exact: true }).first().click();

    await see(page.getByText(/account|viewer/i).first());
    await page
      .getByRole('link', { name: /Viewer/ })
      .first()
      .click();
    await see(page.getByText('Name of the person.'));
  });

  test('gets a readable refusal without a session', async () => {
    const page = await newPage();
    await page.goto('/graphql');
    await see(page.locator('.view-line', { hasText: 'query WhoAmI' }));

    await page.getByRole('button', { name: /Execute query/ }).click();

    await see(page.getByText('UNAUTHENTICATED'));
  });

  test('loads the playground from the own host only', async () => {
    const page = await newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));

    // Once it has run a query, everything that it needs is there; a quiet network may never come.
    await page.goto('/graphql');
    await see(page.locator('.view-line', { hasText: 'query WhoAmI' }));
    await page.getByRole('button', { name: /Execute query/ }).click();
    await see(page.getByText('UNAUTHENTICATED'));

    expect([...hosts]).toEqual([new URL(page.url()).host]);
  });
});
