import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective } from 'graphql';
import type { GraphQLResolveInfo, SelectionNode, SelectionSetNode } from 'graphql';

/** The names of all fields that an operation asks for below the field being resolved, fragments included. */
export function requestedFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (selections: SelectionSetNode | undefined): void => {
    for (const selection of selections?.selections ?? []) {
      if (!isIncluded(selection, info)) continue;
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

// What @skip and @include leave out is not read either: a list asks for the columns that are shown.
function isIncluded(selection: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  if (!selection.directives?.length) return true;
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] !== false
  );
}
