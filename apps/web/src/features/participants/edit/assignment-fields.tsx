import { Select } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { ParticipantType } from '../../../graphql/generated/graphql.ts';
import { userTypeWords } from '../../../lib/words.ts';
import { Notice } from '../../../ui/notice.tsx';
import { FieldGrid, RecordSection } from '../../../ui/record-section.tsx';
import { SearchMultiSelect } from '../../../ui/search-multi-select.tsx';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { ProviderSelect } from '../choices/provider-select.tsx';
import { useChoiceLoaders } from '../../../graphql/use-choice-loaders.ts';
import { useGroupLoader } from '../choices/use-group-loader.ts';
import type { EditedParticipant } from './edited-participant.ts';
import { PlacementEffects } from './placement-effects.tsx';
import { SupervisorsBeside } from './supervisors-beside.tsx';
import type { EditForm, KeepChoice } from './edit-form.ts';

interface AssignmentFieldsProps {
  form: EditForm;
  participant: EditedParticipant;
  participantTypes: readonly ParticipantType[];
  keep: KeepChoice;
  onChooseSupervisors: () => void;
}

export function AssignmentFields({
  form,
  participant,
  participantTypes,
  keep,
  onChooseSupervisors,
}: AssignmentFieldsProps) {
  const { i18n } = useLingui();
  const { userType, employerId, occupationId } = form.values;
  const employer = employerId?.id;
  const loaders = useChoiceLoaders();
  const groups = useGroupLoader();
  const load = useMemo(
    () => ({
      employers: loaders.organizations('EMPLOYER'),
      occupations: loaders.occupations(employer),
      cohorts: loaders.cohorts(employer),
      staff: loaders.staff(),
    }),
    [loaders, employer],
  );
  const types = [...new Set([...participantTypes, userType])];

  return (
    <RecordSection title={<Trans>Assignments</Trans>}>
      <FieldGrid>
        <Select
          {...form.getInputProps('userType')}
          label={<Trans>Type</Trans>}
          required
          allowDeselect={false}
          data={types.map((type) => ({ value: type, label: i18n._(userTypeWords[type]) }))}
        />
        <SearchSelect
          {...form.getInputProps('occupationId')}
          label={<Trans>Occupation</Trans>}
          value={occupationId}
          onChange={(chosen) => {
            form.setFieldValue('occupationId', chosen);
            // A provider belongs to its occupation.
            if (chosen?.id !== occupationId?.id) form.setFieldValue('providerId', null);
          }}
          load={load.occupations}
          isRequired
        />
        <SearchSelect
          {...form.getInputProps('employerId')}
          label={<Trans>Employer</Trans>}
          value={employerId}
          load={load.employers}
          isRequired
        />
        <ProviderSelect
          {...form.getInputProps('providerId')}
          value={form.values.providerId}
          occupationId={occupationId?.id}
        />
        <SearchSelect
          {...form.getInputProps('cohortId')}
          label={<Trans>Cohort</Trans>}
          value={form.values.cohortId}
          load={load.cohorts}
        />
        <SearchSelect
          {...form.getInputProps('caseOwnerId')}
          label={<Trans>Case owner</Trans>}
          value={form.values.caseOwnerId}
          load={load.staff}
        />
        <SearchMultiSelect
          {...form.getInputProps('groupIds')}
          label={<Trans>Groups</Trans>}
          value={form.values.groupIds}
          load={groups}
        />
      </FieldGrid>
      {occupationId && occupationId.id !== participant.enrollment.occupation.id ? (
        <Notice kind="warning" role="status">
          <Trans>
            This corrects the enrollment: the earlier occupation is not kept. To keep it, use “Switch occupation” among
            the actions of the record.
          </Trans>
        </Notice>
      ) : null}
      <PlacementEffects values={form.values} participant={participant} keep={keep} />
      <SupervisorsBeside participant={participant} onChoose={onChooseSupervisors} />
    </RecordSection>
  );
}
