// What somebody has chosen about a file and the server doesn't know yet: choices before the file is read, and columns that are being
// mapped. It is kept beside the page until the tab is closed, so that leaving and coming back finds it.
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

const keyOf = (importId: string): string => `guildhall.import.${importId}`;

export function readDraft(importId: string): ImportDraft {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(keyOf(importId)) ?? '{}');
    return value !== null && typeof value === 'object' ? value : {};
  } catch {
    return {};
  }
}

export function keepDraft(importId: string, draft: ImportDraft): void {
  sessionStorage.setItem(keyOf(importId), JSON.stringify(draft));
}

export function forgetDraft(importId: string): void {
  sessionStorage.removeItem(keyOf(importId));
}
