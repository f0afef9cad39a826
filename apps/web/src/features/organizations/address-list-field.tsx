import { Button, Fieldset, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { ADDRESS_LINE_MAX, PLACE_NAME_MAX, POSTAL_CODE_MAX } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import '@mantine/core/styles/Fieldset.layer.css';
import { emptyAddress, type OrganizationForm } from './organization-values.ts';

type Field = 'label' | 'addressLine1' | 'addressLine2' | 'city' | 'region' | 'postalCode' | 'country';

/** Where the organization is besides its postal address; participants can be placed at one of them (UK-ORG-01, UK-ADD-26). */
export function AddressListField({ form }: { form: OrganizationForm }) {
  const { t } = useLingui();
  const { addresses } = form.values;
  return (
    <Stack gap="sm">
      {addresses.map(({ id, label }, index) => {
        const number = index + 1;
        const text = (field: Field, maxLength = PLACE_NAME_MAX) => ({
          maxLength,
          ...form.getInputProps(`addresses.${index}.${field}`),
        });
        return (
          <Fieldset key={id ?? `new-${index}`} legend={label || t`Address ${number}`}>
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
              <TextInput {...text('label')} label={<Trans>Name of the place</Trans>} required />
              <TextInput {...text('addressLine1', ADDRESS_LINE_MAX)} label={<Trans>Address line 1</Trans>} />
              <TextInput {...text('addressLine2', ADDRESS_LINE_MAX)} label={<Trans>Address line 2</Trans>} />
              <TextInput {...text('city')} label={<Trans>City</Trans>} />
              <TextInput {...text('region')} label={<Trans>State or region</Trans>} />
              <TextInput {...text('postalCode', POSTAL_CODE_MAX)} label={<Trans>Postal code</Trans>} />
              <TextInput {...text('country')} label={<Trans>Country</Trans>} />
            </SimpleGrid>
            <Button
              variant="default"
              size="compact-sm"
              mt="xs"
              leftSection={<IconTrash size={14} aria-hidden="true" />}
              aria-label={t`Remove address ${number}`}
              onClick={() => form.removeListItem('addresses', index)}
            >
              <Trans>Remove</Trans>
            </Button>
          </Fieldset>
        );
      })}
      <Button
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        onClick={() => form.insertListItem('addresses', emptyAddress())}
      >
        <Trans>Add another address</Trans>
      </Button>
    </Stack>
  );
}
