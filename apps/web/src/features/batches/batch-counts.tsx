import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import type { BatchOutcome } from '../../graphql/generated/graphql.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { OutcomeCounts } from '../../ui/outcome-counts.tsx';
import { outcomeWordsOf } from './batch-words.ts';

const BatchCounts_batch = graphql(`
  fragment BatchCounts_batch on Batch {
    id
    kind
    state
    changedCount
    unchangedCount
    refusedCount
    reversedCount
    keptCount
    failedCount
  }
`);

interface BatchCountsProps {
  batch: FragmentType<typeof BatchCounts_batch>;
  chosen: BatchOutcome | undefined;
  onChoose: (outcome: BatchOutcome | undefined) => void;
}

/** How many end in which way; each number shows the people that it counts. */
export function BatchCounts({ batch: from, chosen, onChoose }: BatchCountsProps) {
  const batch = useMaskedFragment(BatchCounts_batch, from);
  const { i18n, t } = useLingui();
  const counts: readonly (readonly [BatchOutcome, number])[] =
    batch.kind === 'UNDO'
      ? [
          ['REVERSED', batch.reversedCount],
          ['KEPT', batch.keptCount],
          ['FAILED', batch.failedCount],
        ]
      : [
          ['CHANGED', batch.changedCount],
          ['UNCHANGED', batch.unchangedCount],
          ['REFUSED', batch.refusedCount],
        ];
  const words = outcomeWordsOf(batch.kind, batch.state === 'DRAFT' || batch.state === 'PREPARING');
  return (
    <OutcomeCounts
      label={t`How it ends`}
      counts={counts.map(([outcome, count]) => ({ outcome, count, label: i18n._(words[outcome]) }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
