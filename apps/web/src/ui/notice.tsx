import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconGitMerge, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './notice.module.css';

interface NoticeProps {
  kind: 'info' | 'warning' | 'refusal' | 'conflict';
  title?: ReactNode;
  children: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits; without it nothing is announced. */
  role?: 'alert' | 'status';
}

const icons = { info: IconInfoCircle, warning: IconAlertTriangle, refusal: IconAlertTriangle, conflict: IconGitMerge };

/** Something to know before going on, in the middle of a form or a dialog. */
export function Notice({ kind, title, children, role }: NoticeProps) {
  const Icon = icons[kind];
  return (
    <Alert
      className={classes.root}
      data-kind={kind}
      icon={<Icon size={18} aria-hidden="true" />}
      title={title}
      {...(role ? { role } : {})}
    >
      {children}
    </Alert>
  );
}
