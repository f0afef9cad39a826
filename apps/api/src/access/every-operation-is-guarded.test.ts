import { describe, expect, jest, test } from '@jest/globals';
import { POLICIES, USER_TYPES, USER_TYPES_BY_POLICY } from '@guildhall/domain';
import { buildSchema, getNamedType, isInputObjectType, isObjectType, type GraphQLNamedType } from 'graphql';
import { createSchema } from '../schema.ts';
import { FIELD_DISPOSITIONS, ID_DISPOSITIONS, INPUT_POLICIES, STRUCTURE } from '../../test/access/dispositions.ts';
import type { ActingViewer } from './acting-viewer.ts';
import { enforceAccess } from './enforce-access.ts';
import { assertEveryOperationIsGuarded, operationPolicies } from './operation-policies.ts';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const roots = [schema.getQueryType(), schema.getMutationType()];
const objects = types.filter(isObjectType).filter((type) => !roots.includes(type));

describe('operations', () => {
  test('every root field asks for a policy of the closed list, or is meant for anyone', () => {
    const known = new Set<unknown>([...POLICIES, 'anyone']);

    expect([...operationPolicies(schema)].filter(([, policy]) => !known.has(policy))).toEqual([]);
  });

  test('nothing but the pages before sign-in is for anyone', () => {
    const open = [...operationPolicies(schema)].filter(([, policy]) => policy === 'anyone').map(([name]) => name);

    expect(open.toSorted()).toEqual([
      'acceptInvitation',
      'invitationByToken',
      'joinThroughPublicLink',
      'noteInvitationViewed',
      'notePublicLinkViewed',
      'passwordLinkByToken',
      'publicLinkByToken',
      'requestPasswordLink',
      'setPassword',
      'signInOptions',
    ]);
  });

  test('every policy of the closed list is asked for, but the one that everybody needs for their own sessions', () => {
    const written = JSON.stringify([FIELD_DISPOSITIONS, INPUT_POLICIES]);
    const asked = new Set<unknown>(operationPolicies(schema).values());

    expect(POLICIES.filter((policy) => !asked.has(policy) && !written.includes(`policy ${policy}`))).toEqual([
      'sessions:read',
    ]);
  });

  test.each(['Query', 'Mutation', 'Subscription'])(
    'a schema with an unguarded field of %s is refused by its name',
    (root) => {
      const open = buildSchema(`type Query { a: Int } type Mutation { b: Int } type Subscription { c: Int }`);
      for (const type of [open.getQueryType(), open.getMutationType(), open.getSubscriptionType()]) {
        for (const field of Object.values(type!.getFields()))
          field.extensions = type!.name === root ? {} : { access: 'viewer:read' };
      }
      const [name] = Object.keys((open.getType(root) as { getFields(): object } | undefined)!.getFields());

      expect(() => assertEveryOperationIsGuarded(open)).toThrow(`Give a policy to: ${name}.`);
    },
  );

  test('a schema whose fields all have a policy is accepted', () => {
    expect(() => assertEveryOperationIsGuarded(schema)).not.toThrow();
  });
});

describe('a root field', () => {
  const viewer = (userType: ActingViewer['userType'], isActive = true) => ({ userType, isActive }) as ActingViewer;
  const run = (policy: Parameters<typeof enforceAccess>[0], asking: ActingViewer | null) => {
    const next = jest.fn(async () => 'answer');
    const outcome = Promise.resolve(enforceAccess(policy)({ context: { viewer: asking } } as never, next));
    return outcome.then(
      (answer) => ({ answer, next }),
      (error: { extensions: { code: string } }) => ({ answer: error.extensions.code, next }),
    );
  };

  test.each(POLICIES)('%s is refused before its resolver to everybody who does not hold it', async (policy) => {
    const outsiders = USER_TYPES.filter((userType) => !USER_TYPES_BY_POLICY[policy].includes(userType));

    for (const userType of outsiders) {
      const { answer, next } = await run(policy, viewer(userType));
      expect([answer, next.mock.calls.length]).toEqual(['FORBIDDEN', 0]);
    }
  });

  test.each(POLICIES)('%s is refused before its resolver without a sign-in', async (policy) => {
    const { answer, next } = await run(policy, null);

    expect([answer, next.mock.calls.length]).toEqual(['UNAUTHENTICATED', 0]);
  });

  test.each(POLICIES)('%s is refused before its resolver to a deactivated account', async (policy) => {
    const { answer, next } = await run(policy, viewer('regulator', false));

    expect([answer, next.mock.calls.length]).toEqual(['FORBIDDEN', 0]);
  });

  test.each(POLICIES)('%s runs for everybody who holds it', async (policy) => {
    for (const userType of USER_TYPES_BY_POLICY[policy])
      expect((await run(policy, viewer(userType))).answer).toBe('answer');
  });
});

describe('who may read a field', () => {
  const dispositionsOf = (type: string) =>
    Object.values(FIELD_DISPOSITIONS[type] ?? {}).flatMap((fields) => fields.split(/\s+/).filter(Boolean));

  test('every type stands in the table or is named as structure', () => {
    const unknown = objects.filter(({ name }) => !(name in FIELD_DISPOSITIONS) && !STRUCTURE.test(name));

    expect(unknown.map(({ name }) => name)).toEqual([]);
  });

  test.each(objects.filter(({ name }) => !STRUCTURE.test(name)))(
    'every field of $name stands in the table, once',
    (type) => {
      expect(dispositionsOf(type.name).toSorted()).toEqual(Object.keys(type.getFields()).toSorted());
    },
  );

  test('the table names no type that is gone', () => {
    expect(Object.keys(FIELD_DISPOSITIONS).filter((name) => !objects.some((type) => type.name === name))).toEqual([]);
  });

  test('every policy that the table names is one of the closed list', () => {
    const named = JSON.stringify([FIELD_DISPOSITIONS, INPUT_POLICIES]).matchAll(/policy ([a-z_]+:[a-z_]+)/g);

    expect(
      [...named]
        .map(([, policy]) => policy)
        .filter((policy) => !(POLICIES as readonly (string | undefined)[]).includes(policy)),
    ).toEqual([]);
  });
});

describe('what a caller may name', () => {
  const isId = (type: GraphQLNamedType) => type.name === 'ID';
  const inputs = types.filter(isInputObjectType).flatMap((input) =>
    Object.values(input.getFields())
      .filter((field) => isId(getNamedType(field.type)))
      .map((field) => `${input.name}.${field.name}`),
  );
  const args = [...objects, ...roots.filter((root) => root !== null && root !== undefined)].flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args.filter((arg) => isId(getNamedType(arg.type))).map((arg) => `${type.name}.${field.name}(${arg.name})`),
    ),
  );

  test('every id in an argument or an input stands in the table with what it must reach', () => {
    expect(Object.keys(ID_DISPOSITIONS).toSorted()).toEqual([...inputs, ...args].toSorted());
  });
});
