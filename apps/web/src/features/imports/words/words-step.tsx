import type { FragmentType } from '@apollo/client';
import { Button, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { FormProblemList } from '../../../ui/form-problem-list.tsx';
import { RecordSection, RecordSheet } from '../../../ui/record-section.tsx';
import { CheckBase_import } from '../check-base.ts';
import { DraftNotice } from '../draft-notice.tsx';
import type { ImportDraft } from '../import-draft.ts';
import { useCheckImport } from '../use-check-import.ts';
import { useImportDraft } from '../use-import-draft.ts';
import { useImportFields } from '../use-import-fields.ts';
import { MissingList } from './missing-list.tsx';
import { openWords } from './open-words.ts';
import { WordList } from './word-list.tsx';

const WordsStep_import = graphql(`
  fragment WordsStep_import on Import {
    id
    profile
    viewerCanChange
    isDraftNewer
    unknownWords {
      fieldId
      word
      rowCount
    }
    missing {
      kind
      name
      rowCount
    }
    ...CheckBase_import
  }
`);

interface WordsStepProps {
  of: FragmentType<typeof WordsStep_import>;
  onChanged: () => void;
}

/** What words mean that nobody knows, and what is added because rows name it: once for the whole file. */
export function WordsStep({ of, onChanged }: WordsStepProps) {
  const file = useMaskedFragment(WordsStep_import, of);
  const base = useMaskedFragment(CheckBase_import, file);
  const { fields, nameOf } = useImportFields(file.profile);
  const navigate = useNavigate({ from: '/imports/$importId' });
  const { check, problems, isBusy } = useCheckImport();
  const { choices, choose, input, settled, hasFailed } = useImportDraft(base);
  const [isChanged, setIsChanged] = useState(file.isDraftNewer);
  const { unknownWords, missing } = file;
  const { words, created } = choices;
  // Words that were given a meaning are known; they can be given another one here.
  const known = openWords(words, unknownWords);

  function decide(change: ImportDraft) {
    setIsChanged(true);
    choose(change);
  }

  async function goOn() {
    if (isChanged) {
      await settled();
      if (!(await check(input))) return;
      onChanged();
    }
    await navigate({ search: { step: 'rows' } });
  }

  return (
    <>
      <FormProblemList problems={problems} />
      <DraftNotice hasFailed={hasFailed} />
      <RecordSheet>
        {unknownWords.length > 0 ? (
          <RecordSection
            title={<Trans>Words that are not known</Trans>}
            description={<Trans>Say once what each means. It is remembered for the next file with this header.</Trans>}
          >
            <WordList
              found={unknownWords}
              decided={words}
              fields={fields}
              nameOf={nameOf}
              onDecide={(next) => decide({ words: next })}
            />
          </RecordSection>
        ) : null}
        {known.length > 0 ? (
          <RecordSection
            title={<Trans>Words with a meaning of your own</Trans>}
            description={<Trans>As you said for this file, or for the last one with this header.</Trans>}
          >
            <WordList
              found={known}
              decided={words}
              fields={fields}
              nameOf={nameOf}
              onDecide={(next) => decide({ words: next })}
            />
          </RecordSection>
        ) : null}
        {missing.length > 0 ? (
          <RecordSection
            title={<Trans>Not there yet</Trans>}
            description={<Trans>Rows that name what is not there are rejected, unless it is added with them.</Trans>}
          >
            <MissingList
              found={missing}
              created={created}
              isDescribed={file.profile === 'APTEM'}
              onDecide={(next) => decide({ created: next })}
            />
          </RecordSection>
        ) : null}
        {unknownWords.length + known.length + missing.length === 0 ? (
          <RecordSection title={<Trans>Words</Trans>}>
            <Text size="sm">
              <Trans>Every word and every name in the file is known. There is nothing to do here.</Trans>
            </Text>
          </RecordSection>
        ) : null}
      </RecordSheet>
      <Button mt="md" loading={isBusy} onClick={() => void goOn()}>
        {isChanged ? <Trans>Apply and check the rows again</Trans> : <Trans>Go on to the rows</Trans>}
      </Button>
    </>
  );
}
