import { SimpleGrid } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useChoiceLoaders } from '../../../graphql/use-choice-loaders.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { PlannedHoursInput } from '../choices/planned-hours-input.tsx';
import { ProviderSelect } from '../choices/provider-select.tsx';
import type { EnrollmentValues } from './enrollment-values.ts';

/** What depends on the employer or the occupation is chosen anew when that changes. */
export function NewPlaceFields({ form }: { form: UseFormReturnType<EnrollmentValues> }) {
  const { employerId, occupationId, providerId, cohortId, startDate, expectedEndDate, plannedHours } = form.values;
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
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
      <SearchSelect
        {...form.getInputProps('occupationId')}
        label={<Trans>New occupation</Trans>}
        value={occupationId}
        onChange={(chosen) => {
          form.setFieldValue('occupationId', chosen);
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
          if (chosen?.id !== employer) form.setFieldValue('cohortId', null);
        }}
        load={load.employers}
        isRequired
      />
      <ProviderSelect {...form.getInputProps('providerId')} value={providerId} occupationId={occupationId?.id} />
      <SearchSelect
        {...form.getInputProps('cohortId')}
        label={<Trans>Cohort</Trans>}
        value={cohortId}
        load={load.cohorts}
      />
      <DateInput {...form.getInputProps('startDate')} label={<Trans>Start date</Trans>} value={startDate} isRequired />
      <DateInput
        {...form.getInputProps('expectedEndDate')}
        label={<Trans>Expected end</Trans>}
        value={expectedEndDate}
      />
      <PlannedHoursInput
        {...form.getInputProps('plannedHours')}
        hours={plannedHours}
        onChange={(hours) => form.setFieldValue('plannedHours', hours)}
      />
    </SimpleGrid>
  );
}
