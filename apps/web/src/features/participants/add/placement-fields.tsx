import { Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { ParticipantType } from '../../../graphql/generated/graphql.ts';
import { useChoiceLoaders } from '../../../graphql/use-choice-loaders.ts';
import { userTypeWords } from '../../../lib/words.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { SearchMultiSelect } from '../../../ui/search-multi-select.tsx';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { ProviderSelect } from '../choices/provider-select.tsx';
import { useSupervisorLoader } from '../choices/use-supervisor-loader.ts';
import classes from './add-participant.module.css';
import type { AddValues } from './add-values.ts';

interface PlacementFieldsProps {
  form: UseFormReturnType<AddValues>;
  participantTypes: readonly ParticipantType[];
}

/** As what, where and when. What depends on the employer or the occupation is chosen anew when that changes. */
export function PlacementFields({ form, participantTypes }: PlacementFieldsProps) {
  const { t, i18n } = useLingui();
  const { employerId, occupationId, providerId, cohortId, supervisorIds, startDate, expectedEndDate } = form.values;
  const employer = employerId?.id;
  const loaders = useChoiceLoaders();
  const load = useMemo(
    () => ({
      employers: loaders.organizations('EMPLOYER'),
      occupations: loaders.occupations(employer),
      cohorts: loaders.cohorts(employer),
    }),
    [loaders, employer],
  );
  const supervisors = useSupervisorLoader(employer);

  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>
        <Trans>Assignments</Trans>
      </legend>
      <div className={classes.fields}>
        <Select
          {...form.getInputProps('userType')}
          label={<Trans>Type</Trans>}
          required
          allowDeselect={false}
          data={participantTypes.map((type) => ({ value: type, label: i18n._(userTypeWords[type]) }))}
        />
        <SearchSelect
          {...form.getInputProps('employerId')}
          label={<Trans>Employer</Trans>}
          value={employerId}
          onChange={(chosen) => {
            form.setFieldValue('employerId', chosen);
            if (chosen?.id === employer) return;
            form.setFieldValue('cohortId', null);
            form.setFieldValue('supervisorIds', []);
          }}
          load={load.employers}
          isRequired
        />
        <SearchSelect
          {...form.getInputProps('occupationId')}
          label={<Trans>Occupation</Trans>}
          value={occupationId}
          onChange={(chosen) => {
            form.setFieldValue('occupationId', chosen);
            if (chosen?.id !== occupationId?.id) form.setFieldValue('providerId', null);
          }}
          load={load.occupations}
          isRequired
        />
        <ProviderSelect {...form.getInputProps('providerId')} value={providerId} occupationId={occupationId?.id} />
        <SearchSelect
          {...form.getInputProps('cohortId')}
          label={<Trans>Cohort</Trans>}
          value={cohortId}
          load={load.cohorts}
        />
        <SearchMultiSelect
          {...form.getInputProps('supervisorIds')}
          label={<Trans>Supervisors</Trans>}
          placeholder={employer ? '' : t`Choose an employer first`}
          value={supervisorIds}
          load={supervisors}
          isDisabled={!employer}
        />
        <DateInput {...form.getInputProps('startDate')} label={<Trans>Start date</Trans>} value={startDate} />
        <DateInput
          {...form.getInputProps('expectedEndDate')}
          label={<Trans>Expected end</Trans>}
          value={expectedEndDate}
        />
      </div>
    </fieldset>
  );
}
