import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { Trans } from '@lingui/react/macro';

export function PagePending() {
  return (
    <Stack gap="md" aria-busy="true">
      <VisuallyHidden role="status">
        <Trans>Loading…</Trans>
      </VisuallyHidden>
      <Skeleton height={28} width="min(280px, 60%)" />
      <Skeleton height={36} />
      <Skeleton height={320} />
    </Stack>
  );
}
