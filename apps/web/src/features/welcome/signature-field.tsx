import '@mantine/core/styles/Radio.layer.css';
import { Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { SIGNATURE_HEIGHT, SIGNATURE_WIDTH, TYPED_NAME_MAX } from '@guildhall/domain';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { SignaturePad } from '../../ui/signature-pad.tsx';

export interface SignatureValue {
  way: 'draw' | 'type';
  strokes: string;
  typedName: string;
}

interface SignatureFieldProps {
  value: SignatureValue;
  onChange: (value: SignatureValue) => void;
  error?: ReactNode;
}

/** Drawn, or the name typed by whoever works without a pointer. */
export function SignatureField({ value, onChange, error }: SignatureFieldProps) {
  const change = (next: Partial<SignatureValue>) => onChange({ ...value, ...next });
  return (
    <Stack gap="sm">
      <Radio.Group
        label={<Trans>How do you want to sign?</Trans>}
        value={value.way}
        onChange={(way) => change({ way: way === 'type' ? 'type' : 'draw' })}
      >
        <Group mt={6} gap="md">
          <Radio value="draw" label={<Trans>Draw</Trans>} />
          <Radio value="type" label={<Trans>Type my name</Trans>} />
        </Group>
      </Radio.Group>
      {value.way === 'draw' ? (
        <>
          <SignaturePad
            value={value.strokes}
            onChange={(strokes) => change({ strokes })}
            width={SIGNATURE_WIDTH}
            height={SIGNATURE_HEIGHT}
          />
          {error ? (
            <Text size="xs" c="red.9" role="alert">
              {error}
            </Text>
          ) : null}
        </>
      ) : (
        <TextInput
          label={<Trans>Your name as your signature</Trans>}
          value={value.typedName}
          maxLength={TYPED_NAME_MAX}
          autoComplete="name"
          error={error}
          onChange={(event) => change({ typedName: event.currentTarget.value })}
        />
      )}
    </Stack>
  );
}
