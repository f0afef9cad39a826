import {
  IconArchive,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconPlayerPause,
  IconPointFilled,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './status-badge.module.css';

export type StatusTone = 'running' | 'done' | 'paused' | 'stopped' | 'stored' | 'plain';

const icons: Record<StatusTone, typeof IconCircleX> = {
  running: IconPointFilled,
  done: IconCircleCheck,
  paused: IconPlayerPause,
  stopped: IconCircleX,
  stored: IconArchive,
  plain: IconCircleDashed,
};

/** Told apart by shape and word; the colour only helps. */
export function StatusBadge({ tone, children }: { tone: StatusTone; children: ReactNode }) {
  const Icon = icons[tone];
  return (
    <span className={classes.root} data-tone={tone}>
      <Icon size={14} stroke={2} aria-hidden="true" />
      {children}
    </span>
  );
}
