import { Trans } from '@lingui/react/macro';
import { IconUserPlus } from '@tabler/icons-react';
import { LinkButton } from '../../../ui/link-button.tsx';

export function AddParticipantButton() {
  return (
    <LinkButton
      from="/participants"
      to="."
      search={(before) => ({ ...before, dialog: 'add' as const })}
      leftSection={<IconUserPlus size={16} aria-hidden="true" />}
    >
      <Trans>Add participant</Trans>
    </LinkButton>
  );
}
