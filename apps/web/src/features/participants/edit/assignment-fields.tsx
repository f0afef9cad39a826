import { Select } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { ParticipantType } from '../../../graphql/generated/graphql.ts';
import { minPayRateWords } from '../../../lib/person-words/pay-words.ts';
import { userTypeWords } from '../../../lib/words.ts';
import { FieldGrid, RecordSection } from '../../../ui/record-section.tsx';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { EmployerAddressSelect } from '../choices/employer-address-select.tsx';
import { LoginHint } from '../choices/login-hint.tsx';
import { ProviderSelect } from '../choices/provider-select.tsx';
import { GroupField } from '../../../graphql/group-field.tsx';
import { useChoiceLoaders } from '../../../graphql/use-choice-loaders.ts';
import { useLoginLoader } from '../choices/use-login-loader.ts';
import type { EditedParticipant } from './edited-participant.ts';
import { OccupationCorrection } from './occupation-correction.tsx';
import { PlacementEffects } from './placement-effects.tsx';
import { SupervisorsBeside } from './supervisors-beside.tsx';
import type { EditForm, KeepChoice } from './edit-form.ts';

interface AssignmentFieldsProps {
  form: EditForm;
  participant: EditedParticipant;
  participantTypes: readonly ParticipantType[];
  vocabulary: 'US' | 'UK';
  areGroupsRequired: boolean;
  keep: KeepChoice;
  onChooseSupervisors: () => void;
}

export function AssignmentFields({
  form,
  participant,
  participantTypes,
  vocabulary,
  areGroupsRequired,
  keep,
  onChooseSupervisors,
}: AssignmentFieldsProps) {
  const { t, i18n } = useLingui();
  const { userType, employerId, occupationId } = form.values;
  const employer = employerId?.id;
  const loaders = useChoiceLoaders();
  const load = useMemo(
    () => ({
      employers: loaders.organizations('EMPLOYER'),
      occupations: loaders.occupations(employer),
      cohorts: loaders.cohorts(employer),
      staff: loaders.staff(),
      referrers: loaders.staff(['REFERRER']),
    }),
    [loaders, employer],
  );
  const groupIds = form.values.groupIds.map(({ id }) => id);
  const mentors = useLoginLoader({ employerId: employer, groupIds, role: 'MENTOR' });
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
          onChange={(chosen) => {
            form.setFieldValue('employerId', chosen);
            // Both belong to the employer.
            if (chosen?.id !== employer) form.setValues({ employerAddressId: null, mentorId: null });
          }}
          load={load.employers}
          isRequired
        />
        <EmployerAddressSelect
          {...form.getInputProps('employerAddressId')}
          value={form.values.employerAddressId}
          employerId={employer}
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
        <div>
          <SearchSelect
            {...form.getInputProps('mentorId')}
            label={<Trans>Mentor</Trans>}
            value={form.values.mentorId}
            load={mentors}
          />
          <LoginHint employer={employerId} groupIds={groupIds} wantedAs="MENTOR" />
        </div>
        <SearchSelect
          {...form.getInputProps('referrerId')}
          label={<Trans>Referrer</Trans>}
          value={form.values.referrerId}
          load={load.referrers}
        />
        <SearchSelect
          {...form.getInputProps('caseOwnerId')}
          label={<Trans>Case owner</Trans>}
          value={form.values.caseOwnerId}
          load={load.staff}
        />
        {vocabulary === 'UK' ? (
          <Select
            {...form.getInputProps('minPayRate')}
            label={<Trans>Minimum rate of pay</Trans>}
            clearable
            clearButtonProps={{ 'aria-label': t`Clear` }}
            data={Object.entries(minPayRateWords).map(([value, word]) => ({ value, label: i18n._(word) }))}
          />
        ) : null}
      </FieldGrid>
      <GroupField {...form.getInputProps('groupIds')} value={form.values.groupIds} isRequired={areGroupsRequired} />
      <OccupationCorrection before={participant.enrollment.occupation.id} after={occupationId?.id} />
      <PlacementEffects values={form.values} participant={participant} keep={keep} />
      <SupervisorsBeside participant={participant} onChoose={onChooseSupervisors} />
    </RecordSection>
  );
}
