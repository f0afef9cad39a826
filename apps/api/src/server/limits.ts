import {
  GraphQLError,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** How much one operation may ask for. The numbers are not told to the caller. */
export const LIMITS = {
  depth: 10,
  aliases: 15,
  directives: 8,
  tokens: 1000,
  cost: 20_000,
  bodyBytes: 100 * 1024,
} as const;

const tooMuch = (what: string): GraphQLError =>
  new GraphQLError(`Ask for less at once: the operation ${what}.`, {
    extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 } },
  });

/** Refuses operations that nest too deep. Introspection describes itself deeply and is left out. */
export const depthLimit: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
    if (depthOf(operation.selectionSet, context, new Map()) > LIMITS.depth)
      context.reportError(tooMuch('nests too deep'));
  },
});

/** @param known depths of the fragments that were looked into: fragments in fragments would multiply the work otherwise */
function depthOf(
  selections: SelectionSetNode,
  context: ValidationContext,
  known: Map<FragmentDefinitionNode, number>,
): number {
  const depths = selections.selections.map((selection): number => {
    if (selection.kind === 'Field') {
      const isLeaf = !selection.selectionSet || selection.name.value.startsWith('__');
      return isLeaf ? 1 : 1 + depthOf(selection.selectionSet, context, known);
    }
    if (selection.kind === 'InlineFragment') return depthOf(selection.selectionSet, context, known);
    const fragment = context.getFragment(selection.name.value);
    return fragment ? depthOfFragment(fragment, context, known) : 0;
  });
  return Math.max(0, ...depths);
}

function depthOfFragment(
  fragment: FragmentDefinitionNode,
  context: ValidationContext,
  known: Map<FragmentDefinitionNode, number>,
): number {
  const depth = known.get(fragment);
  if (depth !== undefined) return depth;
  // A cycle ends here; it is another rule's finding.
  known.set(fragment, 0);
  known.set(fragment, depthOf(fragment.selectionSet, context, known));
  return known.get(fragment) ?? 0;
}

/** Refuses floods of aliases and directives, each cheap to write and dear to answer. */
export const floodLimit: ValidationRule = (context: ValidationContext): ASTVisitor => {
  let aliases = 0;
  let directives = 0;
  return {
    Field(field) {
      if (field.alias && field.alias.value !== field.name.value) aliases += 1;
      if (aliases === LIMITS.aliases + 1) context.reportError(tooMuch('uses too many aliases'));
    },
    Directive() {
      directives += 1;
      if (directives === LIMITS.directives + 1) context.reportError(tooMuch('uses too many directives'));
    },
  };
};

/** For a cost over the limit. */
export const tooCostly = (): GraphQLError => tooMuch('would touch too many records');
