import { Box } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ImportDateOrder } from '../../../graphql/generated/graphql.ts';
import { Notice } from '../../../ui/notice.tsx';
import { TextLink } from '../../../ui/text-link.tsx';

/** The dates of the file don't show which number is the day: says how they are read, and where that is changed. */
export function DateOrderNotice({ order }: { order: ImportDateOrder }) {
  const { t } = useLingui();
  const orders: Readonly<Record<ImportDateOrder, string>> = {
    YMD: t`year, month, day`,
    DMY: t`day, month, year`,
    MDY: t`month, day, year`,
  };
  const read = orders[order];
  return (
    <Box mb="md">
      <Notice kind="warning">
        <p style={{ margin: 0 }}>
          <Trans>Dates such as 03/04/2026 are read as {read}.</Trans>{' '}
          <TextLink from="/imports/$importId" to="." search={{ step: 'file' }}>
            <Trans>Change how they are read</Trans>
          </TextLink>
        </p>
      </Notice>
    </Box>
  );
}
