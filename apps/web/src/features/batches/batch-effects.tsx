import type { FragmentType } from '@apollo/client';
import { List, Stack, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import type { BatchEffects_BatchFragment } from '../../graphql/generated/graphql.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { Notice } from '../../ui/notice.tsx';
import { noteWords } from './batch-words.ts';

const BatchEffects_batch = graphql(`
  fragment BatchEffects_batch on Batch {
    id
    kind
    state
    isUndoable
    seatsNeeded
    seatsFreed
    change {
      status
      accountAction
    }
    caseload {
      now
      after
      limit
      isOver
    }
    notes {
      note
      count
    }
  }
`);

/** What the change does besides what it is called: to accounts and seats, and to whom which of several things is done. */
export function BatchEffects({ batch: from }: { batch: FragmentType<typeof BatchEffects_batch> }) {
  const batch = useMaskedFragment(BatchEffects_batch, from);
  const { kind, state, isUndoable, notes } = batch;
  const { i18n } = useLingui();
  return (
    <Stack gap="xs" mt="xs">
      {kind === 'STATUS' || kind === 'ACCOUNT' ? <SeatEffect batch={batch} /> : null}
      {batch.caseload && state === 'DRAFT' ? <CaseloadEffect {...batch.caseload} /> : null}
      {kind === 'UNDO' ? (
        <Text size="sm">
          <Trans>Everybody is put back as they were. Whoever was edited since is kept as they are.</Trans>
        </Text>
      ) : null}
      {notes.length > 0 ? (
        <List size="sm" spacing={2}>
          {notes.map(({ note, count }) => (
            <List.Item key={note}>
              {i18n.number(count)}: {i18n._(noteWords[note])}
            </List.Item>
          ))}
        </List>
      ) : null}
      {!isUndoable && kind !== 'UNDO' && state === 'DRAFT' ? (
        <Notice kind="warning">
          <Trans>This can't be undone: what is sent stays sent.</Trans>
        </Notice>
      ) : null}
    </Stack>
  );
}

function SeatEffect({ batch: { change, seatsFreed, seatsNeeded } }: { batch: BatchEffects_BatchFragment }) {
  if (change.accountAction === 'CANCEL_SUBSCRIPTION' || change.accountAction === 'REINSTATE_SUBSCRIPTION')
    return (
      <Text size="sm">
        <Trans>No seat changes: the accounts stay active.</Trans>
      </Text>
    );
  return (
    <Text size="sm">
      {change.status === 'ACTIVE' || change.accountAction === 'REACTIVATE' ? (
        <Plural
          value={seatsNeeded}
          _0="No account needs another seat."
          one="One account is active again and takes a seat."
          other="# accounts are active again, and each takes a seat."
        />
      ) : (
        <Plural
          value={seatsFreed}
          _0="No account changes."
          one="One account is deactivated, signed out, frees its seat and leaves the list of active people."
          other="# accounts are deactivated, signed out, free their seats and leave the list of active people."
        />
      )}
    </Text>
  );
}

/** How many active people the new case owner would have; more than the tenant wants is a warning, not a refusal. */
function CaseloadEffect({ now, after, limit, isOver }: NonNullable<BatchEffects_BatchFragment['caseload']>) {
  const words = (
    <Trans>
      The case owner has {now} active people now, and would have {after}.
    </Trans>
  );
  if (!isOver || limit === null) return <Text size="sm">{words}</Text>;
  return (
    <Notice kind="warning">
      {words} <Trans>At most {limit} are wanted for each case owner. You can move them all the same.</Trans>
    </Notice>
  );
}
