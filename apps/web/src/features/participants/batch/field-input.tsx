import { Select, Stack } from '@mantine/core';
import { PARTICIPANT_TYPES } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { type Dispatch, type SetStateAction, useMemo } from 'react';
import type { ParticipantType } from '../../../graphql/generated/graphql.ts';
import { useChoiceLoaders } from '../../../graphql/use-choice-loaders.ts';
import { userTypeWords } from '../../../lib/words.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { SearchMultiSelect } from '../../../ui/search-multi-select.tsx';
import { SearchSelect } from '../../../ui/search-select.tsx';
import type { EditChoice, EditField, EditValues, SupervisorMode } from './edit-values.ts';

interface FieldInputProps {
  field: EditField;
  label: string;
  choice: EditChoice;
  error: string | undefined;
  onChange: Dispatch<SetStateAction<EditChoice>>;
}

type Setter = <K extends EditField>(field: K, value: EditValues[K]) => void;

/** Where the new value of a field is chosen. */
export function FieldInput({ field, label, choice, error, onChange }: FieldInputProps) {
  const { values } = choice;
  const { i18n } = useLingui();
  const set: Setter = (key, value) => onChange((now) => ({ ...now, values: { ...now.values, [key]: value } }));
  const name = { label: <Trans>New value</Trans>, error };
  switch (field) {
    case 'referenceNumber':
      return null;
    case 'startDate':
    case 'expectedEndDate':
      return <DateInput {...name} value={values[field]} onChange={(day) => set(field, day)} />;
    case 'userType':
      return (
        <Select
          {...name}
          value={values.userType}
          data={PARTICIPANT_TYPES.map((type) => {
            const value = type.toUpperCase() as ParticipantType;
            return { value, label: i18n._(userTypeWords[value]) };
          })}
          onChange={(value) => set('userType', value as ParticipantType | null)}
        />
      );
    case 'supervisors':
      return <SupervisorsInput choice={choice} error={error} set={set} onChange={onChange} label={label} />;
    default:
      return <RecordInput field={field} value={values[field]} error={error} set={set} />;
  }
}

type RecordField = 'employerId' | 'occupationId' | 'providerId' | 'cohortId' | 'caseOwnerId';

function RecordInput({
  field,
  value,
  error,
  set,
}: {
  field: RecordField;
  value: EditValues[RecordField];
  error: string | undefined;
  set: Setter;
}) {
  const loaders = useChoiceLoaders();
  const load = useMemo(() => {
    const of = {
      employerId: () => loaders.organizations('EMPLOYER'),
      occupationId: () => loaders.occupations(),
      providerId: () => loaders.organizations('PROVIDER'),
      cohortId: () => loaders.cohorts(),
      caseOwnerId: () => loaders.staff(),
    };
    return of[field]();
  }, [loaders, field]);
  return (
    <SearchSelect
      label={<Trans>New value</Trans>}
      value={value}
      error={error}
      load={load}
      onChange={(option) => set(field, option)}
    />
  );
}

interface SupervisorsInputProps extends Omit<FieldInputProps, 'field'> {
  set: Setter;
}

function SupervisorsInput({ choice, error, set, onChange }: SupervisorsInputProps) {
  const { t } = useLingui();
  const loaders = useChoiceLoaders();
  const load = useMemo(() => loaders.staff(['SUPERVISOR']), [loaders]);
  return (
    <Stack gap={6}>
      <Select
        label={<Trans>What to do</Trans>}
        allowDeselect={false}
        value={choice.mode}
        data={[
          { value: 'add', label: t`Add; nobody is removed` },
          { value: 'remove', label: t`Remove` },
          { value: 'replaceWith', label: t`Replace all direct ones with` },
        ]}
        onChange={(mode) => onChange((now) => ({ ...now, mode: mode as SupervisorMode }))}
      />
      <SearchMultiSelect
        label={<Trans>Supervisors</Trans>}
        value={[...choice.values.supervisors]}
        error={error}
        load={load}
        onChange={(people) => set('supervisors', people)}
      />
    </Stack>
  );
}
