// Changes one value at a time in the arguments of an operation, wherever the schema has one.
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';

export interface Variation {
  /** Where the value stands, for example input.supervisorIds. */
  readonly place: string;
  readonly variables: Record<string, unknown>;
}

/** What to put into a place: nothing, or values to try there one after the other. */
export type Replace = (type: string, place: string) => readonly unknown[];

/** Every variation of the valid arguments of a root field. */
export function variationsOf(
  field: GraphQLField<unknown, unknown>,
  valid: Record<string, unknown>,
  replace: Replace,
): Variation[] {
  return field.args.flatMap((arg) =>
    variantsOf(arg, valid[arg.name], arg.name, replace).map(({ place, value }) => ({
      place,
      variables: { ...valid, [arg.name]: value },
    })),
  );
}

interface Variant {
  readonly place: string;
  readonly value: unknown;
}

function variantsOf(
  { type }: GraphQLArgument | GraphQLInputField,
  valid: unknown,
  place: string,
  replace: Replace,
): Variant[] {
  const nullable = getNullableType(type as GraphQLInputType);
  if (isListType(nullable)) {
    const entry = (valid as readonly unknown[] | undefined)?.[0];
    return variantsOf({ type: nullable.ofType } as GraphQLInputField, entry, place, replace).map((variant) => ({
      ...variant,
      value: [variant.value],
    }));
  }
  if (!isInputObjectType(nullable)) return replace(getNamedType(type).name, place).map((value) => ({ place, value }));
  return Object.values(nullable.getFields()).flatMap((field) =>
    variantsOf(
      field,
      (valid as Record<string, unknown> | undefined)?.[field.name],
      `${place}.${field.name}`,
      replace,
    ).map((variant) => ({
      place: variant.place,
      value: { ...(valid as object | undefined), [field.name]: variant.value },
    })),
  );
}
