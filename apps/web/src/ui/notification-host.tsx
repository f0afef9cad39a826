import { lazy, Suspense, useSyncExternalStore } from 'react';
import { areNotificationsWanted, subscribeToNotificationsWanted } from './notify.ts';

const NotificationList = lazy(async () => ({ default: (await import('./notification-list.tsx')).NotificationList }));

/** Where messages appear; its code is fetched with the first message. */
export function NotificationHost() {
  const isWanted = useSyncExternalStore(subscribeToNotificationsWanted, areNotificationsWanted);
  return <Suspense fallback={null}>{isWanted ? <NotificationList /> : null}</Suspense>;
}
