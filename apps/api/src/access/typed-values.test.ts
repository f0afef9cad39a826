// What somebody typed comes back in the answer that they asked for, never in an error, and never in the log.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ROOT_FIELDS, validOf } from '../../test/access/documents.ts';
import { codesOf, TwoTenants } from '../../test/access/two-tenants.ts';
import { variationsOf } from '../../test/access/variations.ts';
import type { Answer } from '../../test/test-server.ts';

jest.setTimeout(120_000);

const TYPED = 'typed7f3aQ';
const TEXTS = [TYPED, TYPED.repeat(3000), `${TYPED}\0`, `${TYPED}\uD800`, `${TYPED}\r\nX: y`, `'; ${TYPED} --`];

let both: TwoTenants;
beforeAll(async () => {
  both = await TwoTenants.open();
});
afterAll(() => both.close());

const isFailure = ({ data, errors }: Answer): boolean =>
  Boolean(errors) ||
  /^(NotFound|InvalidInput|VersionConflict)$/.test((data?.result?.__typename as string | undefined) ?? '');

test.each(['sponsor', 'apprentice', 'anonymous'] as const)(
  'no error shows %s what was typed, whatever it was typed into',
  async (caller) => {
    const { home, made } = both.parts;
    const echoes: string[] = [];
    let failures = 0;
    for (const { field, document } of ROOT_FIELDS) {
      const variations = variationsOf(field, validOf(field, home, made), (type) =>
        type === 'String' ? TEXTS : [TYPED],
      );
      for (const { place, variables } of variations) {
        const { answer, found } = await both.search(caller, document, variables, [TYPED]);
        if (isFailure(answer)) failures += 1;
        const isEcho = isFailure(answer) && found.length > 0;
        if (isEcho || codesOf(answer).includes('INTERNAL'))
          echoes.push(`${field.name} ${place}: ${answer.body.slice(0, 300)}`);
      }
    }

    expect(echoes).toEqual([]);
    expect(failures).toBeGreaterThan(300);
  },
);

test.each([
  `{ participant(id: ["${TYPED}"]) { id } }`,
  `{ participants(first: "${TYPED}") { totalCount } }`,
  `{ participants(filter: { userTypes: [${TYPED}] }) { totalCount } }`,
  `{ participants(filter: { userTypes: ["${TYPED}"] }) { totalCount } }`,
  `{ participants(filter: { startDateFrom: "${TYPED}" }) { totalCount } }`,
  `{ participants(filter: { text: { a: "${TYPED}" } }) { totalCount } }`,
  `{ participants(after: "${TYPED}") { totalCount } }`,
  `{ participants(filter: { text: "${TYPED} }) { totalCount } }`,
  `{ participants(filter: { text: "\\u${TYPED}" }) { totalCount } }`,
  `mutation { createCohort(input: { title: "${TYPED}" }) { __typename } }`,
  `mutation { createOccupation(input: { trainingApproach: "${TYPED}", title: 1, ownerId: {} }) { __typename } }`,
  `query ($a: Int = "${TYPED}") { participants(first: $a) { totalCount } }`,
  `# ${TYPED} \n {`,
  `"${TYPED}"`,
])('an operation that is wrong itself does not come back: %j', async (document) => {
  const { answer, found } = await both.search('sponsor', document, {}, [TYPED]);

  expect(answer.errors?.length).toBeGreaterThan(0);
  expect(codesOf(answer)).not.toContain('INTERNAL');
  expect(found).toEqual([]);
});

test('the log of all of this holds nothing that was typed', () => {
  expect(both.parts.server.logged().toLowerCase()).not.toContain(TYPED.toLowerCase());
});
