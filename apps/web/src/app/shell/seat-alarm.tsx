import { useQuery } from '@apollo/client/react';
import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { loadPageWords } from '../../lib/i18n.ts';

const SeatAlarmQuery = graphql(`
  query SeatAlarm {
    seats {
      used
      limit
      level
    }
  }
`);

// Fetched when no seat is left, which is rare: not with the first screen.
const FullSeatsNotice = lazy(async () => {
  const [{ FullSeatsNotice: notice }] = await Promise.all([
    import('../../features/seats/full-seats-notice.tsx'),
    loadPageWords(),
  ]);
  return { default: notice };
});

const A_MINUTE = 60_000;

/** Above every page of those who run the tenant: says while no seat is left. Asks again, for others take and free seats too. */
export function SeatAlarm() {
  const { data } = useQuery(SeatAlarmQuery, { pollInterval: A_MINUTE, fetchPolicy: 'cache-and-network' });
  const { pathname } = useLocation();
  // The page about seats says it itself.
  if (pathname === '/seats' || data?.seats?.level !== 'FULL' || data.seats.limit === null) return null;
  return (
    <Suspense fallback={null}>
      <FullSeatsNotice used={data.seats.used} limit={data.seats.limit} />
    </Suspense>
  );
}
