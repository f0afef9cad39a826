// Queries that together ask for every field of the schema on every way that leads to it.
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

export interface MaximalQuery {
  /** The root field. */
  readonly root: string;
  readonly document: string;
}

/** A way of fields from the root; an inline fragment is a step as well. */
type Way = readonly Step[];
interface Step {
  readonly text: string;
  readonly type: GraphQLObjectType | null;
}

const MAX_TOKENS = 800;
const MAX_DEPTH = 8;

/** Every query takes the variables that `rootArguments` names. */
export function maximalQueries(schema: GraphQLSchema): MaximalQuery[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const call = passed === '' ? field.name : `${field.name}(${passed})`;
    const open = declared === '' ? 'query' : `query (${declared})`;
    // Fields of two possible types may differ in their own type, so each possible type has documents of its own.
    const byType = Object.values(Object.groupBy(waysFrom(schema, field.type, []), (way) => way[0]!.text));
    return byType
      .flatMap((ways) => packed(ways!))
      .map((selection) => ({ root: field.name, document: `${open} { ${call} ${selection} }` }));
  });
}

/** Every way that goes on until a type would come twice. */
function waysFrom(schema: GraphQLSchema, type: GraphQLOutputType, way: Way): Way[] {
  const named = getNamedType(type);
  if (isAbstractType(named)) {
    return schema
      .getPossibleTypes(named)
      .flatMap((possible) => onward(schema, possible, [...way, { text: `... on ${possible.name}`, type: possible }]));
  }
  return isObjectType(named) ? onward(schema, named, [...way, { text: '', type: named }]) : [];
}

function onward(schema: GraphQLSchema, type: GraphQLObjectType, way: Way): Way[] {
  const isNew = (field: GraphQLField<unknown, unknown>): boolean => {
    const next = getNamedType(field.type);
    if (isAbstractType(next)) return !way.some((step) => step.text.startsWith('...'));
    return isObjectType(next) && !way.some((step) => step.type === next);
  };
  const further =
    way.filter(({ type: passed }) => passed !== null).length >= MAX_DEPTH
      ? []
      : Object.values(type.getFields()).filter(isNew);
  if (further.length === 0) return [way];
  return further.flatMap((field) => waysFrom(schema, field.type, [...way, { text: callOf(field), type: null }]));
}

/** A field with the arguments that it needs; of a choice it takes the first value. */
function callOf(field: GraphQLField<unknown, unknown>): string {
  const passed = field.args.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (name === 'first') return ['first: 5'];
    return isNonNullType(type) && isEnumType(named) ? [`${name}: ${named.getValues()[0]!.name}`] : [];
  });
  return passed.length > 0 ? `${field.name}(${passed.join(', ')})` : field.name;
}

interface Node {
  readonly leaves: readonly string[];
  readonly below: Map<string, Node>;
}

/** As few selections as the limit on tokens allows, each with all leaves of each type on its ways. */
function packed(ways: readonly Way[]): string[] {
  const selections: string[] = [];
  let tree = rootOf(ways[0]);
  for (const way of ways) {
    add(tree, way);
    if (tokensOf(tree) <= MAX_TOKENS) continue;
    selections.push(written(tree));
    tree = rootOf(way);
    add(tree, way);
  }
  return [...selections, written(tree)];
}

const rootOf = (way: Way | undefined): Node => ({
  leaves: way?.[0]?.text === '' ? leavesOf(way[0].type!) : ['__typename'],
  below: new Map(),
});

function leavesOf(type: GraphQLObjectType): string[] {
  const isLeaf = (field: GraphQLField<unknown, unknown>) => {
    const named = getNamedType(field.type);
    return !isObjectType(named) && !isAbstractType(named);
  };
  return [
    '__typename',
    ...Object.values(type.getFields())
      .filter(isLeaf)
      .map(({ name }) => name),
  ];
}

function add(tree: Node, way: Way): void {
  let node = tree;
  for (const [index, step] of way.entries()) {
    if (index === 0 && step.text === '') continue;
    // After a field comes its type, unless that is named by a fragment of its own.
    const after = way[index + 1];
    const type = step.type ?? (after?.text === '' ? after.type : null);
    if (step.text === '') continue;
    const next = node.below.get(step.text) ?? { leaves: type ? leavesOf(type) : ['__typename'], below: new Map() };
    node.below.set(step.text, next);
    node = next;
  }
}

const written = ({ leaves, below }: Node): string =>
  `{ ${[...leaves, ...[...below].map(([text, node]) => `${text} ${written(node)}`)].join(' ')} }`;

const tokensOf = (node: Node): number =>
  written(node)
    .split(/\s+|[():]/)
    .filter(Boolean).length + 30;
