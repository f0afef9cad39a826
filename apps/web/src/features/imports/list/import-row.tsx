import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { formatMoment } from '../../../lib/dates.ts';
import type { RecordColumn } from '../../../ui/record-table/record-columns.ts';
import { RecordRow } from '../../../ui/record-table/record-row.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { importStateTones, importStateWords, profileWords } from '../import-words.ts';
import { OutcomeSummary } from './outcome-summary.tsx';

const ImportRow_import = graphql(`
  fragment ImportRow_import on Import {
    id
    fileName
    profile
    state
    undoState
    rowCount
    createdAt
    ...OutcomeSummary_import
  }
`);

export function useImportColumns(): RecordColumn[] {
  const { t } = useLingui();
  return [
    { id: 'file', label: t`File`, width: 'minmax(190px, 2fr)', isRowHeader: true },
    { id: 'profile', label: t`Kind`, width: 'minmax(130px, 1fr)' },
    { id: 'state', label: t`State`, width: 'minmax(130px, auto)' },
    { id: 'rows', label: t`Rows`, width: 'minmax(70px, auto)', isNumber: true },
    { id: 'outcome', label: t`Result`, width: 'minmax(180px, 1.6fr)' },
    { id: 'when', label: t`Uploaded`, width: 'minmax(150px, auto)' },
  ];
}

export function ImportRow({ of }: { of: FragmentType<typeof ImportRow_import> }) {
  const file = useMaskedFragment(ImportRow_import, of);
  const { i18n } = useLingui();
  const { state, undoState } = file;
  return (
    <RecordRow
      cells={{
        file: (
          <TextLink isStrong to="/imports/$importId" params={{ importId: file.id }}>
            {file.fileName}
          </TextLink>
        ),
        profile: i18n._(profileWords[file.profile].name),
        state: (
          <StatusBadge tone={undoState === 'DONE' ? 'paused' : importStateTones[undoState ?? state]}>
            {undoState === null ? (
              i18n._(importStateWords[state])
            ) : undoState === 'DONE' ? (
              <Trans>Undone</Trans>
            ) : (
              <Trans>Being undone</Trans>
            )}
          </StatusBadge>
        ),
        rows: file.rowCount > 0 ? i18n.number(file.rowCount) : null,
        outcome: <OutcomeSummary of={file} />,
        when: formatMoment(i18n.locale, file.createdAt),
      }}
    />
  );
}
