import { Checkbox, List } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import type { BatchFormProps } from './batch-form-props.ts';
import { useBatchForm } from './use-batch-form.ts';

const noFields = () => undefined;

/** Gives the people who are selected access, and reminds those who were invited before. */
export function InviteForm({ count, selection, onClose }: BatchFormProps) {
  const { submit, shown } = useBatchForm(selection, noFields, []);
  const [confirmsRoleConflict, setConfirmed] = useState(false);
  return (
    <FormDialog
      isOpen
      title={<Plural value={count} one="Invite # participant" other="Invite # participants" />}
      submitLabel={<Trans>Show what would change</Trans>}
      onSubmit={() => void submit({ convert: { invite: true, resends: true, confirmsRoleConflict } })}
      onClose={onClose}
      {...shown}
    >
      <List size="sm" spacing={4}>
        <List.Item>
          <Trans>Whoever has no access yet gets a mail with a link to set a password.</Trans>
        </List.Item>
        <List.Item>
          <Trans>Whoever has an open invitation gets the mail again, five times a day at most.</Trans>
        </List.Item>
        <List.Item>
          <Trans>Whoever has access already gets no mail.</Trans>
        </List.Item>
      </List>
      <Checkbox
        label={<Trans>Also invite participants who are staff in the same occupation</Trans>}
        description={<Trans>The preview says who they are; otherwise they are left out.</Trans>}
        checked={confirmsRoleConflict}
        onChange={(event) => setConfirmed(event.currentTarget.checked)}
      />
    </FormDialog>
  );
}
