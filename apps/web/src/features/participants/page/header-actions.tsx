import '../../../ui/styles-more.ts';
import type { FragmentType } from '@apollo/client';
import { ActionIcon, Button, Kbd, Menu } from '@mantine/core';
import { isOpen } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCopy, IconDots, IconLink, IconPencil, IconReplace, IconSend, IconUserCheck } from '@tabler/icons-react';
import { lazy, type RefObject, Suspense, useRef, useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { notifyDone, notifyFailed } from '../../../ui/notify.ts';
import { EnrollmentItems } from '../enrollment/enrollment-items.tsx';
import { lower } from '../status/status-values.ts';
import { AccessItems } from '../access/access-items.tsx';
import classes from './participant-header.module.css';
import type { ParticipantUrl } from './use-participant-url.ts';

const ConvertDialog = lazy(async () => ({
  default: (await import('../../../graphql/convert-dialog.tsx')).ConvertDialog,
}));
const HandoverDialog = lazy(async () => ({ default: (await import('../access/handover-dialog.tsx')).HandoverDialog }));

const HeaderActions_participant = graphql(`
  fragment HeaderActions_participant on Participant {
    id
    email
    viewerCanEdit
    viewerCanChangeStatus
    viewerCanAssign
    viewerCanConvert
    viewerCanEnroll
    enrollment {
      id
      programStatus
    }
    accountStatus
    subscriptionStatus
    ...AccessItems_participant
  }
`);

interface HeaderActionsProps {
  participant: FragmentType<typeof HeaderActions_participant>;
  editButton: RefObject<HTMLButtonElement | null>;
  statusButton: RefObject<HTMLButtonElement | null>;
  isEditing: boolean;
  url: ParticipantUrl;
}

export function HeaderActions({ participant: from, editButton, statusButton, isEditing, url }: HeaderActionsProps) {
  const participant = useMaskedFragment(HeaderActions_participant, from);
  const { t } = useLingui();
  const moreButton = useRef<HTMLButtonElement>(null);
  const { email } = participant;
  const [access, setAccess] = useState<'convert' | 'handover' | null>(null);
  const isNew = participant.subscriptionStatus === 'PROSPECT' && participant.accountStatus === 'ACTIVE';
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => notifyDone(t`Copied.`),
      () => notifyFailed(t`Your browser did not allow copying.`),
    );

  return (
    <div className={classes.actions}>
      {participant.viewerCanEdit && !isEditing ? (
        <Button
          ref={editButton}
          variant="default"
          leftSection={<IconPencil size={16} aria-hidden="true" />}
          aria-keyshortcuts="e"
          onClick={() => void url.startEditing()}
        >
          <Trans>Edit</Trans>
          <Kbd size="xs" className={classes.key} aria-hidden="true">
            e
          </Kbd>
        </Button>
      ) : null}
      {participant.viewerCanConvert && isNew && email ? (
        <Button
          variant="default"
          leftSection={<IconSend size={16} aria-hidden="true" />}
          onClick={() => setAccess('convert')}
        >
          <Trans>Send invitation link</Trans>
        </Button>
      ) : null}
      {participant.viewerCanChangeStatus ? (
        <Button
          ref={statusButton}
          variant="default"
          leftSection={<IconReplace size={16} aria-hidden="true" />}
          aria-keyshortcuts="s"
          onClick={() => void url.openDialog('status')}
        >
          <Trans>Change status</Trans>
          <Kbd size="xs" className={classes.key} aria-hidden="true">
            s
          </Kbd>
        </Button>
      ) : null}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon ref={moreButton} variant="default" size={36} aria-label={t`More actions`}>
            <IconDots size={18} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {participant.viewerCanAssign ? (
            <Menu.Item
              leftSection={<IconUserCheck size={16} aria-hidden="true" />}
              onClick={() => {
                // The entry is gone when the dialog closes: the focus goes back to the button then.
                moreButton.current?.focus();
                void url.openDialog('supervisors');
              }}
            >
              <Trans>Choose supervisors…</Trans>
            </Menu.Item>
          ) : null}
          {participant.viewerCanEnroll && participant.accountStatus !== 'ARCHIVED' ? (
            <EnrollmentItems
              canSwitch={isOpen(lower(participant.enrollment.programStatus))}
              onChoose={(kind) => {
                moreButton.current?.focus();
                void url.openDialog(kind);
              }}
            />
          ) : null}
          <AccessItems
            participant={participant}
            onHandOver={() => {
              moreButton.current?.focus();
              setAccess('handover');
            }}
          />
          {email ? (
            <Menu.Item leftSection={<IconCopy size={16} aria-hidden="true" />} onClick={() => copy(email)}>
              <Trans>Copy e-mail address</Trans>
            </Menu.Item>
          ) : null}
          <Menu.Item
            leftSection={<IconLink size={16} aria-hidden="true" />}
            onClick={() => copy(`${location.origin}/participants/${participant.id}`)}
          >
            <Trans>Copy link to this page</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense fallback={null}>
        {access === 'convert' ? (
          <ConvertDialog accountIds={[participant.id]} onClose={() => setAccess(null)} onDone={() => setAccess(null)} />
        ) : null}
        {access === 'handover' ? (
          <HandoverDialog participantId={participant.id} onClose={() => setAccess(null)} />
        ) : null}
      </Suspense>
    </div>
  );
}
