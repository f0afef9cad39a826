import '../../../ui/styles-more.ts';
import { ActionIcon, Checkbox, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import type { Dispatch, ReactNode, SetStateAction } from 'react';
import classes from './edited-field.module.css';
import { useEditFieldWords } from './edit-field-words.ts';
import { FieldInput } from './field-input.tsx';
import type { EditChoice, EditField } from './edit-values.ts';

interface EditedFieldProps {
  field: EditField;
  choice: EditChoice;
  error: string | undefined;
  canClear: boolean;
  onChange: Dispatch<SetStateAction<EditChoice>>;
  /** What belongs to the new value of this field alone. */
  children?: ReactNode;
}

/** One field of an edit: its new value, or that it is emptied. */
export function EditedField({ field, choice, error, canClear, onChange, children }: EditedFieldProps) {
  const { t } = useLingui();
  const label = useEditFieldWords()[field];
  const isCleared = choice.cleared.includes(field);
  const without = (fields: readonly EditField[]) => fields.filter((one) => one !== field);
  const clear = (isOn: boolean) =>
    onChange((now) => ({ ...now, cleared: isOn ? [...now.cleared, field] : without(now.cleared) }));
  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>{label}</legend>
      <Group align="flex-start" wrap="nowrap" gap="xs">
        <Stack gap={10} flex={1} miw={0}>
          {isCleared ? (
            <Text size="sm">
              <Trans>Will be empty for everybody.</Trans>
            </Text>
          ) : (
            <FieldInput field={field} label={label} choice={choice} error={error} onChange={onChange} />
          )}
          {children}
          {canClear ? (
            <Checkbox
              size="sm"
              label={field === 'supervisors' ? <Trans>Remove all of them</Trans> : <Trans>Empty this field</Trans>}
              checked={isCleared}
              onChange={(event) => clear(event.currentTarget.checked)}
            />
          ) : null}
          {field === 'cohortId' ? (
            <Checkbox
              size="sm"
              label={<Trans>Whoever leaves a cohort keeps its supervisor</Trans>}
              checked={choice.keepCohortSupervisor}
              onChange={({ currentTarget: { checked } }) =>
                onChange((now) => ({ ...now, keepCohortSupervisor: checked }))
              }
            />
          ) : null}
        </Stack>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t`Leave ${label} as it is`}
          onClick={() => onChange((now) => ({ ...now, chosen: without(now.chosen), cleared: without(now.cleared) }))}
        >
          <IconX size={16} aria-hidden="true" />
        </ActionIcon>
      </Group>
    </fieldset>
  );
}
