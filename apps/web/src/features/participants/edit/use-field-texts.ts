import { useLingui } from '@lingui/react/macro';
import type { SearchOption } from '../../../lib/search-options.ts';
import { customValueText } from '../words/custom-value-text.ts';
import { answerText, type Question } from '../../../lib/person-words/demographic-words.ts';
import { fieldValueText } from '../words/field-value-text.ts';
import { fieldWords } from '../words/field-words.ts';
import { type FieldPath, valueAt } from './edit-fields.ts';
import type { EditValues, NationalIdEdit } from './edit-values.ts';
import type { EditedParticipant } from './edited-participant.ts';

type CustomField = EditedParticipant['customValues'][number]['field'];

/** Fields of the form in words: what they are called and what is in them. */
export function useFieldTexts(customFields: readonly CustomField[]) {
  const { i18n } = useLingui();

  function labelOf(path: FieldPath): string {
    const [field = '', name] = path.split('.');
    const custom = customFields.find(({ id }) => id === name);
    const word = fieldWords[name ?? field];
    return custom?.label ?? (word ? i18n._(word) : path);
  }

  function textOf(values: EditValues, path: FieldPath): string {
    const [field = '', name = ''] = path.split('.');
    const value = valueAt(values, path);
    if (field === 'nationalId') return (value as NationalIdEdit).typed || (value as NationalIdEdit).masked;
    if (name === 'genderIdentity') return value as string;
    if (typeof value === 'boolean') return fieldValueText(i18n, field, `${value}`);
    if (field === 'demographics') {
      const answers = Array.isArray(value) ? (value as string[]) : [value as string | null];
      return answers.map((code) => (code ? answerText(i18n, name as Question, code) : '')).join(', ');
    }
    if (field === 'customValues') {
      const type = customFields.find(({ id }) => id === name)?.type ?? 'TEXT';
      return customValueText(i18n, type, value as string);
    }
    if (field === 'groupIds') return (value as SearchOption[]).map(({ label }) => label).join(', ');
    if (typeof value === 'object' && value !== null) return (value as SearchOption).label;
    return fieldValueText(i18n, field, value as string | null);
  }

  return { labelOf, textOf };
}
