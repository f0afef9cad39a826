import '../../ui/styles-more.ts';
import { SimpleGrid, TextInput } from '@mantine/core';
import { COHORT_TITLE_MAX } from '@guildhall/domain';
import { Trans } from '@lingui/react/macro';
import { DateInput } from '../../ui/date-input.tsx';
import { SearchSelect } from '../../ui/search-select.tsx';
import type { CohortForm } from './cohort-values.ts';
import { useOwnerChoices, useSupervisorChoices } from './use-cohort-choices.ts';

interface CohortFieldsProps {
  form: CohortForm;
  /** The owner is chosen once. */
  isNew?: boolean;
}

export function CohortFields({ form, isNew = false }: CohortFieldsProps) {
  const { owner, supervisor, startDate, endDate } = form.values;
  const loadOwners = useOwnerChoices();
  const loadSupervisors = useSupervisorChoices(owner?.id);
  return (
    <>
      <TextInput
        label={<Trans>Title</Trans>}
        required
        maxLength={COHORT_TITLE_MAX}
        data-autofocus
        {...form.getInputProps('title')}
      />
      {isNew ? (
        <SearchSelect
          label={<Trans>Owner</Trans>}
          description={<Trans>The sponsor or employer whose people go through the program together.</Trans>}
          value={owner}
          onChange={(next) => {
            // Whoever supervises for one employer can't for another.
            form.setValues({ owner: next, supervisor: null });
            form.clearFieldError('ownerId');
          }}
          load={loadOwners}
          error={form.errors.ownerId}
          isRequired
        />
      ) : null}
      <SearchSelect
        label={<Trans>Supervisor</Trans>}
        description={<Trans>Supervises every member, as long as they are in this cohort.</Trans>}
        value={supervisor}
        onChange={(next) => {
          form.setFieldValue('supervisor', next);
          form.clearFieldError('supervisorId');
        }}
        load={loadSupervisors}
        error={form.errors.supervisorId}
        isDisabled={!owner}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <DateInput
          label={<Trans>First day</Trans>}
          value={startDate}
          onChange={(day) => form.setFieldValue('startDate', day)}
          error={form.errors.startDate}
        />
        <DateInput
          label={<Trans>Last day</Trans>}
          value={endDate}
          onChange={(day) => form.setFieldValue('endDate', day)}
          error={form.errors.endDate}
        />
      </SimpleGrid>
    </>
  );
}
