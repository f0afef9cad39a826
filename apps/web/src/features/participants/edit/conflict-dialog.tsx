import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { ConflictField } from './conflict-field.tsx';
import type { FieldPath } from './edit-fields.ts';
import type { EditValues } from './edit-values.ts';
import type { EditedParticipant } from './edited-participant.ts';
import { useFieldTexts } from './use-field-texts.ts';
import type { Conflict } from './use-save-edit.ts';

interface ConflictDialogProps {
  conflict: Conflict | null;
  mine: EditValues;
  customFields: readonly EditedParticipant['customValues'][number]['field'][];
  /** With the fields that take the value of the others. */
  onResolve: (taken: readonly FieldPath[]) => void;
  onClose: () => void;
}

/** Somebody else saved first: each field that both changed is decided by hand, and nobody's work is lost unseen. */
export function ConflictDialog({ conflict, onClose, ...rest }: ConflictDialogProps) {
  return (
    <Modal
      opened={conflict !== null}
      onClose={onClose}
      size="xl"
      title={<Trans>Somebody else changed this record in the meantime</Trans>}
    >
      {conflict ? <Choices conflict={conflict} onClose={onClose} {...rest} /> : null}
    </Modal>
  );
}

function Choices({
  conflict: { conflicts, theirs, newer },
  mine,
  customFields,
  onResolve,
  onClose,
}: ConflictDialogProps & { conflict: Conflict }) {
  const { labelOf, textOf } = useFieldTexts(customFields);
  const [taken, setTaken] = useState<readonly FieldPath[]>([]);
  const take = (path: FieldPath, isTheirs: boolean) =>
    setTaken(isTheirs ? [...taken, path] : taken.filter((each) => each !== path));

  return (
    <>
      <Stack gap="sm">
        {conflicts.length > 0 ? (
          <Text size="sm">
            <Trans>You both changed these fields. Choose what to keep, then save.</Trans>
          </Text>
        ) : (
          <Text size="sm">
            <Trans>They changed other fields than you. Both are kept when you save.</Trans>
          </Text>
        )}
        {conflicts.map((path, index) => (
          <ConflictField
            key={path}
            label={labelOf(path)}
            mine={textOf(mine, path)}
            theirs={textOf(newer.values, path)}
            isFirst={index === 0}
            isTheirs={taken.includes(path)}
            onChange={(isTheirs) => take(path, isTheirs)}
          />
        ))}
        {theirs.length > 0 ? (
          <div>
            <Text size="sm">
              <Trans>Also changed by them, and kept:</Trans>
            </Text>
            <List size="sm" mt={4}>
              {theirs.map((path) => (
                <List.Item key={path}>
                  {labelOf(path)}: {textOf(newer.values, path) || <Trans>nothing</Trans>}
                </List.Item>
              ))}
            </List>
          </div>
        ) : null}
      </Stack>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onClose}>
          <Trans>Back to the form</Trans>
        </Button>
        <Button data-autofocus={conflicts.length === 0 || undefined} onClick={() => onResolve(taken)}>
          <Trans>Save</Trans>
        </Button>
      </Group>
    </>
  );
}
