import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import type { ImportFieldsQuery as ImportFieldsData, ImportProfile } from '../../graphql/generated/graphql.ts';
import { formatDay } from '../../lib/dates.ts';
import { choiceText } from './choice-words.ts';
import { fieldText } from './field-words.ts';

const ImportFieldsQuery = graphql(`
  query ImportFields($profile: ImportProfile!) {
    importFields(profile: $profile) {
      id
      kind
      label
      header
      isRequired
      canBeKey
      choices {
        value
        code
      }
    }
  }
`);

const DAYS: ReadonlySet<string> = new Set(['date', 'birth_date']);

export type ImportFieldData = ImportFieldsData['importFields'][number];

/** What a column of this kind of file can mean, and what each field and its stored values are called. */
export function useImportFields(profile: ImportProfile) {
  const { i18n } = useLingui();
  const { data } = useQuery(ImportFieldsQuery, { variables: { profile } });
  const fields = useMemo(() => data?.importFields ?? [], [data]);
  const words = useMemo(() => {
    const byId = new Map(fields.map((field) => [field.id, field]));
    const isDay = (id: string, value: string) =>
      DAYS.has(byId.get(id)?.kind ?? '') && /^\d{4}-\d{2}-\d{2}$/.test(value);
    return {
      nameOf: (id: string | null) => (id === null ? '' : fieldText(i18n, byId.get(id) ?? { id, label: id })),
      /** A masked day stays as it is. */
      valueOf: (id: string, value: string | null) => {
        if (value === null) return '–';
        return isDay(id, value) ? formatDay(i18n.locale, value) : choiceText(i18n, id, value);
      },
    };
  }, [fields, i18n]);
  return { fields, ...words };
}
