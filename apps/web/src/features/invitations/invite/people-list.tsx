import { ActionIcon, Checkbox, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { problemText } from '../../../lib/problems.ts';
import { userTypeWords } from '../../../lib/words.ts';
import type { DraftPerson } from './draft.ts';
import { nameOf } from './draft.ts';
import classes from './invite.module.css';
import { KnownAddress } from './known-address.tsx';

interface PeopleListProps {
  people: readonly DraftPerson[];
  onEdit: (person: DraftPerson) => void;
  onRemove: (person: DraftPerson) => void;
  onConfirm: (person: DraftPerson, isConfirmed: boolean) => void;
}

/** Everybody collected so far; whoever was refused says why, and what fits instead. */
export function PeopleList({ people, onEdit, onRemove, onConfirm }: PeopleListProps) {
  const { t, i18n } = useLingui();
  if (people.length === 0) return null;
  return (
    <ul className={classes.people} aria-label={t`List`}>
      {people.map((person) => {
        const name = nameOf(person);
        const { problem, known } = person;
        const isConflict = problem?.code === 'role_conflict';
        return (
          <li key={person.key} className={classes.person} data-refused={problem ? true : undefined}>
            <div className={classes.who}>
              <Text size="sm" fw={600}>
                {name}
              </Text>
              <Text size="xs" c="dimmed">
                {[
                  i18n._(userTypeWords[person.userType]),
                  name === person.email ? null : person.email,
                  ...person.occupations.map(({ label }) => label),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
              {problem && known && !isConflict ? <KnownAddress problem={problem} known={known} /> : null}
              {problem && (!known || isConflict) ? (
                <Text size="sm" role="status" className={classes.problem}>
                  {problemText(i18n, problem)}
                </Text>
              ) : null}
              {isConflict ? (
                <Checkbox
                  mt={4}
                  label={<Trans>This is right: participant and staff in one occupation</Trans>}
                  checked={person.confirmsRoleConflict}
                  onChange={(event) => onConfirm(person, event.currentTarget.checked)}
                />
              ) : null}
            </div>
            <Group gap={4} wrap="nowrap">
              <ActionIcon variant="default" aria-label={t`Edit ${name}`} onClick={() => onEdit(person)}>
                <IconPencil size={16} aria-hidden="true" />
              </ActionIcon>
              <ActionIcon variant="default" aria-label={t`Remove ${name}`} onClick={() => onRemove(person)}>
                <IconTrash size={16} aria-hidden="true" />
              </ActionIcon>
            </Group>
          </li>
        );
      })}
    </ul>
  );
}
