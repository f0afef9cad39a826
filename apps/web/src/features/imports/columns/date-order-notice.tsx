import { Box, Button, Group } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ImportDateOrder } from '../../../graphql/generated/graphql.ts';
import { Notice } from '../../../ui/notice.tsx';

interface DateOrderNoticeProps {
  order: ImportDateOrder;
  isDisabled: boolean;
  onChoose: (order: ImportDateOrder) => void;
}

/** The dates of the file don't show which number is the day: says how they are read, and asks. */
export function DateOrderNotice({ order, isDisabled, onChoose }: DateOrderNoticeProps) {
  return (
    <Box mb="md">
      <Notice kind="warning" title={<Trans>Does the day or the month come first?</Trans>}>
        <p style={{ margin: '0 0 10px' }}>
          {order === 'DMY' ? <Trans>03/04/2026 is read as April 3, 2026 until you say otherwise.</Trans> : null}
          {order === 'MDY' ? <Trans>03/04/2026 is read as March 4, 2026 until you say otherwise.</Trans> : null}
          {order === 'YMD' ? (
            <Trans>03/04/2026 can be March 4 or April 3. Rows with such dates are rejected until you say which.</Trans>
          ) : null}
        </p>
        <Group gap="xs">
          <Button size="xs" variant="default" disabled={isDisabled} onClick={() => onChoose('DMY')}>
            <Trans>Day first</Trans>
          </Button>
          <Button size="xs" variant="default" disabled={isDisabled} onClick={() => onChoose('MDY')}>
            <Trans>Month first</Trans>
          </Button>
        </Group>
      </Notice>
    </Box>
  );
}
