// What somebody chooses about a file before its rows are checked by it.
import type { ImportMode } from '../../graphql/generated/graphql.ts';
import type { SearchOption } from '../../lib/search-options.ts';

export interface ImportDraft {
  /** Field by index of the column; null is a column that is ignored. */
  columns?: Readonly<Record<string, string | null>>;
  mode?: ImportMode;
  keyFieldIds?: readonly string[];
  /** For all rows that name none. */
  employer?: SearchOption | null;
  occupation?: SearchOption | null;
  group?: SearchOption | null;
  invites?: boolean;
  /** Of a file for selected people: rows about anybody else are rejected. */
  isLimited?: boolean;
  /** What words mean, and what is added because rows name it. */
  words?: readonly WordDecision[];
  created?: readonly MissingDecision[];
}

export interface WordDecision {
  fieldId: string;
  word: string;
  /** Null leaves the cells out. */
  choice: string | null;
}

export interface MissingDecision {
  kind: string;
  name: string;
}
