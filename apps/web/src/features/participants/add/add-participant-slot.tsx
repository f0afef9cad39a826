import { lazy, Suspense, useState } from 'react';
import { loadPageWords } from '../../../lib/i18n.ts';

const AddParticipantDialog = lazy(async () => {
  const [dialog] = await Promise.all([import('./add-participant-dialog.tsx'), loadPageWords()]);
  return { default: dialog.AddParticipantDialog };
});

interface AddParticipantSlotProps {
  isOpen: boolean;
  onClose: () => void;
}

/** The place of the dialog on the first screen: its code and its words are fetched when it opens for the first time. */
export function AddParticipantSlot(props: AddParticipantSlotProps) {
  const [isWanted, setIsWanted] = useState(props.isOpen);
  if (props.isOpen && !isWanted) setIsWanted(true);
  return <Suspense fallback={null}>{isWanted ? <AddParticipantDialog {...props} /> : null}</Suspense>;
}
