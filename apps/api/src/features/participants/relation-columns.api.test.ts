// A list reads of its relations only what its operation needs: nobody can tell by the answer.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { getNamedType, isCompositeType, isRequiredArgument, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { TwoTenants } from '../../../test/access/two-tenants.ts';
import { createSchema } from '../../schema.ts';

jest.setTimeout(120_000);

let both: TwoTenants;
beforeAll(async () => {
  both = await TwoTenants.open();
});
afterAll(() => both.close());

const RELATIONS = {
  Organization: (fields: string) => `enrollment { employer { ${fields} } }`,
  Occupation: (fields: string) => `enrollment { occupation { ${fields} } }`,
  StaffMember: (fields: string) => `supervisions { supervisor { ${fields} } } caseOwner { ${fields} }`,
};

const selection = ({ name, type }: GraphQLField<unknown, unknown>): string =>
  isCompositeType(getNamedType(type)) ? `${name} { __typename }` : name;
const askable = (type: string): string[] =>
  Object.values((createSchema().getType(type) as GraphQLObjectType).getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map(selection);

describe.each(Object.entries(RELATIONS))('each field of %s in the list of participants', (type, asked) => {
  test('is the same alone as among all the others', async () => {
    const { home, server } = both.parts;
    const cookie = await server.signIn(home.accounts.regulator);
    const ask = async (fields: string) => {
      const answer = await server.send(cookie, `{ participants(first: 20) { nodes { ${asked(fields)} } } }`);
      expect({ fields, errors: answer.errors }).toEqual({ fields, errors: undefined });
      return answer.data.participants.nodes as object[];
    };
    const fields = askable(type);
    const all = await ask(fields.join(' '));
    expect(all.length).toBeGreaterThan(0);
    for (const field of fields) expect(all).toMatchObject(await ask(field));
  });
});

test('a record that the operation reads elsewhere too is whole there', async () => {
  const { home, server } = both.parts;
  const cookie = await server.signIn(home.accounts.administrator);

  const { data, errors } = await server.send(
    cookie,
    '{ participants(first: 20) { nodes { enrollment { employer { id } } } } viewer { organization { id name code viewerCanEdit partners { id } } } }',
  );

  expect(errors).toBeUndefined();
  expect(data.viewer.organization).toMatchObject({ name: expect.any(String), code: expect.any(String) });
});
