import './styles-more.ts';
import { Notifications } from '@mantine/notifications';

export function NotificationList() {
  return <Notifications position="bottom-right" />;
}
