import type { Vocabulary } from '../../vocabulary.ts';
import type { ImportableCustomField } from '../fields/custom-fields.ts';
import type { DateOrder } from '../file-date.ts';
import type { ImportField, ImportValues } from '../import-field.ts';

/** What a tenant has that decides which columns there are. */
export interface ProfileContext {
  readonly vocabulary: Vocabulary;
  readonly customFields: readonly ImportableCustomField[];
}

/** One kind of file, as data: the engine knows none of them. */
export interface ImportProfileRule {
  /** How its dates are written where the file doesn't show it. */
  readonly dateOrder: DateOrder;
  /** Whether it can add somebody: a file that brings no names can't. */
  readonly creates: boolean;
  readonly isOf: 'participants' | 'organizations';
  /** What everybody in such a file is, where the row doesn't say otherwise. */
  readonly defaults: ImportValues;
  /** Its columns in the order of templates. */
  readonly fields: (context: ProfileContext) => readonly ImportField[];
}
