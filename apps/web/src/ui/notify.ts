import type { NotificationData } from '@mantine/notifications';
import type { ReactNode } from 'react';

let isWanted = false;
const listeners = new Set<() => void>();

export function areNotificationsWanted(): boolean {
  return isWanted;
}

export function subscribeToNotificationsWanted(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows a short message in the corner. */
export async function notify(data: NotificationData): Promise<void> {
  isWanted = true;
  for (const listener of listeners) listener();
  const { notifications } = await import('@mantine/notifications');
  notifications.show(data);
}

/** Short good news that needs no answer. */
export function notifyDone(message: ReactNode): void {
  void notify({ message, color: 'hall', autoClose: 5000 });
}

/** What failed and what to do; it stays until it is closed. */
export function notifyFailed(message: ReactNode): void {
  void notify({ message, color: 'red', autoClose: false });
}
