import { useLingui } from '@lingui/react/macro';
import classes from './outcome-counts.module.css';

interface OutcomeCount<T extends string> {
  outcome: T;
  label: string;
  count: number;
}

interface OutcomeCountsProps<T extends string> {
  label: string;
  counts: readonly OutcomeCount<T>[];
  chosen: T | undefined;
  onChoose: (outcome: T | undefined) => void;
}

/** How many end in which way; each number shows those that it counts, and once more all of them. */
export function OutcomeCounts<T extends string>({ label, counts, chosen, onChoose }: OutcomeCountsProps<T>) {
  const { i18n } = useLingui();
  return (
    <div className={classes.root} role="group" aria-label={label}>
      {counts.map(({ outcome, label: words, count }) => (
        <button
          key={outcome}
          type="button"
          className={classes.count}
          data-none={count === 0 || undefined}
          aria-pressed={chosen === outcome}
          onClick={() => onChoose(chosen === outcome ? undefined : outcome)}
        >
          <strong className={classes.number}>{i18n.number(count)}</strong>
          <span>{words}</span>
        </button>
      ))}
    </div>
  );
}
