import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PublicPage } from '../../ui/public-page.tsx';
import { TextLink } from '../../ui/text-link.tsx';

export type DeadReason = 'UNKNOWN' | 'EXPIRED' | 'REVOKED' | 'USED';

interface DeadLinkProps {
  reason: DeadReason;
  /** What the person can do about it. */
  children: ReactNode;
}

/** A link that opens nothing any more. It says nothing of whose it was. */
export function DeadLink({ reason, children }: DeadLinkProps) {
  const { t } = useLingui();
  const titles: Record<DeadReason, string> = {
    UNKNOWN: t`This link does not work`,
    EXPIRED: t`This link has expired`,
    REVOKED: t`This link does not work any more`,
    USED: t`This link was used already`,
  };
  return (
    <PublicPage title={titles[reason]}>
      <Text size="sm">{children}</Text>
      <Text size="sm" mt="md">
        <TextLink to="/sign-in">
          <Trans>Go to the sign-in page</Trans>
        </TextLink>
      </Text>
    </PublicPage>
  );
}

/** Too many made-up links from one place. */
export function TooManyLinks() {
  const { t } = useLingui();
  return (
    <PublicPage title={t`Too many attempts`}>
      <Text size="sm">
        <Trans>Wait a few minutes, then open the link again.</Trans>
      </Text>
    </PublicPage>
  );
}
