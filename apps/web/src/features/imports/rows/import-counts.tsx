import type { FragmentType } from '@apollo/client';
import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import type { ImportOutcome } from '../../../graphql/generated/graphql.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { OutcomeCounts } from '../../../ui/outcome-counts.tsx';
import { isBegun } from '../import-state.ts';
import { outcomeWords, plannedOutcomeWords } from '../import-words.ts';
import { useRowLook } from './use-row-look.ts';

const ImportCounts_import = graphql(`
  fragment ImportCounts_import on Import {
    id
    state
    undoState
    rowCount
    counts {
      create
      update
      unchanged
      reject
      skip
      reversed
      kept
      failed
    }
  }
`);

/** How many rows end in which way; each number shows the rows that it counts, and together they are the file. */
export function ImportCounts({ of }: { of: FragmentType<typeof ImportCounts_import> }) {
  const { state, undoState, rowCount, counts } = useMaskedFragment(ImportCounts_import, of);
  const { i18n, t } = useLingui();
  const { outcome: chosen, look } = useRowLook();
  const undone: readonly (readonly [ImportOutcome, number])[] = [
    ['REVERSED', counts.reversed],
    ['KEPT', counts.kept],
    ['FAILED', counts.failed],
  ];
  const shown: readonly (readonly [ImportOutcome, number])[] = [
    ['CREATE', counts.create],
    ['UPDATE', counts.update],
    ['UNCHANGED', counts.unchanged],
    ['REJECT', counts.reject],
    ['SKIP', counts.skip],
    ...(undoState === null ? [] : undone),
  ];
  const words = isBegun(state) ? outcomeWords : plannedOutcomeWords;
  const total = i18n.number(rowCount);
  return (
    <div>
      <OutcomeCounts
        label={t`How rows end`}
        counts={shown.map(([outcome, count]) => ({ outcome, count, label: i18n._(words[outcome]) }))}
        chosen={chosen}
        onChoose={(outcome) => look(outcome ? { outcome: outcome.toLowerCase() } : {})}
      />
      <Text size="xs" c="dimmed" mt={6}>
        <Trans>Together: the {total} rows of the file.</Trans>
      </Text>
    </div>
  );
}
