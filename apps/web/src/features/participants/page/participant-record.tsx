import type { FragmentType } from '@apollo/client';
import { Stack } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { ContradictionNotice } from '../status/contradiction-notice.tsx';
import { SuspensionNotice } from '../status/suspension-notice.tsx';
import { ParticipantHeader } from './participant-header.tsx';
import { ParticipantTabs } from './participant-tabs.tsx';
import classes from './participant-header.module.css';
import { useMarkSeen } from './use-mark-seen.ts';
import { useParticipantUrl } from './use-participant-url.ts';
import { useRecordKeys } from './use-record-keys.ts';

const ChangeStatusDialog = lazy(async () => ({
  default: (await import('../status/change-status-dialog.tsx')).ChangeStatusDialog,
}));
const EnrollmentDialog = lazy(async () => ({
  default: (await import('../enrollment/enrollment-dialog.tsx')).EnrollmentDialog,
}));
const SupervisorPickerDialog = lazy(async () => ({
  default: (await import('../supervisors/supervisor-picker-dialog.tsx')).SupervisorPickerDialog,
}));

const ParticipantRecord_viewer = graphql(`
  fragment ParticipantRecord_viewer on Viewer {
    id
    ...ParticipantTabs_viewer
  }
`);

/** All that the page shows: a mutation that selects it brings the whole page up to date. */
const ParticipantRecord_participant = graphql(`
  fragment ParticipantRecord_participant on Participant {
    id
    isNewToViewer
    viewerCanEdit
    viewerCanChangeStatus
    viewerCanAssign
    viewerCanEnroll
    ...ParticipantHeader_participant
    ...ParticipantTabs_participant
    ...ChangeStatusForm_participant
    ...SupervisorPicker_participant
    ...EnrollmentForm_participant
    ...ContradictionNotice_participant
    ...SuspensionNotice_participant
  }
`);

interface ParticipantRecordProps {
  participant: FragmentType<typeof ParticipantRecord_participant>;
  viewer: FragmentType<typeof ParticipantRecord_viewer>;
  account: (id: string) => ReactNode;
}

export function ParticipantRecord({ participant: from, viewer: fromViewer, account }: ParticipantRecordProps) {
  const participant = useMaskedFragment(ParticipantRecord_participant, from);
  const viewer = useMaskedFragment(ParticipantRecord_viewer, fromViewer);
  useMarkSeen(participant);
  const url = useParticipantUrl();
  const editButton = useRef<HTMLButtonElement>(null);
  const statusButton = useRef<HTMLButtonElement>(null);
  const { viewerCanEdit, viewerCanChangeStatus, viewerCanAssign } = participant;
  const isEditing = url.isEditing && viewerCanEdit;

  useRecordKeys({
    ...(viewerCanEdit && !isEditing ? { e: editButton } : {}),
    ...(viewerCanChangeStatus ? { s: statusButton } : {}),
  });

  const wasEditing = useRef(isEditing);
  useEffect(
    function returnFocusAfterEditing() {
      if (wasEditing.current && !isEditing) editButton.current?.focus();
      wasEditing.current = isEditing;
    },
    [isEditing],
  );

  return (
    <>
      <ParticipantHeader
        participant={participant}
        editButton={editButton}
        statusButton={statusButton}
        isEditing={isEditing}
        url={url}
      />
      <Stack gap="sm" className={classes.notices}>
        <ContradictionNotice participant={participant} onChangeStatus={() => void url.openStatusDialog()} />
        <SuspensionNotice participant={participant} onReinstate={() => void url.openStatusDialog('active')} />
      </Stack>
      <ParticipantTabs participant={participant} viewer={viewer} account={account} isEditing={isEditing} url={url} />
      <Suspense fallback={null}>
        {viewerCanChangeStatus ? (
          <ChangeStatusDialog
            participant={participant}
            isOpen={url.dialog === 'status'}
            onClose={url.closeDialog}
            preset={url.to === 'active' ? 'ACTIVE' : undefined}
          />
        ) : null}
        {participant.viewerCanEnroll ? (
          <EnrollmentDialog
            participant={participant}
            kind={url.dialog === 'switch' || url.dialog === 'enroll' ? url.dialog : null}
            onClose={url.closeDialog}
          />
        ) : null}
        {viewerCanAssign ? (
          <SupervisorPickerDialog
            participant={participant}
            isOpen={url.dialog === 'supervisors'}
            onClose={url.closeDialog}
          />
        ) : null}
      </Suspense>
    </>
  );
}
