import { Button, Group, Menu } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useForm } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { formProblems } from '../../../lib/problems.ts';
import { Dropdown } from '../../../ui/dropdown.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import type { BatchFormProps } from './batch-form-props.ts';
import { EditedField } from './edited-field.tsx';
import { useEditFieldWords } from './edit-field-words.ts';
import {
  clearFields,
  editFields,
  editInputOf,
  missingFields,
  noValues,
  type EditChoice,
  type EditField,
} from './edit-values.ts';
import { PreviousChoice } from './previous-choice.tsx';
import {
  firstPreviousValues,
  previousFieldNames,
  previousInputOf,
  type PreviousChoiceValues,
} from './previous-values.ts';
import { usePrepareBatch } from './use-prepare-batch.ts';

/** One or several fields for everybody who is selected: each is chosen, then gets a value or is emptied. */
export function EditManyForm({ count, selection, onClose, start }: BatchFormProps & { start: EditField | null }) {
  const { t, i18n } = useLingui();
  const words = useEditFieldWords();
  const { prepare, isBusy } = usePrepareBatch(selection);
  const [choice, setChoice] = useState<EditChoice>({
    chosen: start ? [start] : [],
    cleared: [],
    values: noValues,
    mode: 'add',
    keepCohortSupervisor: false,
  });
  const previous = useForm<PreviousChoiceValues>({ initialValues: firstPreviousValues() });
  const [errors, setErrors] = useState<Partial<Record<EditField, string>>>({});
  const [problems, setProblems] = useState<string[]>([]);
  const [refusals, setRefusals] = useState(0);
  const [isAdding, setIsAdding] = useState(false);
  const others = editFields.filter((field) => !choice.chosen.includes(field));

  function refuse(fields: typeof errors, whole: string[]) {
    setErrors(fields);
    setProblems(whole);
    setRefusals((before) => before + 1);
  }

  async function submit() {
    if (choice.chosen.length === 0) return refuse({}, [t`Choose at least one field.`]);
    const missing = missingFields(choice);
    if (missing.length > 0)
      return refuse(Object.fromEntries(missing.map((field) => [field, t`Choose a value, or empty the field.`])), []);
    const found = await prepare({ edit: editInputOf(choice, previousInputOf(previous.values)) });
    if (found === null) return refuse({}, [t`The server can't be reached. Check your connection and try again.`]);
    if (found.length === 0) return;
    const { fields, whole } = formProblems(i18n, found, [...choice.chosen, ...previousFieldNames]);
    previous.setErrors(fields);
    refuse(fields, whole);
  }

  function choose(field: EditField) {
    const isClearOnly = field === 'referenceNumber';
    setChoice((now) => ({
      ...now,
      chosen: [...now.chosen, field],
      cleared: isClearOnly ? [...now.cleared, field] : now.cleared,
    }));
  }

  return (
    <FormDialog
      isOpen
      size="lg"
      title={<Plural value={count} one="Edit # person" other="Edit # people" />}
      submitLabel={<Trans>Show what would change</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={problems}
      refusals={refusals}
    >
      {choice.chosen.map((field) => (
        <EditedField
          key={field}
          field={field}
          choice={choice}
          error={errors[field]}
          canClear={field in clearFields && field !== 'referenceNumber'}
          onChange={setChoice}
        >
          {field === 'occupationId' ? <PreviousChoice form={previous} /> : null}
        </EditedField>
      ))}
      {others.length > 0 ? (
        <Group>
          <Dropdown
            kind="menu"
            isOpen={isAdding}
            onOpenChange={setIsAdding}
            isInPortal
            button={(button) => (
              <Button variant="default" size="xs" leftSection={<IconPlus size={16} aria-hidden="true" />} {...button}>
                {choice.chosen.length === 0 ? <Trans>Choose a field</Trans> : <Trans>Another field</Trans>}
              </Button>
            )}
          >
            {others.map((field) => (
              <Menu.Item key={field} onClick={() => choose(field)}>
                {words[field]}
              </Menu.Item>
            ))}
          </Dropdown>
        </Group>
      ) : null}
    </FormDialog>
  );
}
