import { CUSTOM_TEXT_MAX } from '../../participants/custom-value.ts';
import type { CustomFieldRule } from '../../participants/custom-value.ts';
import type { ImportChoice, ImportField } from '../import-field.ts';
import { BOOLEAN_WORDS } from '../words/person-words.ts';
import { choicesOf, defineField } from './define-field.ts';

/** A field that a tenant added to its people. */
export interface ImportableCustomField extends CustomFieldRule {
  readonly id: string;
  readonly label: string;
  /** Of a standard set, such as "pirl_802"; null for the tenant's own. */
  readonly code: string | null;
}

/** The column of a tenant's own field, headed by its label (US-CUS-03). */
export function customColumn({ id, label, code, type, options }: ImportableCustomField): ImportField {
  return defineField(`custom:${id}`, `customValues.${id}`, 'custom', label, {
    label,
    synonyms: code === null ? [] : [code],
    maxLength: CUSTOM_TEXT_MAX,
    choices: choicesOfCustom(type, options),
    custom: { type, options },
  });
}

function choicesOfCustom(type: CustomFieldRule['type'], options: readonly string[]): readonly ImportChoice[] {
  if (type === 'boolean') return choicesOf(BOOLEAN_WORDS);
  return type === 'choice' ? options.map((value) => ({ value, codes: [], words: [value] })) : [];
}
