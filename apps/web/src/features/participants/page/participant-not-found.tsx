import { Trans, useLingui } from '@lingui/react/macro';
import { IconUserQuestion } from '@tabler/icons-react';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';

/** Unknown and not within reach look the same. */
export function ParticipantNotFound() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader title={t`Participant not found`} />
      <EmptyState
        icon={<IconUserQuestion size={36} stroke={1.3} />}
        title={<Trans>There is nobody here</Trans>}
        description={<Trans>The address may be mistyped, or the person is outside of what you can see.</Trans>}
        action={
          <LinkButton to="/participants">
            <Trans>Show all participants</Trans>
          </LinkButton>
        }
      />
    </>
  );
}
