import '@mantine/core/styles/Progress.layer.css';
import { Progress, VisuallyHidden } from '@mantine/core';
import { PASSWORD_MIN } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './new-password-field.module.css';
import { PasswordField } from './password-field.tsx';
import { passwordStateOf } from './password-meter.ts';

interface NewPasswordFieldProps {
  value: string;
  onChange: (value: string) => void;
  error?: ReactNode;
  label?: ReactNode;
  /** Names and addresses that the password must not be made of. */
  words: readonly string[];
}

/** A new password with what makes a good one; pasting and password managers work. */
export function NewPasswordField({ value, onChange, error, label, words }: NewPasswordFieldProps) {
  const { t } = useLingui();
  const { length, isLongEnough, isHardToGuess } = passwordStateOf(value, words);
  const share = Math.min(100, Math.round((length / PASSWORD_MIN) * 100));
  return (
    <div>
      <PasswordField
        label={label ?? <Trans>New password</Trans>}
        description={<Trans>Four or five words in a row are easy to remember and hard to guess.</Trans>}
        name="password"
        autoComplete="new-password"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
      />
      <Progress
        value={share}
        color={isHardToGuess ? 'green.8' : 'brass.6'}
        size="sm"
        mt={8}
        aria-label={t`Length of the password`}
      />
      <ul className={classes.rules}>
        <Rule isMet={isLongEnough}>
          <Trans>At least {PASSWORD_MIN} characters</Trans>
        </Rule>
        <Rule isMet={isHardToGuess}>
          <Trans>Not a name, a repetition or a row of keys</Trans>
        </Rule>
      </ul>
    </div>
  );
}

function Rule({ isMet, children }: { isMet: boolean; children: ReactNode }) {
  return (
    <li className={classes.rule} data-met={isMet || undefined}>
      {isMet ? <IconCircleCheckFilled size={16} aria-hidden="true" /> : <IconCircle size={16} aria-hidden="true" />}
      <span>{children}</span>
      <VisuallyHidden>{isMet ? <Trans>(met)</Trans> : <Trans>(not yet)</Trans>}</VisuallyHidden>
    </li>
  );
}
