import { VisuallyHidden } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './import-steps.module.css';
import { type ImportStep, importSteps } from './step-of.ts';

interface ImportStepsProps {
  current: ImportStep;
  open: readonly ImportStep[];
}

/** The way of a file: where somebody is, and what can be gone back to. */
export function ImportSteps({ current, open }: ImportStepsProps) {
  const { t } = useLingui();
  const names: Record<ImportStep, string> = {
    file: t`File`,
    columns: t`Columns`,
    words: t`Words`,
    rows: t`Rows`,
    result: t`Result`,
  };
  const at = importSteps.indexOf(current);
  return (
    <nav aria-label={t`Steps`}>
      <ol className={classes.root}>
        {importSteps.map((step, index) => (
          <li key={step} className={classes.step} data-done={index < at || undefined}>
            <StepLabel step={step} isCurrent={step === current} isOpen={open.includes(step)}>
              <span className={classes.number} aria-hidden="true">
                {index + 1}
              </span>
              <span className={classes.name}>{names[step]}</span>
              {index < at ? <VisuallyHidden>{t`done`}</VisuallyHidden> : null}
            </StepLabel>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StepLabelProps {
  step: ImportStep;
  isCurrent: boolean;
  isOpen: boolean;
  children: ReactNode;
}

function StepLabel({ step, isCurrent, isOpen, children }: StepLabelProps) {
  if (isCurrent)
    return (
      <span className={classes.label} aria-current="step">
        {children}
      </span>
    );
  if (!isOpen) return <span className={classes.label}>{children}</span>;
  return (
    <Link from="/imports/$importId" to="." search={{ step }} className={classes.label}>
      {children}
    </Link>
  );
}
