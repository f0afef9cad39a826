import '../../ui/styles-more.ts';
import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import {
  ADDRESS_LINE_MAX,
  PLACE_NAME_MAX,
  EMAIL_MAX_LENGTH,
  ORGANIZATION_CODE_MAX,
  ORGANIZATION_NAME_MAX,
  POSTAL_CODE_MAX,
  WEB_ADDRESS_MAX,
} from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useMemo } from 'react';
import { useChoiceLoaders } from '../../graphql/use-choice-loaders.ts';
import { SearchSelect } from '../../ui/search-select.tsx';
import { AddressListField } from './address-list-field.tsx';
import { standingWords } from './standing-words.ts';
import type { OrganizationForm } from './organization-values.ts';

interface OrganizationFieldsProps {
  form: OrganizationForm;
  isNew?: boolean;
  /** Whom it works with; stands after the name. */
  partners?: ReactNode;
}

/** Only the name is required: an organization exists before its people do. */
export function OrganizationFields({ form, isNew = false, partners }: OrganizationFieldsProps) {
  const { i18n } = useLingui();
  const loaders = useChoiceLoaders();
  const staff = useMemo(() => loaders.staff(), [loaders]);
  const text = (
    field:
      | 'name'
      | 'code'
      | 'email'
      | 'phone'
      | 'website'
      | 'addressLine1'
      | 'addressLine2'
      | 'city'
      | 'region'
      | 'postalCode'
      | 'country',
  ) => form.getInputProps(field);
  return (
    <>
      <TextInput
        label={<Trans>Name</Trans>}
        required
        maxLength={ORGANIZATION_NAME_MAX}
        data-autofocus
        {...text('name')}
      />
      <TextInput
        label={<Trans>Code</Trans>}
        description={
          isNew ? (
            <Trans>What files call it. Left empty, it gets the next code of its kind.</Trans>
          ) : (
            <Trans>What files call it. Files with the earlier code no longer find it.</Trans>
          )
        }
        required={!isNew}
        maxLength={ORGANIZATION_CODE_MAX}
        {...text('code')}
      />
      {partners}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <TextInput label={<Trans>E-mail</Trans>} type="email" maxLength={EMAIL_MAX_LENGTH} {...text('email')} />
        <TextInput label={<Trans>Phone</Trans>} type="tel" {...text('phone')} />
      </SimpleGrid>
      <TextInput
        label={<Trans>Website</Trans>}
        inputMode="url"
        placeholder="www.example.org"
        maxLength={WEB_ADDRESS_MAX}
        {...text('website')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <TextInput label={<Trans>Address line 1</Trans>} maxLength={ADDRESS_LINE_MAX} {...text('addressLine1')} />
        <TextInput label={<Trans>Address line 2</Trans>} maxLength={ADDRESS_LINE_MAX} {...text('addressLine2')} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm" verticalSpacing="sm">
        <TextInput label={<Trans>City</Trans>} maxLength={PLACE_NAME_MAX} {...text('city')} />
        <TextInput label={<Trans>State or region</Trans>} maxLength={PLACE_NAME_MAX} {...text('region')} />
        <TextInput label={<Trans>Postal code</Trans>} maxLength={POSTAL_CODE_MAX} {...text('postalCode')} />
      </SimpleGrid>
      <TextInput label={<Trans>Country</Trans>} maxLength={PLACE_NAME_MAX} {...text('country')} />
      <AddressListField form={form} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <NativeSelect
          label={<Trans>Standing</Trans>}
          data={Object.entries(standingWords).map(([value, word]) => ({ value, label: i18n._(word) }))}
          {...form.getInputProps('standing')}
        />
        <SearchSelect
          label={<Trans>Owner</Trans>}
          description={<Trans>Who is in charge of it on your side.</Trans>}
          value={form.values.owner}
          onChange={(owner) => form.setFieldValue('owner', owner)}
          error={form.errors.ownerId}
          load={staff}
        />
      </SimpleGrid>
    </>
  );
}
