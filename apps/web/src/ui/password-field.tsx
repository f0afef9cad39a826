import '@mantine/core/styles/PasswordInput.layer.css';
import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

/** A password that can be looked at while it is typed; the button is reached by keyboard and says what it does. */
export function PasswordField(props: PasswordInputProps) {
  const { t } = useLingui();
  const [isShown, setIsShown] = useState(false);
  return (
    <PasswordInput
      required
      withAsterisk={false}
      {...props}
      visible={isShown}
      onVisibilityChange={setIsShown}
      visibilityToggleButtonProps={{
        'aria-label': isShown ? t`Hide the password` : t`Show the password`,
        'aria-hidden': false,
        tabIndex: 0,
      }}
    />
  );
}
