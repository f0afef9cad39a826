import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { newMutationId } from '../../../lib/mutation-id.ts';
import { changedInput } from './changed-input.ts';
import { type CheckContext, checkValues } from './check-values.ts';
import { type FieldPath, type Overlap, overlapOf, withValuesOf } from './edit-fields.ts';
import { type EditValues, valuesOf } from './edit-values.ts';
import type { EditedParticipant } from './edited-participant.ts';
import type { Base, Edit } from './use-edit-form.ts';
import { type UpdateResult, useUpdateParticipant } from './use-update-participant.ts';

export type Saved = Extract<UpdateResult, { __typename: 'ParticipantSaved' }>;

export interface Conflict extends Overlap {
  newer: Base;
}

interface SaveEditOptions {
  edit: Edit;
  participantId: string;
  context: CheckContext;
  onSaved: (saved: Saved | null) => void;
}

/** Checks an edit, sends what changed, and settles it when somebody else saved in between. */
export function useSaveEdit({ edit, participantId, context, onSaved }: SaveEditOptions) {
  const { t } = useLingui();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [clientMutationId, setClientMutationId] = useState(newMutationId);
  const { updateParticipant, isBusy } = useUpdateParticipant();

  async function save(base: Base, values: EditValues): Promise<void> {
    const found = checkValues(base.values, values, context);
    if (found.length > 0) return edit.show(found);
    const input = changedInput(base.values, values, { keepCohortSupervisor: edit.keep.isKept });
    if (Object.keys(input).length === 0) return onSaved(null);
    const result = await updateParticipant({ ...input, clientMutationId, id: participantId, version: base.version });
    if (result) setClientMutationId(newMutationId());
    switch (result?.__typename) {
      case 'ParticipantSaved':
        return onSaved(result);
      case 'InvalidInput':
        return edit.show(result.problems);
      case 'VersionConflict':
        return result.current?.__typename === 'Participant' ? settle(result.current, base, values) : undefined;
      case 'NotFound':
        return edit.showWhole(t`This participant is no longer within your reach.`);
      case undefined:
        return edit.showWhole(t`Nothing was saved. Check your connection and try again; what you typed is still here.`);
    }
  }

  function settle(current: EditedParticipant, base: Base, values: EditValues) {
    const newer = { version: current.version, values: valuesOf(current) };
    const overlap = overlapOf(base.values, values, newer.values);
    if (overlap.conflicts.length > 0 || overlap.theirs.length > 0) return setConflict({ ...overlap, newer });
    // The status or the supervisors changed, none of the fields here: there is nothing to ask.
    edit.rebase(newer, values);
    return save(newer, values);
  }

  return {
    isBusy,
    conflict,
    closeConflict: () => setConflict(null),
    submit: () => void save(edit.base, edit.form.values),
    /** Goes on from the newer record, with their values in the given fields. */
    resolve: (taken: readonly FieldPath[]) => {
      if (!conflict) return;
      const { newer, theirs } = conflict;
      const values = withValuesOf(edit.form.values, newer.values, [...theirs, ...taken]);
      setConflict(null);
      edit.rebase(newer, values);
      void save(newer, values);
    },
  };
}
