// Records that a test brings itself, made through the API with the cookie of whoever is signed in.
import { randomInt } from 'node:crypto';
import type { Page } from 'playwright-core';

type Fields = Record<string, unknown>;

/** Asks the API as the person who is signed in on this page. */
export async function ask<T>(page: Page, query: string, variables: Fields = {}): Promise<T> {
  const { origin } = new URL(page.url());
  const response = await page.request.post('/graphql', { headers: { origin }, data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(`The API refused: ${JSON.stringify(errors)}`);
  return data;
}

async function mutate(page: Page, mutation: string, input: Fields, fragment: string): Promise<Fields> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation Prepare($input: ${type}!) { result: ${mutation}(input: $input) { __typename ${fragment} ... on UserError { message } } }`;
  const { result } = await ask<{ result: Fields }>(page, query, { input });
  if (!String(result['__typename']).endsWith('Saved'))
    throw new Error(`${mutation} was refused: ${JSON.stringify(result)}`);
  return result;
}

/** A name that nobody else has, so that tests don't meet each other's people. */
export function aName(): { givenName: string; familyName: string; full: string; email: string } {
  const letters = Array.from({ length: 7 }, () => String.fromCodePoint(97 + randomInt(26))).join('');
  const [givenName, familyName] = ['Juno', `Q${letters}`];
  return { givenName, familyName, full: `${givenName} ${familyName}`, email: `${letters}@journey.example` };
}

export interface Places {
  employers: { id: string; name: string }[];
  occupations: { id: string; title: string; providers: { id: string; name: string }[] }[];
  supervisors: { id: string; displayName: string; email: string; organization: { id: string; name: string } }[];
}

/** Where somebody can be placed by whoever is signed in. */
export async function places(page: Page): Promise<Places> {
  const found = await ask<Record<'employers' | 'occupations' | 'supervisors', { nodes: never[] }>>(
    page,
    `{ employers: organizations(first: 60, filter: { kinds: [EMPLOYER] }) { nodes { id name } }
       occupations(first: 60) { nodes { id title providers { id name } } }
       supervisors: staff(first: 60, filter: { userTypes: [SUPERVISOR] }) { nodes { id displayName email organization { id name } } } }`,
  );
  return {
    employers: found.employers.nodes,
    occupations: found.occupations.nodes,
    supervisors: found.supervisors.nodes,
  };
}

export interface Person {
  id: string;
  version: number;
  name: string;
  familyName: string;
  email: string;
}

/** An active apprentice at Tahoma who trains to be a carpenter; anything else as given. */
export async function aParticipant(page: Page, given: Fields = {}): Promise<Person> {
  const { employers, occupations } = await places(page);
  const { givenName, familyName, email } = aName();
  const input = {
    userType: 'APPRENTICE',
    givenName,
    familyName,
    email,
    employerId: employers.find(({ name }) => name.startsWith('Tahoma'))?.id,
    occupationId: occupations.find(({ title }) => title === 'Carpenters')?.id,
    startDate: '2026-01-05',
    ...given,
  };
  const saved = '... on ParticipantSaved { participant { id version name: displayName familyName email } }';
  const { participant } = await mutate(page, 'createParticipant', input, saved);
  return participant as Person;
}

/** Changes a participant behind the back of whoever has the record open. */
export async function editParticipant(page: Page, changes: Fields & { id: string; version: number }): Promise<void> {
  await mutate(page, 'updateParticipant', changes, '');
}

/** A cohort of the given owner. */
export async function aCohort(page: Page, given: Fields & { ownerId: string }): Promise<{ id: string; title: string }> {
  const title = `Class of ${aName().familyName}`;
  const { cohort } = await mutate(
    page,
    'createCohort',
    { title, ...given },
    '... on CohortSaved { cohort { id title } }',
  );
  return cohort as { id: string; title: string };
}
