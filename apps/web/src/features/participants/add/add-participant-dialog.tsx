import '../../../ui/styles-more.ts';
import { Modal } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Suspense, useRef, useState } from 'react';
import { TabPending } from '../page/tab-pending.tsx';
import { AddParticipant } from './add-participant.tsx';
import { DiscardDialog } from './discard-dialog.tsx';

interface AddParticipantDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

/** Closing asks first when a person is half typed; then the focus goes back to where it came from. */
export function AddParticipantDialog({ isOpen, onClose }: AddParticipantDialogProps) {
  const opener = useRef(document.activeElement);
  const [isDirty, setIsDirty] = useState(false);
  const [isAsking, setIsAsking] = useState(false);

  function close() {
    setIsAsking(false);
    setIsDirty(false);
    onClose();
    if (opener.current instanceof HTMLElement) opener.current.focus();
  }
  // Asked a moment later: the dialog that asks would hear the same Escape and close at once.
  const tryToClose = () => (isDirty ? void setTimeout(() => setIsAsking(true)) : close());

  return (
    <>
      <Modal
        opened={isOpen}
        onClose={tryToClose}
        title={<Trans>Add participant</Trans>}
        size={820}
        closeOnClickOutside={!isDirty}
        closeOnEscape={!isAsking}
      >
        <Suspense fallback={<TabPending />}>
          <AddParticipant onCancel={tryToClose} onDirtyChange={setIsDirty} />
        </Suspense>
      </Modal>
      <DiscardDialog isOpen={isAsking} onStay={() => setIsAsking(false)} onDiscard={close} />
    </>
  );
}
