import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { EmptyState } from './empty-state.tsx';
import { PageHeader } from './page-header.tsx';

/** Unknown and not within reach look the same. */
export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader title={t`Page not found`} />
      <EmptyState
        title={<Trans>There is nothing here</Trans>}
        description={<Trans>The address may be mistyped, or you may not have access to it.</Trans>}
        action={
          <Button component={Link} to="/">
            <Trans>Go to the home page</Trans>
          </Button>
        }
      />
    </>
  );
}
