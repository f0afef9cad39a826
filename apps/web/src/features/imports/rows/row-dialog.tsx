import '../../../ui/styles-more.ts';
import type { FragmentType } from '@apollo/client';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { Notice } from '../../../ui/notice.tsx';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import { useImportFields } from '../use-import-fields.ts';
import { ChangeTable } from './change-table.tsx';
import { DuplicateChoice } from './duplicate-choice.tsx';
import { RowProblems } from './row-problems.tsx';
import type { RowChange } from './use-change-rows.ts';
import type { FileRow } from './use-import-rows.ts';

const RowDialog_import = graphql(`
  fragment RowDialog_import on Import {
    id
    profile
    settings {
      mode
    }
    columns {
      index
      header
      fieldId
    }
  }
`);

interface RowDialogProps {
  of: FragmentType<typeof RowDialog_import>;
  row: FileRow;
  canChange: boolean;
  /** Gives why it did not work, or null. */
  onChange: (rows: readonly RowChange[]) => Promise<string | null>;
  onClose: () => void;
}

/** All that there is to say about one row: what is wrong, whom it may be about as well, what it changes. */
export function RowDialog({ of, row, canChange, onChange, onClose }: RowDialogProps) {
  const { profile, settings, columns } = useMaskedFragment(RowDialog_import, of);
  const { nameOf, valueOf } = useImportFields(profile);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  useFocusBack();
  const { line, isExcluded } = row;

  async function decide(change: Omit<RowChange, 'line'>) {
    setIsBusy(true);
    setProblem(await onChange([{ line, ...change }]));
    setIsBusy(false);
  }

  return (
    <Modal opened onClose={onClose} size="xl" title={<Trans>Row {line}</Trans>}>
      <Stack gap="md">
        {problem ? (
          <Notice kind="refusal" role="alert">
            {problem}
          </Notice>
        ) : null}
        <RowProblems row={row} columns={columns} nameOf={nameOf} />
        {row.duplicates.length > 0 ? (
          <DuplicateChoice
            row={row}
            columns={columns}
            nameOf={nameOf}
            canChange={canChange && !isBusy}
            canUpdate={settings.mode !== 'CREATE'}
            onDecide={(decision) => void decide({ decision })}
          />
        ) : null}
        {row.outcome === 'UPDATE' && row.changes.length > 0 ? (
          <ChangeTable changes={row.changes} nameOf={nameOf} valueOf={valueOf} />
        ) : null}
      </Stack>
      <Group justify="flex-end" mt="lg" gap="xs">
        {canChange && row.duplicates.length === 0 ? (
          <Button variant="default" loading={isBusy} onClick={() => void decide({ isExcluded: !isExcluded })}>
            {isExcluded ? <Trans>Take in again</Trans> : <Trans>Leave out</Trans>}
          </Button>
        ) : null}
        <Button onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
      </Group>
    </Modal>
  );
}
