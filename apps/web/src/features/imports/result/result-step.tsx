import '@mantine/core/styles/Progress.layer.css';
import type { FragmentType } from '@apollo/client';
import { Box, Progress, Stack, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import type { ResultStep_ImportFragment } from '../../../graphql/generated/graphql.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { formatMoment } from '../../../lib/dates.ts';
import { RecordSection, RecordSheet } from '../../../ui/record-section.tsx';
import { isAtWork } from '../import-state.ts';
import { ImportCounts } from '../rows/import-counts.tsx';
import { ImportGrid } from '../rows/import-grid.tsx';
import { ResultActions } from './result-actions.tsx';

const ResultStep_import = graphql(`
  fragment ResultStep_import on Import {
    id
    state
    undoState
    rowCount
    doneCount
    finishedAt
    counts {
      create
      update
      reversed
      kept
      failed
    }
    ...ImportCounts_import
    ...ResultActions_import
    ...ImportGrid_import
  }
`);

interface ResultStepProps {
  of: FragmentType<typeof ResultStep_import>;
  onChanged: () => void;
}

/** How far it is, then what became of each row, and what can be done about it. */
export function ResultStep({ of, onChanged }: ResultStepProps) {
  const file = useMaskedFragment(ResultStep_import, of);
  return (
    <>
      <RecordSheet>
        <RecordSection title={<Trans>Result</Trans>}>
          <Stack gap="md">
            <div role="status">
              <ResultText {...file} />
            </div>
            <ImportCounts of={file} />
            <ResultActions of={file} onChanged={onChanged} />
          </Stack>
        </RecordSection>
      </RecordSheet>
      <Box mt="md">
        <ImportGrid of={file} onChanged={onChanged} />
      </Box>
    </>
  );
}

/** Read out when it begins and when it is over. */
function ResultText({ state, undoState, rowCount, doneCount, finishedAt, counts }: ResultStep_ImportFragment) {
  const { t, i18n } = useLingui();
  const { create, update, reversed, kept, failed } = counts;
  const all = undoState === null ? rowCount : create + update;
  const done = i18n.number(doneCount);
  const total = i18n.number(all);
  if (isAtWork(undoState ?? state))
    return (
      <>
        <Text size="sm" mb={4}>
          {undoState === null ? (
            <Trans>
              {done} of {total} rows are through. You can leave this page: the work goes on.
            </Trans>
          ) : (
            <Trans>
              {done} of {total} rows are undone. You can leave this page: the work goes on.
            </Trans>
          )}
        </Text>
        <Progress value={all === 0 ? 0 : (doneCount / all) * 100} aria-label={t`Progress`} animated />
      </>
    );
  const end = finishedAt ? formatMoment(i18n.locale, finishedAt) : '';
  if (undoState !== null)
    return (
      <Text size="sm">
        <Trans>
          Undone: <Plural value={reversed} one="# row is as before" other="# rows are as before" />,{' '}
          <Plural value={kept + failed} one="# is kept" other="# are kept" />.
        </Trans>
      </Text>
    );
  return (
    <Text size="sm">
      <Plural value={create} _0="Nothing was added" one="# record was added" other="# records were added" />,{' '}
      <Plural value={update} _0="nothing was changed" one="# was changed" other="# were changed" />.{' '}
      {state === 'CANCELLED' ? <Trans>Stopped {end}; the other rows were not begun.</Trans> : null}
      {state === 'FAILED' ? <Trans>It broke off. What was done is listed below, and can be undone.</Trans> : null}
      {state === 'DONE' ? <Trans>Ended {end}</Trans> : null}
    </Text>
  );
}
