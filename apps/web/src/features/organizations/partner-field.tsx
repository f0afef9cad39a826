import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useChoiceLoaders } from '../../graphql/use-choice-loaders.ts';
import { SearchMultiSelect } from '../../ui/search-multi-select.tsx';
import type { OrganizationForm } from './organization-values.ts';

/** Sponsors of an employer, or employers of a sponsor; other kinds have no partners. */
export function PartnerField({ form }: { form: OrganizationForm }) {
  const { kind, partners } = form.values;
  const loaders = useChoiceLoaders();
  const load = useMemo(() => loaders.organizations(kind === 'EMPLOYER' ? 'SPONSOR' : 'EMPLOYER'), [loaders, kind]);
  if (kind !== 'EMPLOYER' && kind !== 'SPONSOR') return null;
  return (
    <SearchMultiSelect
      label={kind === 'EMPLOYER' ? <Trans>Sponsors</Trans> : <Trans>Employers</Trans>}
      description={
        kind === 'EMPLOYER' ? (
          <Trans>They see its participants, and it can use their occupations.</Trans>
        ) : (
          <Trans>It sees their participants, and they can use its occupations.</Trans>
        )
      }
      value={partners}
      onChange={(next) => {
        form.setFieldValue('partners', next);
        form.clearFieldError('partnerIds');
      }}
      load={load}
      error={form.errors.partnerIds}
    />
  );
}
