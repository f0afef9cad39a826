import { useFragment } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconSend, IconUsersPlus, IconX } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { loadPageWords } from '../../../lib/i18n.ts';
import classes from './selection-bar.module.css';

const AddToCohortDialog = lazy(async () => {
  const [{ AddToCohortDialog: dialog }] = await Promise.all([import('./add-to-cohort-dialog.tsx'), loadPageWords()]);
  return { default: dialog };
});

const ConvertDialog = lazy(async () => {
  const [{ ConvertDialog: dialog }] = await Promise.all([import('../access/convert-dialog.tsx'), loadPageWords()]);
  return { default: dialog };
});

const SelectionBar_participant = graphql(`
  fragment SelectionBar_participant on Participant {
    id
    viewerCanAssign
    viewerCanConvert
  }
`);

interface SelectionBarProps {
  ids: readonly string[];
  onClear: () => void;
}

/** What can be done with the people who are ticked; it appears with the first of them. */
export function SelectionBar({ ids, onClear }: SelectionBarProps) {
  const { t } = useLingui();
  const [isAdding, setIsAdding] = useState(false);
  const [isConverting, setIsConverting] = useState(false);
  const from = useMemo(() => ids.map((id) => ({ __typename: 'Participant' as const, id })), [ids]);
  const { data } = useFragment({ fragment: SelectionBar_participant, from });
  const canConvert = data.every((participant) => participant?.viewerCanConvert);
  const canAssign = data.every((participant) => participant?.viewerCanAssign);
  return (
    <section className={classes.root} aria-label={t`Actions`}>
      <strong className={classes.count} role="status">
        <Plural value={ids.length} one="# selected" other="# selected" />
      </strong>
      {canAssign ? (
        <Button
          size="xs"
          leftSection={<IconUsersPlus size={16} aria-hidden="true" />}
          onClick={() => setIsAdding(true)}
        >
          <Trans>Add to cohort</Trans>
        </Button>
      ) : null}
      {canConvert ? (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconSend size={16} aria-hidden="true" />}
          onClick={() => setIsConverting(true)}
        >
          <Trans>Convert to authenticated</Trans>
        </Button>
      ) : null}
      <Button size="xs" variant="default" leftSection={<IconX size={16} aria-hidden="true" />} onClick={onClear}>
        <Trans>Clear selection</Trans>
      </Button>
      <Suspense fallback={null}>
        {isAdding ? (
          <AddToCohortDialog participantIds={ids} onClose={() => setIsAdding(false)} onDone={onClear} />
        ) : null}
        {isConverting ? (
          <ConvertDialog participantIds={ids} onClose={() => setIsConverting(false)} onDone={onClear} />
        ) : null}
      </Suspense>
    </section>
  );
}
