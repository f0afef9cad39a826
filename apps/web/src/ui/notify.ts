import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';

/** Short good news that needs no answer. */
export function notifyDone(message: ReactNode): void {
  notifications.show({ message, color: 'hall', autoClose: 5000 });
}

/** What failed and what to do; it stays until it is closed. */
export function notifyFailed(message: ReactNode): void {
  notifications.show({ message, color: 'red', autoClose: false });
}
