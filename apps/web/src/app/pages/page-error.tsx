import { Trans, useLingui } from '@lingui/react/macro';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { isForbidden, isUnauthenticated } from '../../graphql/client.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { useDocumentTitle } from '../../ui/use-document-title.ts';

/** Shown in place of a page that failed; the shell around it stays. */
export function PageError(props: ErrorComponentProps) {
  // The way to the sign-in page is already under way.
  if (isUnauthenticated(props.error)) return null;
  // What somebody may not see looks like what is not there.
  return isForbidden(props.error) ? <NotFoundPage /> : <FailedPage {...props} />;
}

function FailedPage({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  const router = useRouter();
  useDocumentTitle(t`Something went wrong`);
  return (
    <ErrorState
      title={<Trans>This page could not be loaded</Trans>}
      headingLevel={1}
      error={error}
      onRetry={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
}

/** The shell itself failed, so there is no landmark around the message. */
export function ShellError(props: ErrorComponentProps) {
  return (
    <main>
      <PageError {...props} />
    </main>
  );
}
