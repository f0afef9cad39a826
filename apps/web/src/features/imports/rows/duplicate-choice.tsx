import '@mantine/core/styles/Radio.layer.css';
import { Radio, Stack } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ImportDecision } from '../../../graphql/generated/graphql.ts';
import { DuplicateTable } from './duplicate-table.tsx';
import type { FileRow } from './use-import-rows.ts';

interface DuplicateChoiceProps {
  row: FileRow;
  columns: readonly { index: number; fieldId: string | null }[];
  nameOf: (fieldId: string) => string;
  canChange: boolean;
  /** Rows may change people who are here. */
  canUpdate: boolean;
  onDecide: (decision: ImportDecision) => void;
}

/** The row beside whom it may be about as well, and what shall happen (UK-BULK-18, UK-BULK-19). */
export function DuplicateChoice({ row, columns, nameOf, canChange, canUpdate, onDecide }: DuplicateChoiceProps) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState(row.decision);
  const hasPerson = row.duplicates.some(({ participant }) => participant !== null);
  return (
    <Stack gap="sm">
      <DuplicateTable row={row} columns={columns} nameOf={nameOf} />
      <Radio.Group
        label={<Trans>What shall happen with this row</Trans>}
        value={chosen ?? ''}
        onChange={(decision) => {
          setChosen(decision as ImportDecision);
          onDecide(decision as ImportDecision);
        }}
      >
        <Stack gap={6} mt={6}>
          <Radio value="SKIP" disabled={!canChange} label={t`Skip it`} />
          {hasPerson && canUpdate ? (
            <Radio value="UPDATE" disabled={!canChange} label={t`Change the person who is here`} />
          ) : null}
          <Radio value="CREATE" disabled={!canChange} label={t`Add somebody new anyway`} />
        </Stack>
      </Radio.Group>
    </Stack>
  );
}
