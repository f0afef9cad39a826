// How imports are asked for.
import { byId, mutation, type Operation } from './asking.ts';
import type { Subject } from './cast.ts';

/** Whose import it is, the stage decides. */
export const IMPORT_OPERATIONS = {
  import: byId('import'),
  imports: {
    document: '{ found: imports(first: 200) { nodes { id } } }',
    holds: ({ found }, subject) => found.nodes.some(({ id }: Subject) => id === subject.id),
  },
  discardImport: mutation('discardImport', ({ subject }) => ({ id: subject.id })),
  'node(Import)': byId('node'),
} as const satisfies Readonly<Record<string, Operation>>;
