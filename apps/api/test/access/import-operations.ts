// How files in and out are asked for.
import { byId, mutation, type Operation } from './asking.ts';
import type { Subject } from './cast.ts';
import { EXPORT_OPERATIONS } from './export-operations.ts';

const inState = (state: string): Partial<Operation> => ({
  ready: ({ subject }) => ({ sql: 'UPDATE imports SET state = $2 WHERE id = $1', values: [subject.id, state] }),
});

/** Whose import it is, the stage decides. */
const IMPORT_OPERATIONS = {
  import: byId('import'),
  imports: {
    document: '{ found: imports(first: 200) { nodes { id } } }',
    holds: ({ found }, subject) => found.nodes.some(({ id }: Subject) => id === subject.id),
  },
  importSelection: {
    document: 'query ($id: ID!) { found: importSelection(id: $id) { id } }',
    variables: ({ subject }) => ({ id: subject.id }),
    holds: ({ found }) => found !== null,
  },
  readImport: mutation('readImport', ({ subject }) => ({ id: subject.id, encoding: 'utf-8' })),
  checkImport: mutation(
    'checkImport',
    ({ subject }) => ({ id: subject.id, columns: [], mode: 'CREATE', keyFieldIds: [] }),
    inState('mapping'),
  ),
  saveImportDraft: mutation(
    'saveImportDraft',
    ({ subject }) => ({ id: subject.id, columns: [], mode: 'CREATE', keyFieldIds: [] }),
    inState('mapping'),
  ),
  changeImportRows: mutation('changeImportRows', ({ subject }) => ({ id: subject.id, rows: [] }), inState('draft')),
  runImport: mutation('runImport', ({ subject }) => ({ id: subject.id, confirmsSameFile: true }), inState('draft')),
  undoImport: mutation('undoImport', ({ subject }) => ({ id: subject.id }), {
    ready: ({ subject }) => ({
      sql: `UPDATE imports SET state = 'done', create_count = 1, finished_at = now() WHERE id = $1`,
      values: [subject.id],
    }),
  }),
  cancelImport: mutation('cancelImport', ({ subject }) => ({ id: subject.id }), inState('queued')),
  discardImport: mutation('discardImport', ({ subject }) => ({ id: subject.id })),
  'node(Import)': byId('node'),
} as const satisfies Readonly<Record<string, Operation>>;

export const FILE_OPERATIONS = { import: IMPORT_OPERATIONS, export: EXPORT_OPERATIONS } as const;

/** Input that the own tenant accepts, about one import. */
export const validImports = (id: string): Readonly<Record<string, Record<string, unknown>>> => ({
  readImport: {
    input: { id, encoding: 'utf-8', separator: ',', sheet: 'People', dateOrder: 'YMD' },
  },
  checkImport: {
    input: {
      id,
      profile: 'PARTICIPANTS',
      columns: [{ index: 0, fieldId: 'email' }],
      mode: 'CREATE',
      keyFieldIds: ['email'],
      isLimited: true,
      words: [{ fieldId: 'sex', word: 'x', choice: 'male' }],
      created: [{ kind: 'employer', name: 'Acme' }],
    },
  },
  saveImportDraft: {
    input: {
      id,
      columns: [{ index: 0, fieldId: 'email' }],
      mode: 'CREATE',
      keyFieldIds: ['email'],
      isLimited: true,
      words: [{ fieldId: 'sex', word: 'x', choice: 'male' }],
      created: [{ kind: 'employer', name: 'Acme' }],
    },
  },
  changeImportRows: {
    input: {
      id,
      rows: [{ line: 2, cells: [{ column: 0, value: 'x' }], isExcluded: false, decision: 'SKIP' }],
    },
  },
  runImport: { input: { id, seats: 'ALL_OR_NONE', confirmsSameFile: true } },
  undoImport: { input: { id } },
  cancelImport: { input: { id } },
  discardImport: { input: { id } },
});
