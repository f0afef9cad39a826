import { Checkbox, Group, Radio, Stack } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ImportMode, ImportProfile } from '../../../graphql/generated/graphql.ts';
import { canAdd } from '../import-state.ts';
import type { ImportDraft } from '../import-draft.ts';
import type { ImportFieldData } from '../use-import-fields.ts';
import type { ColumnChoices } from './column-choices.ts';

interface ModeFieldsProps {
  profile: ImportProfile;
  choices: ColumnChoices;
  fields: readonly ImportFieldData[];
  nameOf: (fieldId: string) => string;
  onChange: (change: ImportDraft) => void;
}

/** Whether rows add, change or both, and by which columns they find whom they are about. */
export function ModeFields({ profile, choices, fields, nameOf, onChange }: ModeFieldsProps) {
  const mapped = new Set(Object.values(choices.columns));
  const addsPeople = canAdd(profile) && !choices.isLimited;
  const keys = fields.filter(({ id, canBeKey }) => canBeKey && mapped.has(id));
  return (
    <>
      <Radio.Group
        label={<Trans>A row</Trans>}
        value={choices.mode}
        onChange={(mode) => onChange({ mode: mode as ImportMode })}
      >
        <Stack gap={6} mt={6}>
          {addsPeople ? (
            <Radio value="CREATE" label={<Trans>adds somebody new; whoever is here already is left alone</Trans>} />
          ) : null}
          <Radio value="UPDATE" label={<Trans>changes somebody who is here; nobody is added</Trans>} />
          {addsPeople ? (
            <Radio value="CREATE_AND_UPDATE" label={<Trans>changes whoever is here, and adds the others</Trans>} />
          ) : null}
        </Stack>
      </Radio.Group>
      {choices.mode === 'CREATE' ? null : (
        <Checkbox.Group
          label={<Trans>Whom a row is about is found by</Trans>}
          description={
            keys.length === 0 ? (
              <Trans>None of the columns can find somebody. Choose one that means an ID, e-mail or number.</Trans>
            ) : (
              <Trans>With several, all of them must be the same. An empty cell leaves the value as it is.</Trans>
            )
          }
          value={choices.keyFieldIds.filter((id) => mapped.has(id))}
          onChange={(keyFieldIds) => onChange({ keyFieldIds })}
        >
          <Group gap="md" mt={8}>
            {keys.map(({ id }) => (
              <Checkbox key={id} value={id} label={nameOf(id)} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </>
  );
}
