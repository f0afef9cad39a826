import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { SearchOption } from '../../../lib/search-options.ts';

const OccupationProviders = graphql(`
  query OccupationProviders($id: ID!) {
    occupation(id: $id) {
      id
      providers {
        id
        name
      }
    }
  }
`);

interface ProviderSelectProps {
  occupationId: string | undefined;
  value: SearchOption | null;
  onChange: (value: SearchOption | null) => void;
  error?: ReactNode;
}

/** One of the occupation's providers. Where it has a single one, nothing needs to be chosen: it is the provider anyway. */
export function ProviderSelect({ occupationId, value, onChange, error }: ProviderSelectProps) {
  const { t } = useLingui();
  const { data, loading } = useQuery(OccupationProviders, {
    variables: { id: occupationId ?? '' },
    skip: !occupationId,
  });
  const found = (occupationId && data?.occupation?.providers) || [];
  const providers: SearchOption[] = found.map(({ id, name }) => ({ id, label: name }));
  // What is chosen stays on offer, even while the list is on its way.
  if (value && !providers.some(({ id }) => id === value.id)) providers.push(value);
  const [only] = found.length === 1 ? found : [];
  const nothing = only?.name ?? (loading ? t`Loading…` : t`None`);

  return (
    <Select
      label={<Trans>Training provider</Trans>}
      description={only && !value ? <Trans>Not needed: the occupation has only this one.</Trans> : undefined}
      placeholder={occupationId ? nothing : t`Choose an occupation first`}
      disabled={!occupationId}
      clearable
      clearButtonProps={{ 'aria-label': t`Clear` }}
      data={providers.map(({ id, label }) => ({ value: id, label }))}
      value={value?.id ?? null}
      onChange={(chosen) => onChange(providers.find(({ id }) => id === chosen) ?? null)}
      error={error}
      nothingFoundMessage={t`This occupation has no provider.`}
    />
  );
}
