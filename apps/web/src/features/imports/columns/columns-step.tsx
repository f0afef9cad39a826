import '@mantine/core/styles/Radio.layer.css';
import type { FragmentType } from '@apollo/client';
import { Box, Button } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { ImportDateOrder } from '../../../graphql/generated/graphql.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { FormProblemList } from '../../../ui/form-problem-list.tsx';
import { RecordSection, RecordSheet } from '../../../ui/record-section.tsx';
import { CheckBase_import } from '../check-base.ts';
import { DraftNotice } from '../draft-notice.tsx';
import { useReadImport } from '../reading/use-read-import.ts';
import { useCheckImport } from '../use-check-import.ts';
import { useImportDraft } from '../use-import-draft.ts';
import { useImportFields } from '../use-import-fields.ts';
import { WholeFileFields } from '../whole-file-fields.tsx';
import { findingsOf, isClear } from './column-choices.ts';
import { ColumnFindings } from './column-findings.tsx';
import { ColumnTable } from './column-table.tsx';
import { DateOrderNotice } from './date-order-notice.tsx';
import { ModeFields } from './mode-fields.tsx';
import { SelectionField } from './selection-field.tsx';

const ColumnsStep_import = graphql(`
  fragment ColumnsStep_import on Import {
    id
    profile
    viewerCanChange
    reading {
      dateOrder
      isDateOrderCertain
    }
    ...CheckBase_import
    ...ColumnTable_import
  }
`);

interface ColumnsStepProps {
  of: FragmentType<typeof ColumnsStep_import>;
  onChanged: () => void;
}

/** What each column means, whether rows add or change people, and by what those are found. */
export function ColumnsStep({ of, onChanged }: ColumnsStepProps) {
  const file = useMaskedFragment(ColumnsStep_import, of);
  const base = useMaskedFragment(CheckBase_import, file);
  const { fields, nameOf } = useImportFields(file.profile);
  const { choices, choose, input, settled, hasFailed } = useImportDraft(base);
  const { check, problems, isBusy } = useCheckImport();
  const reading = useReadImport(file.id);
  const navigate = useNavigate({ from: '/imports/$importId' });
  const top = useRef<HTMLDivElement>(null);
  const findings = findingsOf(choices, fields);
  const meant = new Set(Object.values(choices.columns));
  const hasDates = fields.some(({ id, kind }) => kind.endsWith('date') && meant.has(id));

  async function readAs(dateOrder: ImportDateOrder) {
    await settled();
    await reading.read({ dateOrder });
    onChanged();
  }

  async function goOn() {
    if (!isClear(findings)) return top.current?.focus();
    await settled();
    if (!(await check(input))) return top.current?.focus();
    onChanged();
    await navigate({ search: {} });
  }

  return (
    <>
      <div ref={top} tabIndex={-1} style={{ outline: 'none' }}>
        <ColumnFindings findings={findings} nameOf={nameOf} />
        <FormProblemList problems={problems} />
        <DraftNotice hasFailed={hasFailed} />
        {file.reading?.isDateOrderCertain === false && hasDates ? (
          <DateOrderNotice
            order={file.reading.dateOrder}
            isDisabled={!file.viewerCanChange || reading.isBusy}
            onChoose={(dateOrder) => void readAs(dateOrder)}
          />
        ) : null}
      </div>
      <ColumnTable
        of={file}
        fields={fields}
        chosen={choices.columns}
        repeated={findings.repeated}
        onChoose={(index, fieldId) => choose({ columns: { ...choices.columns, [index]: fieldId } })}
      />
      <Box mt="md">
        <RecordSheet>
          <RecordSection title={<Trans>What rows do</Trans>}>
            <SelectionField count={base.selectedCount} value={choices.isLimited} onChange={choose} />
            <ModeFields profile={file.profile} choices={choices} fields={fields} nameOf={nameOf} onChange={choose} />
          </RecordSection>
          {file.profile === 'ORGANIZATIONS' ? null : (
            <RecordSection
              title={<Trans>For the whole file</Trans>}
              description={<Trans>What a row says itself comes first.</Trans>}
            >
              <WholeFileFields value={choices} onChange={choose} />
            </RecordSection>
          )}
        </RecordSheet>
      </Box>
      {file.viewerCanChange ? (
        <Button mt="md" loading={isBusy} onClick={() => void goOn()}>
          <Trans>Check the rows</Trans>
        </Button>
      ) : null}
    </>
  );
}
