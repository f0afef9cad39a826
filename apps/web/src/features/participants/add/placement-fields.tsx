import { Button, Group, Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { useChoiceLoaders } from '../../../graphql/use-choice-loaders.ts';
import { minPayRateWords } from '../../../lib/person-words/pay-words.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { SearchMultiSelect } from '../../../ui/search-multi-select.tsx';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { ProviderSelect } from '../choices/provider-select.tsx';
import { EmployerAddressSelect } from '../choices/employer-address-select.tsx';
import { PlannedHoursInput } from '../choices/planned-hours-input.tsx';
import { LoginHint } from '../choices/login-hint.tsx';
import { useLoginLoader } from '../choices/use-login-loader.ts';
import classes from './add-participant.module.css';
import type { AddRules, AddValues } from './add-values.ts';

interface PlacementFieldsProps {
  form: UseFormReturnType<AddValues>;
  rules: AddRules;
  /** Left out where the viewer may not add one. */
  onAddEmployer?: (() => void) | undefined;
  onAddReferrer?: (() => void) | undefined;
}

/** As what, where and when. What depends on the employer or the occupation is chosen anew when that changes. */
export function PlacementFields({ form, rules, onAddEmployer, onAddReferrer }: PlacementFieldsProps) {
  const { t } = useLingui();
  const { employerId, occupationId, providerId, cohortId, supervisorIds } = form.values;
  const groupIds = form.values.groupIds.map(({ id }) => id);
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
  const supervisors = useLoginLoader({ employerId: employer, groupIds, role: 'SUPERVISOR' });
  const mentors = useLoginLoader({ employerId: employer, groupIds, role: 'MENTOR' });

  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>
        <Trans>Assignments</Trans>
      </legend>
      <div className={classes.fields}>
        <WithAdd label={t`Add an employer`} onAdd={onAddEmployer}>
          <SearchSelect
            {...form.getInputProps('employerId')}
            label={<Trans>Employer</Trans>}
            value={employerId}
            onChange={(chosen) => {
              form.setFieldValue('employerId', chosen);
              if (chosen?.id !== employer) form.setValues(withoutEmployer);
            }}
            load={load.employers}
            isRequired
          />
        </WithAdd>
        <EmployerAddressSelect
          {...form.getInputProps('employerAddressId')}
          value={form.values.employerAddressId}
          employerId={employer}
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
        <div>
          <SearchMultiSelect
            {...form.getInputProps('supervisorIds')}
            label={<Trans>Supervisors</Trans>}
            placeholder={employer ? '' : t`Choose an employer first`}
            value={supervisorIds}
            load={supervisors}
            isDisabled={!employer}
          />
          <LoginHint employer={employerId} groupIds={groupIds} wantedAs="SUPERVISOR" />
        </div>
        <div>
          <SearchSelect
            {...form.getInputProps('mentorId')}
            label={<Trans>Mentor</Trans>}
            placeholder={employer ? '' : t`Choose an employer first`}
            value={form.values.mentorId}
            load={mentors}
            isDisabled={!employer}
          />
          <LoginHint employer={employerId} groupIds={groupIds} wantedAs="MENTOR" />
        </div>
        {onAddReferrer ? (
          <WithAdd label={t`Add a referrer`} onAdd={onAddReferrer}>
            <SearchSelect
              {...form.getInputProps('referrerId')}
              label={<Trans>Referrer</Trans>}
              value={form.values.referrerId}
              load={load.referrers}
            />
          </WithAdd>
        ) : null}
        <SearchSelect
          {...form.getInputProps('caseOwnerId')}
          label={<Trans>Case owner</Trans>}
          value={form.values.caseOwnerId}
          load={load.staff}
        />
        <ProgramFields form={form} vocabulary={rules.vocabulary} />
      </div>
    </fieldset>
  );
}

/** On what pay, from when to when, for how many hours. */
function ProgramFields({ form, vocabulary }: Pick<PlacementFieldsProps, 'form'> & Pick<AddRules, 'vocabulary'>) {
  const { t, i18n } = useLingui();
  const { startDate, expectedEndDate, plannedHours } = form.values;
  return (
    <>
      {vocabulary === 'UK' ? (
        <Select
          {...form.getInputProps('minPayRate')}
          label={<Trans>Minimum rate of pay</Trans>}
          clearable
          clearButtonProps={{ 'aria-label': t`Clear` }}
          data={Object.entries(minPayRateWords).map(([value, word]) => ({ value, label: i18n._(word) }))}
        />
      ) : null}
      <DateInput {...form.getInputProps('startDate')} label={<Trans>Start date</Trans>} value={startDate} />
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
    </>
  );
}

/** What belongs to an employer, and is chosen anew at another one. */
const withoutEmployer = { employerAddressId: null, cohortId: null, supervisorIds: [], mentorId: null };

interface WithAddProps {
  label: string;
  onAdd: (() => void) | undefined;
  children: ReactNode;
}

/** A field with a plus beside it, for what isn't there yet. */
function WithAdd({ label, onAdd, children }: WithAddProps) {
  if (!onAdd) return children;
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <div style={{ flex: 1, minWidth: 0 }}>{children}</div>
      <Button variant="default" px={10} mt={24} aria-label={label} title={label} onClick={onAdd}>
        <IconPlus size={16} aria-hidden="true" />
      </Button>
    </Group>
  );
}
