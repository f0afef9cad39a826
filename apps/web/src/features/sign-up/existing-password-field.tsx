import '@mantine/core/styles/PasswordInput.layer.css';
import { PasswordInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { TextLink } from '../../ui/text-link.tsx';

interface ExistingPasswordFieldProps {
  value: string;
  onChange: (value: string) => void;
  error?: ReactNode;
}

/** The password of somebody who signs in elsewhere already. */
export function ExistingPasswordField({ value, onChange, error }: ExistingPasswordFieldProps) {
  const { t } = useLingui();
  const [isShown, setIsShown] = useState(false);
  return (
    <div>
      <PasswordInput
        label={<Trans>Your password</Trans>}
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
        visible={isShown}
        onVisibilityChange={setIsShown}
        visibilityToggleButtonProps={{
          'aria-label': isShown ? t`Hide the password` : t`Show the password`,
          'aria-hidden': false,
          tabIndex: 0,
        }}
      />
      <TextLink to="/forgot-password">
        <Trans>Forgot your password?</Trans>
      </TextLink>
    </div>
  );
}
