import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import type { ImportFieldsQuery as ImportFieldsData, ImportProfile } from '../../graphql/generated/graphql.ts';
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

export type ImportFieldData = ImportFieldsData['importFields'][number];

/** What a column of this kind of file can mean, and what each field is called. */
export function useImportFields(profile: ImportProfile) {
  const { i18n } = useLingui();
  const { data } = useQuery(ImportFieldsQuery, { variables: { profile } });
  const fields = useMemo(() => data?.importFields ?? [], [data]);
  const nameOf = useMemo(() => {
    const byId = new Map(fields.map((field) => [field.id, field]));
    return (id: string | null) => (id === null ? '' : fieldText(i18n, byId.get(id) ?? { id, label: id }));
  }, [fields, i18n]);
  return { fields, nameOf };
}
