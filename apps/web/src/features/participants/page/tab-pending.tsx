import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { Trans } from '@lingui/react/macro';

export function TabPending() {
  return (
    <Stack gap="sm" aria-busy="true">
      <VisuallyHidden role="status">
        <Trans>Loading…</Trans>
      </VisuallyHidden>
      <Skeleton height={120} />
      <Skeleton height={160} />
      <Skeleton height={120} />
    </Stack>
  );
}
