import type { StatusTone } from './status-badge.tsx';

export const programStatusTones = {
  ACTIVE: 'running',
  COMPLETED: 'done',
  CANCELLED: 'stopped',
  SUSPENDED: 'paused',
} as const satisfies Record<string, StatusTone>;

export const accountStatusTones = {
  ACTIVE: 'running',
  DEACTIVATED: 'paused',
  ARCHIVED: 'stored',
} as const satisfies Record<string, StatusTone>;
