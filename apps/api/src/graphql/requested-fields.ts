import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** The names of all fields that an operation asks for below the field being resolved, fragments included. */
export function requestedFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (selections: SelectionSetNode | undefined): void => {
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === 'FragmentSpread') {
        visit(info.fragments[selection.name.value]?.selectionSet);
        continue;
      }
      if (selection.kind === 'Field') names.add(selection.name.value);
      visit(selection.selectionSet);
    }
  };
  for (const node of info.fieldNodes) visit(node.selectionSet);
  return names;
}
