import type { FragmentType } from '@apollo/client';
import { Button, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { FormProblemList } from '../../../ui/form-problem-list.tsx';
import { RecordSection, RecordSheet } from '../../../ui/record-section.tsx';
import { CheckBase_import, checkInputOf } from '../check-base.ts';
import { forgetDraft, type ImportDraft, keepDraft, readDraft } from '../import-draft.ts';
import { useCheckImport } from '../use-check-import.ts';
import { useImportFields } from '../use-import-fields.ts';
import { MissingList } from './missing-list.tsx';
import { WordList } from './word-list.tsx';

const WordsStep_import = graphql(`
  fragment WordsStep_import on Import {
    id
    profile
    viewerCanChange
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
  const [draft, setDraft] = useState<ImportDraft>(() => readDraft(file.id));
  const words = draft.words ?? base.settings.words;
  const created = draft.created ?? base.settings.created;
  const { unknownWords, missing } = file;

  function choose(change: ImportDraft) {
    const next = { ...draft, ...change };
    setDraft(next);
    keepDraft(file.id, next);
  }

  async function goOn() {
    if (draft.words || draft.created) {
      const decided = {
        words: words.map(({ fieldId, word, choice }) => ({ fieldId, word, choice })),
        created: created.map(({ kind, name }) => ({ kind, name })),
      };
      if (!(await check({ ...checkInputOf(base), ...decided }))) return;
      forgetDraft(file.id);
      onChanged();
    }
    await navigate({ search: { step: 'rows' } });
  }

  return (
    <>
      <FormProblemList problems={problems} />
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
              onDecide={(next) => choose({ words: next })}
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
              onDecide={(next) => choose({ created: next })}
            />
          </RecordSection>
        ) : null}
        {unknownWords.length + missing.length === 0 ? (
          <RecordSection title={<Trans>Words</Trans>}>
            <Text size="sm">
              <Trans>Every word and every name in the file is known. There is nothing to do here.</Trans>
            </Text>
          </RecordSection>
        ) : null}
      </RecordSheet>
      <Button mt="md" loading={isBusy} onClick={() => void goOn()}>
        {draft.words || draft.created ? (
          <Trans>Apply and check the rows again</Trans>
        ) : (
          <Trans>Go on to the rows</Trans>
        )}
      </Button>
    </>
  );
}
