import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { organizationKindOf, STAFF_TYPES } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { OrganizationKind } from '../../graphql/generated/graphql.ts';
import { GroupField } from '../../graphql/group-field.tsx';
import { useChoiceLoaders } from '../../graphql/use-choice-loaders.ts';
import { userTypeWords } from '../../lib/words.ts';
import { SearchMultiSelect } from '../../ui/search-multi-select.tsx';
import { SearchSelect } from '../../ui/search-select.tsx';
import type { StaffForm } from './staff-values.ts';

interface StaffFieldsProps {
  form: StaffForm;
  userTypes: readonly string[];
}

export function StaffFields({ form, userTypes }: StaffFieldsProps) {
  const { i18n } = useLingui();
  const loaders = useChoiceLoaders();
  const { userType, organization, occupations } = form.values;
  const type = STAFF_TYPES.find((each) => each.toUpperCase() === userType) ?? 'supervisor';
  const kind = organizationKindOf(type);
  const load = useMemo(
    () => ({
      organizations: loaders.organizations(kind.toUpperCase() as OrganizationKind),
      occupations: loaders.occupations(organization?.id),
    }),
    [loaders, kind, organization?.id],
  );
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput {...form.getInputProps('givenName')} label={<Trans>Given name</Trans>} required />
        <TextInput {...form.getInputProps('familyName')} label={<Trans>Family name</Trans>} required />
        <TextInput {...form.getInputProps('title')} label={<Trans>Title</Trans>} />
        <TextInput {...form.getInputProps('phone')} label={<Trans>Phone</Trans>} type="tel" />
      </SimpleGrid>
      <TextInput {...form.getInputProps('email')} label={<Trans>E-mail</Trans>} type="email" required />
      <Select
        {...form.getInputProps('userType')}
        label={<Trans>User type</Trans>}
        required
        allowDeselect={false}
        data={STAFF_TYPES.filter((each) => userTypes.includes(each.toUpperCase())).map((each) => {
          const value = each.toUpperCase() as Uppercase<typeof each>;
          return { value, label: i18n._(userTypeWords[value]) };
        })}
      />
      <SearchSelect
        label={<Trans>Organization</Trans>}
        value={organization}
        load={load.organizations}
        onChange={(next) => {
          form.setFieldValue('organization', next);
          form.clearFieldError('organizationId');
        }}
        error={form.errors.organizationId}
        isRequired
      />
      <GroupField
        label={<Trans>Sees the participants of these groups alone</Trans>}
        value={form.values.groups}
        onChange={(next) => {
          form.setFieldValue('groups', next);
          form.clearFieldError('groupIds');
        }}
        isRequired={false}
        error={form.errors.groupIds}
      />
      {userType === 'MENTOR' ? (
        <SearchMultiSelect
          label={<Trans>Occupations</Trans>}
          value={occupations}
          load={load.occupations}
          onChange={(next) => {
            form.setFieldValue('occupations', next);
            form.clearFieldError('occupationIds');
          }}
          error={form.errors.occupationIds}
        />
      ) : null}
    </>
  );
}
