import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { newMutationId } from '../../../lib/mutation-id.ts';
import { formProblems } from '../../../lib/problems.ts';
import { type UpdateResult, useUpdateParticipant } from '../edit/use-update-participant.ts';
import {
  type CellPerson,
  type CellValue,
  type EditedField,
  inputOf,
  isSame,
  textOfValue,
  valueOf,
} from './edited-field.ts';

/** Saves one cell with the rules of the edit form; until it is saved, the value that was typed stays. */
export function useSaveCell(field: EditedField, person: CellPerson, onSaved: () => void) {
  const { t, i18n } = useLingui();
  const { updateParticipant, isBusy } = useUpdateParticipant();
  const [value, setValue] = useState<CellValue>(() => valueOf(person, field));
  const [problem, setProblem] = useState<string | null>(null);
  const version = useRef(person.version);
  const mutationId = useRef(newMutationId());
  const isSaving = useRef(false);

  function problemOf(result: UpdateResult | null): string {
    if (result === null) return t`The server can't be reached. Check your connection and try again.`;
    if (result.__typename === 'InvalidInput') {
      const { fields, whole } = formProblems(i18n, result.problems, [field]);
      return [...Object.values(fields), ...whole].join(' ');
    }
    const current = result.__typename === 'VersionConflict' ? result.current : null;
    if (current?.__typename !== 'Participant') return t`This is no longer there, or you may no longer change it.`;
    version.current = current.version;
    const theirs: string = textOfValue(newerValueOf(current, field)) || '–';
    return t`Somebody changed this record in between; here it says: ${theirs}. Enter saves yours, Esc keeps theirs.`;
  }

  async function save(next: CellValue): Promise<void> {
    if (isSaving.current) return;
    if (isSame(next, valueOf(person, field)) && problem === null) return onSaved();
    isSaving.current = true;
    const result = await updateParticipant({
      ...inputOf(field, next),
      clientMutationId: mutationId.current,
      id: person.id,
      version: version.current,
    });
    isSaving.current = false;
    if (result?.__typename === 'ParticipantSaved') return onSaved();
    // After a lost connection the same request must have one effect only.
    if (result) mutationId.current = newMutationId();
    setProblem(problemOf(result));
  }

  return { value, setValue, save, isBusy, problem };
}

type Newer = Omit<CellPerson, 'viewerCanEdit' | 'enrollment'> & {
  enrollment: Omit<CellPerson['enrollment'], 'occupation'>;
};

function newerValueOf(current: Newer, field: EditedField): CellValue {
  return valueOf(current as CellPerson, field);
}
