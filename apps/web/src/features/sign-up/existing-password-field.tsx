import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PasswordField } from '../../ui/password-field.tsx';
import { TextLink } from '../../ui/text-link.tsx';

interface ExistingPasswordFieldProps {
  value: string;
  onChange: (value: string) => void;
  error?: ReactNode;
}

/** The password of somebody who signs in elsewhere already. */
export function ExistingPasswordField({ value, onChange, error }: ExistingPasswordFieldProps) {
  return (
    <div>
      <PasswordField
        label={<Trans>Your password</Trans>}
        name="password"
        autoComplete="current-password"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
      />
      <TextLink to="/forgot-password">
        <Trans>Forgot your password?</Trans>
      </TextLink>
    </div>
  );
}
