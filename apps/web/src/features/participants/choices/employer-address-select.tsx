import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { SearchOption } from '../../../lib/search-options.ts';
import { addressLine } from '../../../lib/address-line.ts';

const EmployerAddresses = graphql(`
  query EmployerAddresses($id: ID!) {
    organization(id: $id) {
      id
      addressLine1
      addressLine2
      city
      region
      postalCode
      country
      addresses {
        id
        label
        addressLine1
        addressLine2
        city
        region
        postalCode
        country
      }
    }
  }
`);

interface EmployerAddressSelectProps {
  employerId: string | undefined;
  value: SearchOption | null;
  onChange: (value: SearchOption | null) => void;
  error?: ReactNode;
}

/** Where at the employer: its postal address, unless another one is chosen (UK-ADD-26). */
export function EmployerAddressSelect({ employerId, value, onChange, error }: EmployerAddressSelectProps) {
  const { t } = useLingui();
  const { data } = useQuery(EmployerAddresses, { variables: { id: employerId ?? '' }, skip: !employerId });
  const employer = employerId ? data?.organization : null;
  const main = employer ? addressLine(employer) : '';
  const labelOf = (label: string, line: string) => (line ? `${label}: ${line}` : label);
  return (
    <Select
      label={<Trans>Employer address</Trans>}
      disabled={!employer}
      placeholder={employerId ? main || t`Postal address` : t`Choose an employer first`}
      clearable
      clearButtonProps={{ 'aria-label': t`Clear` }}
      data={employer?.addresses.map((address) => ({
        value: address.id,
        label: labelOf(address.label, addressLine(address)),
      }))}
      nothingFoundMessage={t`This employer has no further address.`}
      value={value?.id ?? null}
      onChange={(chosen) => {
        const address = employer?.addresses.find(({ id }) => id === chosen);
        onChange(address ? { id: address.id, label: address.label } : null);
      }}
      error={error}
    />
  );
}
