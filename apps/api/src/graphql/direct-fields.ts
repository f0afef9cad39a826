import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Storage = ReturnType<typeof getMetadataStorage>;
type FieldResolverMetadata = Storage['fieldResolvers'][number];
type Method = (...args: unknown[]) => unknown;

/**
 * Lets GraphQL call field resolvers straight away. Type-graphql looks up the instance, sorts the parameters and gathers
 * their values at every call, and a list of fifty makes hundreds of calls. A field with a middleware, or with parameters
 * besides root and context, keeps its way through type-graphql.
 */
export function callFieldsDirectly(schema: GraphQLSchema): void {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  const instances = new Map<unknown, Record<string, Method>>();
  for (const field of fieldResolvers) {
    const order = parameterOrder(field);
    const name = objectTypes.find(({ target }) => target === field.getObjectType?.())?.name ?? '';
    const type = schema.getType(name);
    const fieldOfType = isObjectType(type) ? type.getFields()[field.schemaName] : undefined;
    if (order === null || !fieldOfType) continue;
    const instance = instances.get(field.target) ?? newInstance(field.target);
    instances.set(field.target, instance);
    const method = instance[field.methodName];
    if (method) fieldOfType.resolve = directly(method.bind(instance), order);
  }
}

const newInstance = (target: object): Record<string, Method> => new (target as new () => Record<string, Method>)();

/** Root and context in the order in which the method takes them; null when it takes or needs anything else. */
function parameterOrder({ kind, middlewares, roles, params }: FieldResolverMetadata): string | null {
  if (kind !== 'external' || (middlewares?.length ?? 0) > 0 || roles) return null;
  const kinds = [...(params ?? [])]
    .sort((a, b) => a.index - b.index)
    .map((param) => {
      if (param.kind === 'context' && !param.propertyName) return 'context';
      // A class would be made an instance of; an interface is no type at run time.
      return param.kind === 'root' && !param.propertyName && (param.getType?.() ?? Object) === Object
        ? 'root'
        : 'other';
    });
  return kinds.includes('other') ? null : kinds.join(' ');
}

function directly(method: Method, order: string): GraphQLFieldResolver<unknown, unknown> {
  switch (order) {
    case '':
      return () => method();
    case 'root':
      return (root) => method(root);
    case 'context':
      return (_root, _args, context) => method(context);
    case 'root context':
      return (root, _args, context) => method(root, context);
    default:
      throw new Error(`Take root before context: ${order}.`);
  }
}
