// How imports are asked for.
import { byId, mutation, type Operation } from './asking.ts';
import type { Subject } from './cast.ts';

const inState = (state: string): Partial<Operation> => ({
  ready: ({ subject }) => ({ sql: 'UPDATE imports SET state = $2 WHERE id = $1', values: [subject.id, state] }),
});

/** Whose import it is, the stage decides. */
export const IMPORT_OPERATIONS = {
  import: byId('import'),
  imports: {
    document: '{ found: imports(first: 200) { nodes { id } } }',
    holds: ({ found }, subject) => found.nodes.some(({ id }: Subject) => id === subject.id),
  },
  readImport: mutation('readImport', ({ subject }) => ({ id: subject.id, encoding: 'utf-8' })),
  checkImport: mutation(
    'checkImport',
    ({ subject }) => ({ id: subject.id, columns: [], mode: 'CREATE', keyFieldIds: [] }),
    inState('mapping'),
  ),
  changeImportRows: mutation('changeImportRows', ({ subject }) => ({ id: subject.id, rows: [] }), inState('draft')),
  runImport: mutation('runImport', ({ subject }) => ({ id: subject.id, confirmsSameFile: true }), inState('draft')),
  cancelImport: mutation('cancelImport', ({ subject }) => ({ id: subject.id }), inState('queued')),
  discardImport: mutation('discardImport', ({ subject }) => ({ id: subject.id })),
  'node(Import)': byId('node'),
} as const satisfies Readonly<Record<string, Operation>>;
