import type { FragmentType } from '@apollo/client';
import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { problemText } from '../../lib/problems.ts';
import classes from './batch-reasons.module.css';

const BatchReasons_batch = graphql(`
  fragment BatchReasons_batch on Batch {
    id
    reasons {
      outcome
      code
      count
    }
  }
`);

interface BatchReasonsProps {
  batch: FragmentType<typeof BatchReasons_batch>;
  chosen: string | undefined;
  onChoose: (code: string | undefined) => void;
}

/** Why people stay as they are, with how many; each shows the people whom it is about. */
export function BatchReasons({ batch: from, chosen, onChoose }: BatchReasonsProps) {
  const { reasons } = useMaskedFragment(BatchReasons_batch, from);
  const { i18n } = useLingui();
  if (reasons.length === 0) return null;
  return (
    <ul className={classes.root}>
      {reasons.map(({ outcome, code, count }) => (
        <li key={`${outcome} ${code}`} className={classes.reason}>
          <span className={classes.count}>{i18n.number(count)}</span>
          <span className={classes.text}>{problemText(i18n, { field: null, code, message: code })}</span>
          <Button
            size="compact-xs"
            variant={chosen === code ? 'light' : 'subtle'}
            aria-pressed={chosen === code}
            onClick={() => onChoose(chosen === code ? undefined : code)}
          >
            <Trans>Show</Trans>
          </Button>
        </li>
      ))}
    </ul>
  );
}
