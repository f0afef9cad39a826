import type { FragmentType } from '@apollo/client';
import { Group, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconLock } from '@tabler/icons-react';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { formatMoment } from '../../lib/dates.ts';
import type { RecordColumn } from '../../ui/record-table/record-columns.ts';
import { RecordRow } from '../../ui/record-table/record-row.tsx';
import { exportKindWords, filterTexts } from './exported-file-words.ts';

const ExportedFileRow_file = graphql(`
  fragment ExportedFileRow_file on ExportedFile {
    id
    takenBy
    takenAt
    lastTakenAt
    fetchCount
    kind
    personCount
    columns
    filters
    hasDemographics
    nationalIds
    reason
  }
`);

export function useExportedFileColumns(): RecordColumn[] {
  const { t } = useLingui();
  return [
    { id: 'when', label: t`When`, width: 'minmax(150px, auto)', isRowHeader: true },
    { id: 'who', label: t`Who`, width: 'minmax(120px, 1fr)' },
    { id: 'what', label: t`What`, width: 'minmax(200px, 2fr)' },
    { id: 'people', label: t`People`, width: 'minmax(70px, auto)', isNumber: true },
    { id: 'confidential', label: t`Confidential`, width: 'minmax(150px, 1fr)' },
    { id: 'reason', label: t`Reason`, width: 'minmax(140px, 1.5fr)' },
    { id: 'fetched', label: t`Fetched`, width: 'minmax(110px, auto)' },
  ];
}

export function ExportedFileRow({ of }: { of: FragmentType<typeof ExportedFileRow_file> }) {
  const file = useMaskedFragment(ExportedFileRow_file, of);
  const { i18n } = useLingui();
  const { hasDemographics, nationalIds, fetchCount } = file;
  const isConfidential = hasDemographics || nationalIds !== 'NONE';
  return (
    <RecordRow
      cells={{
        when: formatMoment(i18n.locale, file.takenAt),
        who: file.takenBy,
        what: <WhatIsInIt file={file} />,
        people: i18n.number(file.personCount),
        confidential: isConfidential ? (
          <Group gap={6} wrap="nowrap" align="flex-start">
            <IconLock size={16} stroke={1.7} aria-hidden="true" style={{ flex: 'none', marginTop: 2 }} />
            <span>
              <ConfidentialText hasDemographics={hasDemographics} nationalIds={nationalIds} />
            </span>
          </Group>
        ) : (
          <Trans>Nothing</Trans>
        ),
        reason: file.reason,
        fetched: (
          <>
            <Plural value={fetchCount} one="once" other="# times" />
            {fetchCount > 1 ? (
              <Text size="xs" c="dimmed">
                <Trans>last {formatMoment(i18n.locale, file.lastTakenAt)}</Trans>
              </Text>
            ) : null}
          </>
        ),
      }}
    />
  );
}

interface What {
  kind: keyof typeof exportKindWords;
  columns: readonly string[] | null;
  filters: readonly string[] | null;
}

function WhatIsInIt({ file: { kind, columns, filters } }: { file: What }) {
  const { i18n } = useLingui();
  const chosenBy = filters === null ? '' : filterTexts(filters, (word) => i18n._(word)).join(', ');
  return (
    <>
      {i18n._(exportKindWords[kind])}
      <Text size="xs" c="dimmed">
        {filters === null ? (
          <Trans>Chosen one by one</Trans>
        ) : filters.length === 0 ? (
          <Trans>Everybody in the list</Trans>
        ) : (
          <Trans>Filtered by: {chosenBy}</Trans>
        )}
        {' · '}
        {columns === null ? (
          <Trans>all columns</Trans>
        ) : (
          <Plural value={columns.length} one="# column" other="# columns" />
        )}
      </Text>
    </>
  );
}

interface Confidential {
  hasDemographics: boolean;
  nationalIds: 'NONE' | 'MASKED' | 'REVEALED';
}

function ConfidentialText({ hasDemographics, nationalIds }: Confidential) {
  if (nationalIds === 'NONE') return <Trans>Demographics</Trans>;
  const isMasked = nationalIds === 'MASKED';
  if (!hasDemographics) return isMasked ? <Trans>Masked numbers</Trans> : <Trans>Whole numbers</Trans>;
  return isMasked ? <Trans>Demographics, masked numbers</Trans> : <Trans>Demographics, whole numbers</Trans>;
}
