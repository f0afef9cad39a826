import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import type { ImportOutcome } from '../../../graphql/generated/graphql.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { isBegun } from '../import-state.ts';
import { outcomeWords, plannedOutcomeWords } from '../import-words.ts';

const OutcomeSummary_import = graphql(`
  fragment OutcomeSummary_import on Import {
    id
    state
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

/** How many rows ended how, in one line; what is zero is left out. */
export function OutcomeSummary({ of }: { of: FragmentType<typeof OutcomeSummary_import> }) {
  const { counts, state } = useMaskedFragment(OutcomeSummary_import, of);
  const { i18n } = useLingui();
  const words = isBegun(state) ? outcomeWords : plannedOutcomeWords;
  const said: readonly (readonly [ImportOutcome, number])[] = [
    ['CREATE', counts.create],
    ['UPDATE', counts.update],
    ['UNCHANGED', counts.unchanged],
    ['REJECT', counts.reject],
    ['SKIP', counts.skip],
    ['REVERSED', counts.reversed],
    ['KEPT', counts.kept],
    ['FAILED', counts.failed],
  ];
  return said
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${i18n._(words[outcome])}: ${i18n.number(count)}`)
    .join(' · ');
}
