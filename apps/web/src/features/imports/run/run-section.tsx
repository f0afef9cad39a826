import type { FragmentType } from '@apollo/client';
import { Button, Stack, Text } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ConsequenceList } from './consequence-list.tsx';
import { RunDialog } from './run-dialog.tsx';

const RunSection_import = graphql(`
  fragment RunSection_import on Import {
    id
    viewerCanRun
    isDraftNewer
    counts {
      create
      update
    }
    ...ConsequenceList_import
    ...RunDialog_import
  }
`);

interface RunSectionProps {
  of: FragmentType<typeof RunSection_import>;
  onChanged: () => void;
}

/** What running it means for seats and letters, and the button that asks once more. */
export function RunSection({ of, onChanged }: RunSectionProps) {
  const file = useMaskedFragment(RunSection_import, of);
  const [isAsked, setIsAsked] = useState(false);
  const { create, update } = file.counts;
  const changed = create + update;
  if (file.isDraftNewer)
    return (
      <Notice kind="warning">
        <p style={{ margin: '0 0 10px' }}>
          <Trans>You changed what columns or words mean. The rows below are not checked by it yet.</Trans>
        </p>
        <LinkButton from="/imports/$importId" to="." search={{ step: 'columns' }} size="xs" variant="default">
          <Trans>Go back and check them</Trans>
        </LinkButton>
      </Notice>
    );
  if (changed === 0)
    return (
      <Notice kind="info">
        <Trans>There is nothing to do: no row would add or change anything.</Trans>
      </Notice>
    );
  return (
    <Stack gap="sm" align="flex-start">
      <ConsequenceList of={file} />
      {file.viewerCanRun ? (
        <Button onClick={() => setIsAsked(true)}>
          <Plural value={changed} one="Import # row…" other="Import # rows…" />
        </Button>
      ) : (
        <Text size="sm" c="dimmed">
          <Trans>Your account may not run it.</Trans>
        </Text>
      )}
      {isAsked ? <RunDialog of={file} onClose={() => setIsAsked(false)} onChanged={onChanged} /> : null}
    </Stack>
  );
}
