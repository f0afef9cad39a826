import type { FragmentType } from '@apollo/client';
import { Button, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconDownload } from '@tabler/icons-react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { notifyFailed } from '../../../ui/notify.ts';
import { OutsideLink } from '../../../ui/text-link.tsx';
import { isAtWork } from '../import-state.ts';
import { RejectsLink } from '../rows/rejects-link.tsx';
import { useImportActions } from '../use-import-actions.ts';
import { UndoButton } from './undo-button.tsx';

const ResultActions_import = graphql(`
  fragment ResultActions_import on Import {
    id
    state
    undoState
    profile
    counts {
      reject
    }
    viewerCanCancel
    viewerCanUndo
    ...UndoButton_import
  }
`);

interface ResultActionsProps {
  of: FragmentType<typeof ResultActions_import>;
  onChanged: () => void;
}

/** Stopping it while it runs; afterwards the files of its result, undoing it, and the next file. */
export function ResultActions({ of, onChanged }: ResultActionsProps) {
  const file = useMaskedFragment(ResultActions_import, of);
  const { t } = useLingui();
  const { cancelImport, isBusy } = useImportActions(file.id);
  const { id, profile } = file;

  async function cancel() {
    if (!(await cancelImport())) notifyFailed(t`That did not work. Reload the page and try again.`);
    onChanged();
  }

  if (isAtWork(file.undoState ?? file.state))
    return file.viewerCanCancel ? (
      <Group>
        <Button variant="default" loading={isBusy} onClick={() => void cancel()}>
          <Trans>Stop</Trans>
        </Button>
      </Group>
    ) : null;
  return (
    <>
      <Group gap="xs">
        <Button
          component="a"
          href={`/downloads/imports/${id}/results.csv`}
          download
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          <Trans>Export results</Trans>
        </Button>
        {file.viewerCanUndo ? <UndoButton of={file} onChanged={onChanged} /> : null}
        <LinkButton
          to="/imports/new"
          search={{ profile: profile.toLowerCase() as Lowercase<typeof profile> }}
          variant="default"
        >
          <Trans>Import another file</Trans>
        </LinkButton>
      </Group>
      <Text size="sm">
        <Trans>Also:</Trans>{' '}
        <OutsideLink href={`/downloads/imports/${id}/results.xlsx`} download>
          <Trans>results as Excel</Trans>
        </OutsideLink>
        {' · '}
        <OutsideLink href={`/downloads/imports/${id}/original`} download>
          <Trans>the file as it was uploaded</Trans>
        </OutsideLink>
      </Text>
      {file.counts.reject > 0 ? <RejectsLink importId={id} /> : null}
    </>
  );
}
