import '../../../ui/styles-more.ts';
import '@mantine/core/styles/Radio.layer.css';
import type { FragmentType } from '@apollo/client';
import { Checkbox, List, Radio, Stack } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { SeatChoice } from '../../../graphql/generated/graphql.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { problemText } from '../../../lib/problems.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useImportActions } from '../use-import-actions.ts';
import { ConsequenceList } from './consequence-list.tsx';
import { SameFileNotice } from './same-file-notice.tsx';

const RunDialog_import = graphql(`
  fragment RunDialog_import on Import {
    id
    fileName
    seatsNeeded
    seatsFree
    counts {
      create
      update
      unchanged
      reject
      skip
    }
    sameFileAs {
      id
    }
    ...ConsequenceList_import
    ...SameFileNotice_import
  }
`);

interface RunDialogProps {
  of: FragmentType<typeof RunDialog_import>;
  onClose: () => void;
  onChanged: () => void;
}

/** Says exactly what will happen, and asks. */
export function RunDialog({ of, onClose, onChanged }: RunDialogProps) {
  const file = useMaskedFragment(RunDialog_import, of);
  const { t, i18n } = useLingui();
  const navigate = useNavigate({ from: '/imports/$importId' });
  const { runImport, isBusy } = useImportActions(file.id);
  const [seats, setSeats] = useState<SeatChoice>('AS_MANY_AS_FIT');
  const [isSameWanted, setIsSameWanted] = useState(false);
  const [isUnconfirmed, setIsUnconfirmed] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const { counts, seatsNeeded, seatsFree, sameFileAs } = file;
  const { create, update } = counts;
  const stays = counts.unchanged + counts.reject + counts.skip;

  async function run() {
    if (sameFileAs && !isSameWanted) return setIsUnconfirmed(true);
    const found = await runImport(seats, isSameWanted);
    if (found === null) return setProblems([t`The server can't be reached. Check your connection and try again.`]);
    if (found.length > 0) return setProblems(found.map((problem) => problemText(i18n, problem)));
    onClose();
    onChanged();
    await navigate({ search: {} });
  }

  return (
    <FormDialog
      isOpen
      title={<Trans>Import {file.fileName}?</Trans>}
      submitLabel={<Plural value={create + update} one="Import # row" other="Import # rows" />}
      onSubmit={() => void run()}
      onClose={onClose}
      isBusy={isBusy}
      problems={problems}
    >
      <List size="sm">
        {create > 0 ? (
          <List.Item>
            <Plural value={create} one="# row adds a new record." other="# rows add a new record each." />
          </List.Item>
        ) : null}
        {update > 0 ? (
          <List.Item>
            <Plural value={update} one="# row changes a record." other="# rows change a record each." />
          </List.Item>
        ) : null}
        {stays > 0 ? (
          <List.Item>
            <Plural
              value={stays}
              one="# row does nothing: it is unchanged, rejected or left out."
              other="# rows do nothing: they are unchanged, rejected or left out."
            />
          </List.Item>
        ) : null}
      </List>
      <ConsequenceList of={file} />
      {seatsFree !== null && seatsNeeded > seatsFree ? (
        <Radio.Group
          label={<Trans>There are fewer free seats than needed</Trans>}
          value={seats}
          onChange={(value) => setSeats(value as SeatChoice)}
        >
          <Stack gap={6} mt={6}>
            <Radio value="AS_MANY_AS_FIT" label={<Trans>Add as many as fit, in the order of the file</Trans>} />
            <Radio value="ALL_OR_NONE" label={<Trans>Do nothing if not everybody gets a seat</Trans>} />
          </Stack>
        </Radio.Group>
      ) : null}
      {sameFileAs ? (
        <>
          <SameFileNotice of={file} />
          <Checkbox
            label={<Trans>Import it once more</Trans>}
            error={isUnconfirmed && !isSameWanted ? t`Confirm that this file shall be imported once more.` : undefined}
            checked={isSameWanted}
            onChange={(event) => setIsSameWanted(event.currentTarget.checked)}
          />
        </>
      ) : null}
    </FormDialog>
  );
}
