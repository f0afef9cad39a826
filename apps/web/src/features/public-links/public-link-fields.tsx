import '../../ui/styles-more.ts';
import '@mantine/core/styles/NumberInput.layer.css';
import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { PUBLIC_LINK_LABEL_MAX, PUBLIC_LINK_MAX_USES } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { ParticipantType } from '../../graphql/generated/graphql.ts';
import { useChoiceLoaders } from '../../graphql/use-choice-loaders.ts';
import { userTypeWords } from '../../lib/words.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { SearchSelect } from '../../ui/search-select.tsx';
import type { PublicLinkForm } from './public-link-values.ts';

/** Whose link it is: chosen once, because a printed code keeps its meaning. */
export function PublicLinkAssignments({ form, types }: { form: PublicLinkForm; types: readonly ParticipantType[] }) {
  const { i18n } = useLingui();
  const { employer, occupation } = form.values;
  const loaders = useChoiceLoaders();
  const employerId = employer?.id;
  const load = useMemo(
    () => ({ employers: loaders.organizations('EMPLOYER'), occupations: loaders.occupations(employerId) }),
    [loaders, employerId],
  );
  return (
    <>
      <SearchSelect
        label={<Trans>Employer</Trans>}
        value={employer}
        onChange={(next) => {
          form.setFieldValue('employer', next);
          form.clearFieldError('employerId');
        }}
        load={load.employers}
        error={form.errors.employerId}
        isRequired
      />
      <SearchSelect
        label={<Trans>Occupation</Trans>}
        value={occupation}
        onChange={(next) => {
          form.setFieldValue('occupation', next);
          form.clearFieldError('occupationId');
        }}
        load={load.occupations}
        error={form.errors.occupationId}
        isRequired
      />
      <Select
        {...form.getInputProps('userType')}
        label={<Trans>Type</Trans>}
        required
        allowDeselect={false}
        data={types.map((type) => ({ value: type, label: i18n._(userTypeWords[type]) }))}
      />
    </>
  );
}

/** What may change later. */
export function PublicLinkFields({ form }: { form: PublicLinkForm }) {
  return (
    <>
      <TextInput
        label={<Trans>Label</Trans>}
        description={<Trans>For you and your colleagues, such as the place where the code hangs.</Trans>}
        maxLength={PUBLIC_LINK_LABEL_MAX}
        {...form.getInputProps('label')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <DateInput
          label={<Trans>Last day</Trans>}
          description={<Trans>Leave empty for no end.</Trans>}
          value={form.values.endsOn}
          onChange={(day) => {
            form.setFieldValue('endsOn', day);
            form.clearFieldError('endsOn');
          }}
          error={form.errors.endsOn}
        />
        <NumberInput
          label={<Trans>Maximum sign-ups</Trans>}
          description={<Trans>Leave empty for no limit.</Trans>}
          min={1}
          max={PUBLIC_LINK_MAX_USES}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          value={form.values.maxUses}
          onChange={(value) => {
            form.setFieldValue('maxUses', typeof value === 'number' ? value : '');
            form.clearFieldError('maxUses');
          }}
          error={form.errors.maxUses}
        />
      </SimpleGrid>
    </>
  );
}
