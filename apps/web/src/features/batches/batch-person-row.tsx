import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import type { BatchKind } from '../../graphql/generated/graphql.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { problemText } from '../../lib/problems.ts';
import type { RecordColumn } from '../../ui/record-table/record-columns.ts';
import { RecordRow } from '../../ui/record-table/record-row.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { noteWords, outcomeTones, outcomeWordsOf } from './batch-words.ts';
import { useKeptFields } from './kept-fields.ts';

const BatchPersonRow_item = graphql(`
  fragment BatchPersonRow_item on BatchItem {
    id
    position
    outcome
    note
    fields
    problem {
      field
      code
      message
    }
    participant {
      id
      displayName
      referenceNumber
    }
  }
`);

export function useBatchPersonColumns(): RecordColumn[] {
  const { t } = useLingui();
  return [
    { id: 'name', label: t`Name`, width: 'minmax(180px, 1.4fr)', isRowHeader: true },
    { id: 'outcome', label: t`Result`, width: 'minmax(170px, 1fr)' },
    { id: 'reason', label: t`Why`, width: 'minmax(220px, 2fr)' },
  ];
}

interface BatchPersonRowProps {
  item: FragmentType<typeof BatchPersonRow_item>;
  kind: BatchKind;
  /** Nobody was changed yet. */
  isPlanned: boolean;
}

export function BatchPersonRow({ item: from, kind, isPlanned }: BatchPersonRowProps) {
  const { participant, outcome, note, problem, fields } = useMaskedFragment(BatchPersonRow_item, from);
  const { i18n } = useLingui();
  const keptFields = useKeptFields();
  const words = outcomeWordsOf(kind, isPlanned);
  const done = note && outcome === 'CHANGED' ? i18n._(noteWords[note]) : null;
  const reason = problem ? problemText(i18n, problem) : done;
  return (
    <RecordRow
      cells={{
        name: participant ? (
          <TextLink isStrong to="/participants/$participantId" params={{ participantId: participant.id }}>
            {participant.displayName}
          </TextLink>
        ) : (
          <Trans>Somebody out of your reach</Trans>
        ),
        outcome: outcome ? (
          <StatusBadge tone={outcomeTones[outcome]}>{i18n._(words[outcome])}</StatusBadge>
        ) : (
          <Trans>Not yet</Trans>
        ),
        reason: fields?.length ? `${reason ?? ''} ${keptFields(fields)}` : reason,
      }}
    />
  );
}
