import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { fieldGroup, fieldGroups, fieldGroupWords, fieldText } from '../field-words.ts';
import type { ImportFieldData } from '../use-import-fields.ts';

export interface FieldOptionGroup {
  group: string;
  items: { value: string; label: string }[];
}

/** The fields as a select offers them: in groups, by name within each. */
export function useFieldOptions(fields: readonly ImportFieldData[]): FieldOptionGroup[] {
  const { i18n } = useLingui();
  return useMemo(
    () =>
      fieldGroups
        .map((group) => ({
          group: i18n._(fieldGroupWords[group]),
          items: fields
            .filter(({ id }) => fieldGroup(id) === group)
            .map((field) => ({ value: field.id, label: fieldText(i18n, field) })),
        }))
        .filter(({ items }) => items.length > 0),
    [fields, i18n],
  );
}
