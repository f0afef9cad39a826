import type { FragmentType } from '@apollo/client';
import { Group, Skeleton } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useDeferredValue } from 'react';
import { PageHeader } from '../../ui/page-header.tsx';
import type { HomeSearch } from './home-search.ts';
import { OccupationSection, type OccupationSection_occupation } from './occupation-section.tsx';
import { StatusChips } from './status-chips.tsx';

interface OccupationsHomeProps {
  occupations: readonly ({ id: string } & FragmentType<typeof OccupationSection_occupation>)[];
}

/** A mentor's people, by what they train for. */
export function OccupationsHome({ occupations }: OccupationsHomeProps) {
  const { t } = useLingui();
  const { status }: HomeSearch = useSearch({ from: '/shell/' });
  const navigate = useNavigate({ from: '/' });
  const shownStatus = useDeferredValue(status);
  return (
    <>
      <PageHeader
        title={t`Your occupations`}
        description={<Trans>Everybody at your employer who trains for them.</Trans>}
      />
      <Group mb="sm">
        <StatusChips value={status} onChange={(next) => void navigate({ search: { status: next }, replace: true })} />
      </Group>
      {occupations.map((occupation) => (
        <Suspense key={occupation.id} fallback={<Skeleton height={240} mb="xl" />}>
          <OccupationSection occupation={occupation} status={shownStatus} isStale={shownStatus !== status} />
        </Suspense>
      ))}
    </>
  );
}
