import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective } from 'graphql';
import type { GraphQLResolveInfo, OperationDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';

type Fragments = GraphQLResolveInfo['fragments'];

// A document that comes again is the same object.
const ofOperations = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

/** The names of all fields of the running operation, those that are left out by a directive included. */
export function operationFields({ operation, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const known = ofOperations.get(operation);
  if (known !== undefined) return known;
  const names = namesIn(operation.selectionSet, fragments, () => true);
  ofOperations.set(operation, names);
  return names;
}

/** The names of all fields that an operation asks for below the field being resolved, fragments included. */
export function requestedFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  const names = info.fieldNodes.map(({ selectionSet }) =>
    namesIn(selectionSet, info.fragments, (selection) => isIncluded(selection, info)),
  );
  return new Set(names.flatMap((each) => [...each]));
}

function namesIn(
  selectionSet: SelectionSetNode | undefined,
  fragments: Fragments,
  isWanted: (selection: SelectionNode) => boolean,
): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (selections: SelectionSetNode | undefined): void => {
    for (const selection of selections?.selections ?? []) {
      if (!isWanted(selection)) continue;
      if (selection.kind === 'FragmentSpread') {
        visit(fragments[selection.name.value]?.selectionSet);
        continue;
      }
      if (selection.kind === 'Field') names.add(selection.name.value);
      visit(selection.selectionSet);
    }
  };
  visit(selectionSet);
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
