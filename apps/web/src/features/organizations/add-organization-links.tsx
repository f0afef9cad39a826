import { Group } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconFileUpload, IconPlus } from '@tabler/icons-react';
import { LinkButton } from '../../ui/link-button.tsx';

/** One organization by a form, or many by a file. */
export function AddOrganizationLinks({ canImport }: { canImport: boolean }) {
  return (
    <Group gap="xs">
      {canImport ? (
        <LinkButton
          to="/imports/new"
          search={{ profile: 'organizations' }}
          variant="default"
          leftSection={<IconFileUpload size={16} aria-hidden="true" />}
        >
          <Trans>Add from a file</Trans>
        </LinkButton>
      ) : null}
      <LinkButton
        from="/organizations"
        to="."
        search={(before) => ({ ...before, dialog: 'add' as const })}
        leftSection={<IconPlus size={16} aria-hidden="true" />}
      >
        <Trans>Add organization</Trans>
      </LinkButton>
    </Group>
  );
}
