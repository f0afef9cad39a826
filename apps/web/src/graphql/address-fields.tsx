import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { ADDRESS_LINE_MAX, PLACE_NAME_MAX, POSTAL_CODE_MAX } from '@guildhall/domain';
import { Trans } from '@lingui/react/macro';
import { useKnownAddresses } from './use-known-addresses.ts';
import { addressLine } from '../lib/address-line.ts';
import { AddressFinder } from '../ui/address-finder.tsx';

export interface AddressValues {
  addressLine1: string;
  addressLine2: string;
  city: string;
  region: string;
  postalCode: string;
  country: string;
}

type Field = keyof AddressValues;
const lines: readonly Field[] = ['addressLine1', 'addressLine2', 'city', 'region', 'country'];

/** The postal code comes first: the rest can follow from it (UK-ADD-21, UK-ADD-38). */
export function AddressFields<T extends AddressValues>({ form: of }: { form: UseFormReturnType<T> }) {
  const form = of as unknown as UseFormReturnType<AddressValues>;
  const { found, isBusy, find, forget } = useKnownAddresses();
  const { postalCode } = form.values;
  const text = (field: Field, maxLength = PLACE_NAME_MAX) => ({
    autoComplete: 'off',
    maxLength,
    ...form.getInputProps(field),
  });

  function take(index: number) {
    const address = found?.[index];
    if (!address) return;
    for (const field of [...lines, 'postalCode'] as const)
      if (address[field]) form.setFieldValue(field, address[field]);
    forget();
  }

  return (
    <>
      <TextInput {...text('postalCode', POSTAL_CODE_MAX)} label={<Trans>Postal code</Trans>} />
      <div style={{ alignSelf: 'end' }}>
        <AddressFinder
          found={found?.map(addressLine) ?? null}
          isBusy={isBusy}
          isDisabled={postalCode.trim().length < 4}
          onFind={() => void find(postalCode)}
          onChoose={take}
        />
      </div>
      <TextInput {...text('addressLine1', ADDRESS_LINE_MAX)} label={<Trans>Address line 1</Trans>} />
      <TextInput {...text('addressLine2', ADDRESS_LINE_MAX)} label={<Trans>Address line 2</Trans>} />
      <TextInput {...text('city')} label={<Trans>City</Trans>} />
      <TextInput {...text('region')} label={<Trans>State or region</Trans>} />
      <TextInput {...text('country')} label={<Trans>Country</Trans>} />
    </>
  );
}
