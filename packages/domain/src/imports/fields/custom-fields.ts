import { CUSTOM_TEXT_MAX } from '../../participants/custom-value.ts';
import type { CustomFieldRule } from '../../participants/custom-value.ts';
import type { ImportChoice, ImportField } from '../import-field.ts';
import { BOOLEAN_WORDS } from '../words/person-words.ts';
import { choicesOf, defineField } from './define-field.ts';

/** A field that a tenant added to its people, or has of a standard set. */
export interface ImportableCustomField extends CustomFieldRule {
  readonly id: string;
  readonly label: string;
  /** Of a standard set, such as "pirl_802"; null for the tenant's own. */
  readonly code: string | null;
  /** The codes of the options, where a standard gives them. */
  readonly optionCodes?: readonly string[];
}

/**
 * The column of a custom field, headed by its label (US-CUS-03). Fields of a standard set are as confidential as demographics,
 * and are known by their number and their name alone as well.
 */
export function customColumn(field: ImportableCustomField): ImportField {
  const { id, label, code, type, options } = field;
  const [number = '', ...name] = label.split(' ');
  return defineField(`custom:${id}`, `customValues.${id}`, 'custom', label, {
    label,
    synonyms: code === null ? [] : [code, number, name.join(' ')],
    policy: code === null ? null : 'demographics:update',
    maxLength: CUSTOM_TEXT_MAX,
    choices: choicesOfCustom(field),
    custom: { type, options },
  });
}

/** The columns of the fields that are the tenant's own. */
export function ownColumns(fields: readonly ImportableCustomField[]): readonly ImportField[] {
  return fields.filter(({ code }) => code === null).map(customColumn);
}

function choicesOfCustom({ type, options, optionCodes = [] }: ImportableCustomField): readonly ImportChoice[] {
  if (type === 'boolean') return choicesOf(BOOLEAN_WORDS);
  if (type !== 'choice') return [];
  return options.map((value, index) => ({ value, codes: [optionCodes[index] ?? []].flat(), words: [value] }));
}
