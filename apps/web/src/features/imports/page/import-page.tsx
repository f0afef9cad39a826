import '../../../ui/styles-more.ts';
import { useQuery } from '@apollo/client/react';
import { Box } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { ImportPageQuery as ImportPageData } from '../../../graphql/generated/graphql.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { NotFoundPage } from '../../../ui/not-found-page.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { ColumnsStep } from '../columns/columns-step.tsx';
import type { ImportSearch } from '../import-search.ts';
import { isAtWork } from '../import-state.ts';
import { importStateTones, importStateWords, profileWords } from '../import-words.ts';
import { ReadingStep } from '../reading/reading-step.tsx';
import { ResultStep } from '../result/result-step.tsx';
import { RowsStep } from '../rows/rows-step.tsx';
import { SameFileNotice } from '../run/same-file-notice.tsx';
import { openWords } from '../words/open-words.ts';
import { WordsStep } from '../words/words-step.tsx';
import { CheckProgress } from './check-progress.tsx';
import { DiscardButton } from './discard-button.tsx';
import { ImportSteps } from './import-steps.tsx';
import { openSteps, stepOf } from './step-of.ts';

const ImportPageQuery = graphql(`
  query ImportPage($id: ID!) {
    import(id: $id) {
      id
      fileName
      profile
      state
      undoState
      rowCount
      selectedCount
      isDraftNewer
      unknownWords {
        fieldId
        word
      }
      missing {
        isCreated
      }
      settings {
        isLimited
        words {
          fieldId
          word
        }
      }
      viewerCanChange
      ...ReadingStep_import
      ...ColumnsStep_import
      ...WordsStep_import
      ...RowsStep_import
      ...ResultStep_import
      ...CheckProgress_import
      ...SameFileNotice_import
    }
  }
`);

const EVERY_SECOND = 1000;
/** What an import may have added or changed. */
const CHANGED_LISTS = ['participants', 'accounts', 'organizations', 'occupations', 'cohorts', 'imports'];

/** One file: how it is read, what its columns and words mean, what its rows would do, and what they did. */
export function ImportPage() {
  const { t } = useLingui();
  const { importId } = useParams({ from: '/shell/imports/$importId' });
  const { data, error, refetch, startPolling, stopPolling, client } = useQuery(ImportPageQuery, {
    variables: { id: importId },
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.import;
  const isWorking = found ? isAtWork(found.undoState ?? found.state) : false;
  useEffect(
    function askWhileItWorks() {
      if (!isWorking) return undefined;
      startPolling(EVERY_SECOND);
      return () => {
        stopPolling();
        for (const fieldName of CHANGED_LISTS) client.cache.evict({ id: 'ROOT_QUERY', fieldName });
      };
    },
    [isWorking, startPolling, stopPolling, client],
  );
  if (error && !data)
    return <ErrorState title={t`The import could not be loaded`} error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  if (!found) return <NotFoundPage />;
  return <ImportView of={found} onChanged={() => void refetch()} />;
}

interface ImportViewProps {
  of: NonNullable<ImportPageData['import']>;
  /** Something was decided; the page has to ask again. */
  onChanged: () => void;
}

function ImportView({ of, onChanged }: ImportViewProps) {
  const { i18n } = useLingui();
  const search: ImportSearch = useSearch({ from: '/shell/imports/$importId' });
  const { id, fileName, profile, state, undoState, rowCount, selectedCount } = of;
  // What was decided and not checked yet is still open.
  const decided = of.isDraftNewer ? [] : of.settings.words;
  const hasOpenWords = openWords(of.unknownWords, decided).length > 0 || of.missing.some(({ isCreated }) => !isCreated);
  const facts = { state, hasOpenWords };
  const step = stepOf(facts, search.step);
  const shown = undoState ?? state;
  return (
    <>
      <PageHeader
        title={fileName}
        description={
          <>
            {i18n._(profileWords[profile].name)}
            {rowCount > 0 ? (
              <>
                {' · '}
                <Plural value={rowCount} one="# row" other="# rows" />
              </>
            ) : null}
            {selectedCount !== null && of.settings.isLimited ? (
              <>
                {' · '}
                <Plural value={selectedCount} one="only the # selected person" other="only the # selected people" />
              </>
            ) : null}
          </>
        }
        actions={
          <>
            <StatusBadge tone={importStateTones[shown]}>
              {undoState === 'DONE' ? <Trans>Undone</Trans> : i18n._(importStateWords[shown])}
            </StatusBadge>
            {of.viewerCanChange ? <DiscardButton importId={id} fileName={fileName} /> : null}
          </>
        }
      />
      <ImportSteps current={step} open={openSteps(facts)} />
      {of.viewerCanChange && step !== 'file' ? (
        <Box mb="md">
          <SameFileNotice of={of} />
        </Box>
      ) : null}
      {step === 'file' ? <ReadingStep of={of} onChanged={onChanged} /> : null}
      {step === 'columns' ? <ColumnsStep key={id} of={of} onChanged={onChanged} /> : null}
      {step === 'words' || step === 'rows' ? <CheckProgress of={of} /> : null}
      {step === 'words' && state !== 'CHECKING' ? <WordsStep of={of} onChanged={onChanged} /> : null}
      {step === 'rows' && state !== 'CHECKING' ? <RowsStep of={of} onChanged={onChanged} /> : null}
      {step === 'result' ? <ResultStep of={of} onChanged={onChanged} /> : null}
    </>
  );
}
