import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { formatMoment } from '../../lib/dates.ts';
import type { RecordColumn } from '../../ui/record-table/record-columns.ts';
import { RecordRow } from '../../ui/record-table/record-row.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { batchStateTones, batchStateWords } from './batch-words.ts';
import { useBatchTitle } from './use-batch-title.ts';

const BatchRow_batch = graphql(`
  fragment BatchRow_batch on Batch {
    id
    state
    selectedCount
    changedCount
    reversedCount
    createdAt
    ...BatchTitle_batch
  }
`);

export function useBatchColumns(): RecordColumn[] {
  const { t } = useLingui();
  return [
    { id: 'what', label: t`Change`, width: 'minmax(200px, 2fr)', isRowHeader: true },
    { id: 'state', label: t`State`, width: 'minmax(120px, 1fr)' },
    { id: 'selected', label: t`Selected`, width: 'minmax(90px, auto)', isNumber: true },
    { id: 'changed', label: t`Changed`, width: 'minmax(90px, auto)', isNumber: true },
    { id: 'when', label: t`Begun`, width: 'minmax(160px, auto)' },
  ];
}

export function BatchRow({ batch: from }: { batch: FragmentType<typeof BatchRow_batch> }) {
  const batch = useMaskedFragment(BatchRow_batch, from);
  const title = useBatchTitle(batch);
  const { i18n } = useLingui();
  return (
    <RecordRow
      cells={{
        what: (
          <TextLink isStrong to="/batches/$batchId" params={{ batchId: batch.id }}>
            {title}
          </TextLink>
        ),
        state: <StatusBadge tone={batchStateTones[batch.state]}>{i18n._(batchStateWords[batch.state])}</StatusBadge>,
        selected: i18n.number(batch.selectedCount),
        changed: i18n.number(batch.changedCount + batch.reversedCount),
        when: formatMoment(i18n.locale, batch.createdAt),
      }}
    />
  );
}
