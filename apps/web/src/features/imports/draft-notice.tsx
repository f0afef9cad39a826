import { Box } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Notice } from '../../ui/notice.tsx';

/** Says that choices are on this page alone. */
export function DraftNotice({ hasFailed }: { hasFailed: boolean }) {
  if (!hasFailed) return null;
  return (
    <Box mb="md">
      <Notice kind="warning" role="status">
        <Trans>Your last choice could not be kept. Stay on this page until the rows are checked by it.</Trans>
      </Notice>
    </Box>
  );
}
