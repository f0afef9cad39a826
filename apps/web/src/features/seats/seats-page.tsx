import '../../ui/styles-more.ts';
import { useSuspenseQuery } from '@apollo/client/react';
import { Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SeatChanges } from './seat-changes.tsx';
import { SeatMeter } from './seat-meter.tsx';
import { SeatTrend } from './seat-trend.tsx';
import { TREND_DAYS, type SeatsSearch } from './seats-search.ts';
import classes from './seats-page.module.css';

const SeatsPageQuery = graphql(`
  query SeatsPage($days: Int!) {
    seats {
      limit
      trend(days: $days) {
        date
        used
      }
      ...SeatMeter_seats
      ...SeatChanges_seats
    }
  }
`);

/** How many seats there are, how it went, and who took and freed them. */
export function SeatsPage() {
  const { t } = useLingui();
  const search: SeatsSearch = useSearch({ from: '/shell/seats' });
  const navigate = useNavigate({ from: '/seats' });
  const days = search.days ?? TREND_DAYS[0];
  const shownDays = useDeferredValue(days);
  const { data } = useSuspenseQuery(SeatsPageQuery, {
    variables: { days: shownDays },
    fetchPolicy: 'cache-and-network',
  });
  if (!data.seats) return <NotFoundPage />;

  return (
    <>
      <PageHeader
        title={t`Seats`}
        description={<Trans>Each participant with an active account takes one seat, managed accounts too.</Trans>}
      />
      <SeatMeter seats={data.seats} />
      <section className={classes.section} aria-labelledby="seat-trend">
        <Title order={2} size="h3" id="seat-trend">
          <Trans>Trend</Trans>
        </Title>
        <SeatTrend
          trend={data.seats.trend}
          limit={data.seats.limit}
          days={days}
          onDaysChange={(next) =>
            void navigate({ search: next === TREND_DAYS[0] ? {} : { days: next }, replace: true })
          }
        />
      </section>
      <section className={classes.section} aria-labelledby="seat-changes">
        <Title order={2} size="h3" id="seat-changes">
          <Trans>Who took and freed seats</Trans>
        </Title>
        <SeatChanges seats={data.seats} />
      </section>
    </>
  );
}
