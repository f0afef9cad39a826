import type { FragmentType } from '@apollo/client';
import { NativeSelect, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { graphql } from '../../../graphql/generated/index.ts';
import type { ImportDateOrder } from '../../../graphql/generated/graphql.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { FieldGrid } from '../../../ui/record-section.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useReadImport } from './use-read-import.ts';

const ReadingFields_import = graphql(`
  fragment ReadingFields_import on Import {
    id
    viewerCanChange
    fileProblem {
      code
    }
    reading {
      format
      encoding
      separator
      sheet
      sheets
      dateOrder
      isDateOrderCertain
    }
  }
`);

interface ReadingFieldsProps {
  of: FragmentType<typeof ReadingFields_import>;
  onChanged: () => void;
}

/** What was found out about the file; whatever is changed is read again at once. */
export function ReadingFields({ of, onChanged }: ReadingFieldsProps) {
  const { id, reading, fileProblem, viewerCanChange } = useMaskedFragment(ReadingFields_import, of);
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/imports/$importId' });
  const { read, isBusy, hasFailed } = useReadImport(id);
  if (!reading)
    return (
      <Text size="sm">
        <Trans>Nothing could be found out about it.</Trans>
      </Text>
    );
  const isDisabled = !viewerCanChange || isBusy;
  async function again(change: Parameters<typeof read>[0]) {
    await read(change);
    onChanged();
    // To be looked at here, before it goes on.
    await navigate({ search: { step: 'file' }, replace: true });
  }

  return (
    <>
      <FieldGrid>
        {reading.format === 'xlsx' ? (
          <NativeSelect
            label={<Trans>Sheet</Trans>}
            data={reading.sheets}
            value={reading.sheet ?? ''}
            disabled={isDisabled}
            onChange={(event) => void again({ sheet: event.currentTarget.value })}
          />
        ) : (
          <>
            <NativeSelect
              label={<Trans>Encoding</Trans>}
              data={[
                { value: 'utf-8', label: 'UTF-8' },
                { value: 'utf-16le', label: 'UTF-16 (LE)' },
                { value: 'utf-16be', label: 'UTF-16 (BE)' },
                { value: 'windows-1252', label: t`Windows-1252 (older Excel)` },
              ]}
              value={reading.encoding ?? 'utf-8'}
              disabled={isDisabled}
              onChange={(event) => void again({ encoding: event.currentTarget.value })}
            />
            <NativeSelect
              label={<Trans>Separator</Trans>}
              data={[
                { value: ',', label: t`Comma` },
                { value: ';', label: t`Semicolon` },
                { value: '\t', label: t`Tab` },
                { value: '|', label: t`Vertical bar` },
              ]}
              value={reading.separator ?? ','}
              disabled={isDisabled}
              onChange={(event) => void again({ separator: event.currentTarget.value })}
            />
          </>
        )}
        <NativeSelect
          label={<Trans>Dates are written as</Trans>}
          data={[
            { value: 'YMD', label: t`Year, month, day (2026-03-31)` },
            { value: 'DMY', label: t`Day, month, year (31/03/2026)` },
            { value: 'MDY', label: t`Month, day, year (03/31/2026)` },
          ]}
          value={reading.dateOrder}
          disabled={isDisabled}
          onChange={(event) => void again({ dateOrder: event.currentTarget.value as ImportDateOrder })}
        />
      </FieldGrid>
      {reading.isDateOrderCertain || fileProblem ? null : (
        <Notice kind="warning">
          <Trans>The dates of this file can be read in more than one way. Check their order.</Trans>
        </Notice>
      )}
      {hasFailed ? (
        <Notice kind="refusal" role="alert">
          <Trans>It could not be read again. Try once more.</Trans>
        </Notice>
      ) : null}
    </>
  );
}
