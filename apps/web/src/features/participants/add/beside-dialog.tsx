import type { UseFormReturnType } from '@mantine/form';
import type { AddValues } from './add-values.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { NewEmployerDialog } from './new-employer-dialog.tsx';
import { NewReferrerDialog } from './new-referrer-dialog.tsx';

/** What is done on the way, without leaving the form. */
export type Beside = { kind: 'employer' | 'referrer' } | { kind: 'merge'; id: string };

interface BesideDialogProps {
  beside: Beside;
  form: UseFormReturnType<AddValues>;
  onMerged: (participantId: string) => void;
  onClose: () => void;
}

/** Adds an employer or a referrer and chooses it, or uses somebody who is there already. */
export function BesideDialog({ beside, form, onMerged, onClose }: BesideDialogProps) {
  if (beside.kind === 'merge') {
    return (
      <MergeDialog
        participantId={beside.id}
        typed={form.values}
        onMerged={() => onMerged(beside.id)}
        onClose={onClose}
      />
    );
  }
  if (beside.kind === 'employer') {
    return (
      <NewEmployerDialog
        onAdded={(employer) => {
          form.setFieldValue('employerId', employer);
          onClose();
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <NewReferrerDialog
      onAdded={(referrer) => {
        form.setFieldValue('referrerId', referrer);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
