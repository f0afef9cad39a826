import './styles-more.ts';
import { Button, NativeSelect, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';

interface AddressFinderProps {
  /** One line for each address that was found; null before anybody asked. */
  found: readonly string[] | null;
  isBusy: boolean;
  isDisabled: boolean;
  onFind: () => void;
  onChoose: (index: number) => void;
}

/** Looks for the address of a postcode that was typed; whatever it finds can be corrected by hand. */
export function AddressFinder({ found, isBusy, isDisabled, onFind, onChoose }: AddressFinderProps) {
  const { t } = useLingui();
  return (
    <div>
      <Button variant="default" onClick={onFind} loading={isBusy} disabled={isDisabled}>
        <Trans>Find address</Trans>
      </Button>
      <div role="status">
        {found?.length === 0 ? (
          <Text size="sm" c="dimmed" mt={4}>
            <Trans>Nobody here has an address with this postal code yet. Type it in.</Trans>
          </Text>
        ) : null}
      </div>
      {found && found.length > 0 ? (
        <NativeSelect
          mt={8}
          label={<Trans>Address</Trans>}
          value=""
          data={[
            { value: '', label: t`Choose an address` },
            ...found.map((label, index) => ({ value: `${index}`, label })),
          ]}
          onChange={(event) => {
            if (event.currentTarget.value !== '') onChoose(Number(event.currentTarget.value));
          }}
        />
      ) : null}
    </div>
  );
}
