import { VisuallyHidden } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import classes from './fact-list.module.css';

/** Labels with their values; as many beside each other as fit. */
export function FactList({ children, isDense = false }: { children: ReactNode; isDense?: boolean }) {
  return (
    <dl className={classes.root} data-dense={isDense || undefined}>
      {children}
    </dl>
  );
}

interface FactProps {
  label: ReactNode;
  children?: ReactNode;
  /** Takes the whole width. */
  isWide?: boolean;
}

export function Fact({ label, children, isWide = false }: FactProps) {
  const isEmpty = children === null || children === undefined || children === '' || children === false;
  return (
    <div className={classes.fact} data-wide={isWide || undefined}>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>{isEmpty ? <NotGiven /> : children}</dd>
    </div>
  );
}

/** Nothing is known here: a quiet dash for the eye, words for a screen reader. */
export function NotGiven() {
  return (
    <span className={classes.empty}>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>
        <Trans>not given</Trans>
      </VisuallyHidden>
    </span>
  );
}
