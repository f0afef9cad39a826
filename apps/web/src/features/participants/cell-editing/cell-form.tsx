import { TextInput } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { type FocusEvent, type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useChoiceLoaders } from '../../../graphql/use-choice-loaders.ts';
import { SearchSelect } from '../../../ui/search-select.tsx';
import classes from './cell-editor.module.css';
import { type CellPerson, type EditedField, kindOf, textOfValue } from './edited-field.ts';
import { useSaveCell } from './use-save-cell.ts';

interface CellFormProps {
  field: EditedField;
  person: CellPerson;
  label: string;
  onClose: () => void;
}

/** Enter saves, Escape leaves it as it was; a refusal stands below the field, and what was typed stays. */
export function CellForm({ field, person, label, onClose }: CellFormProps) {
  const { value, setValue, save, isBusy, problem } = useSaveCell(field, person, onClose);
  const root = useRef<HTMLDivElement>(null);
  const kind = kindOf(field);
  const loaders = useChoiceLoaders();
  const load = useMemo(() => {
    if (field === 'caseOwnerId') return loaders.staff();
    const providers = person.enrollment.occupation.providers.map(({ id, name }) => ({ id, label: name }));
    return async (text: string) =>
      providers.filter(({ label: name }) => name.toLowerCase().includes(text.trim().toLowerCase()));
  }, [field, loaders, person]);

  useEffect(function startInTheField() {
    const input = root.current?.querySelector('input');
    input?.focus();
    if (input?.type === 'text') input.select();
  }, []);

  function followKeys(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    // In a list of choices Enter takes the marked one, and that saves.
    if (event.key === 'Enter' && kind !== 'choice') void save(value);
  }

  function saveOnLeaving(event: FocusEvent) {
    const isInside = root.current?.contains(event.relatedTarget);
    if (!isInside && kind !== 'choice') void save(value);
    if (!isInside && kind === 'choice' && problem === null && event.relatedTarget !== null) onClose();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears what the field inside lets through
    <div
      ref={root}
      role="group"
      aria-label={label}
      className={classes.panel}
      aria-busy={isBusy}
      onKeyDown={followKeys}
      onBlur={saveOnLeaving}
    >
      {kind === 'choice' ? (
        <SearchSelect
          label={label}
          value={typeof value === 'string' ? null : value}
          load={load}
          error={problem}
          onChange={(choice) => {
            setValue(choice);
            void save(choice);
          }}
        />
      ) : (
        <TextInput
          label={label}
          type={kind === 'day' ? 'date' : 'text'}
          size="xs"
          value={textOfValue(value)}
          error={problem}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
      )}
      <p className={classes.hint}>
        <Trans>Enter saves, Esc cancels</Trans>
      </p>
    </div>
  );
}
