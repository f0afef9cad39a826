import '../../ui/styles-more.ts';
import '@mantine/core/styles/Radio.layer.css';
import { Group, Radio, TextInput } from '@mantine/core';
import { OCCUPATION_TITLE_MAX, TRAINING_APPROACHES } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { TrainingApproach } from '../../graphql/generated/graphql.ts';
import { useChoiceLoaders } from '../../graphql/use-choice-loaders.ts';
import { trainingApproachWords } from '../../lib/record-words.ts';
import { SearchMultiSelect } from '../../ui/search-multi-select.tsx';
import { SearchSelect } from '../../ui/search-select.tsx';
import type { OccupationForm } from './occupation-values.ts';
import { useOwnerChoices } from './use-owner-choices.ts';

interface OccupationFieldsProps {
  form: OccupationForm;
  /** The owner is chosen once. */
  isNew?: boolean;
}

const approaches = TRAINING_APPROACHES.map((approach) => approach.toUpperCase() as TrainingApproach);

export function OccupationFields({ form, isNew = false }: OccupationFieldsProps) {
  const { i18n } = useLingui();
  const { owner, providers } = form.values;
  const loadOwners = useOwnerChoices();
  const loaders = useChoiceLoaders();
  const loadProviders = useMemo(() => loaders.organizations('PROVIDER'), [loaders]);
  return (
    <>
      <TextInput
        label={<Trans>Title</Trans>}
        required
        maxLength={OCCUPATION_TITLE_MAX}
        data-autofocus
        {...form.getInputProps('title')}
      />
      {isNew ? (
        <SearchSelect
          label={<Trans>Owner</Trans>}
          description={<Trans>Edits it from now on. The employers of a sponsor can enroll people into it.</Trans>}
          value={owner}
          onChange={(next) => {
            form.setFieldValue('owner', next);
            form.clearFieldError('ownerId');
          }}
          load={loadOwners}
          error={form.errors.ownerId}
          isRequired
        />
      ) : null}
      <SearchMultiSelect
        label={<Trans>Training providers</Trans>}
        description={<Trans>A single one instructs everybody in it. Of several, each participant gets one.</Trans>}
        value={providers}
        onChange={(next) => {
          form.setFieldValue('providers', next);
          form.clearFieldError('providerIds');
        }}
        load={loadProviders}
        error={form.errors.providerIds}
      />
      <TextInput
        label={<Trans>O*NET code</Trans>}
        placeholder="47-2111.00"
        maxLength={20}
        {...form.getInputProps('onetCode')}
      />
      <Radio.Group label={<Trans>Training approach</Trans>} required {...form.getInputProps('trainingApproach')}>
        <Group gap="lg" my={6}>
          {approaches.map((approach) => (
            <Radio key={approach} value={approach} label={i18n._(trainingApproachWords[approach])} />
          ))}
        </Group>
      </Radio.Group>
    </>
  );
}
