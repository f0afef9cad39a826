import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconAlertCircle } from '@tabler/icons-react';
import type { FormEvent } from 'react';
import { PasswordField } from '../../ui/password-field.tsx';
import type { SignInAnswer } from './session-requests.ts';

interface SignInFormProps {
  isBusy: boolean;
  failure: Exclude<SignInAnswer, { kind: 'signed-in' }> | null;
  onSubmit: (email: string, password: string) => void;
}

export function SignInForm({ isBusy, failure, onSubmit }: SignInFormProps) {
  const { t } = useLingui();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const [email, password] = [fields.get('email'), fields.get('password')];
    if (typeof email === 'string' && typeof password === 'string') onSubmit(email, password);
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {failure ? (
          <Alert color="red" variant="light" role="alert" icon={<IconAlertCircle aria-hidden="true" />}>
            <FailureText failure={failure} />
          </Alert>
        ) : null}
        <TextInput label={t`E-mail`} name="email" type="email" autoComplete="username" required withAsterisk={false} />
        <PasswordField label={t`Password`} name="password" autoComplete="current-password" />
        <Button type="submit" loading={isBusy} mt="xs" fullWidth>
          <Trans>Sign in</Trans>
        </Button>
      </Stack>
    </form>
  );
}

function FailureText({ failure }: { failure: NonNullable<SignInFormProps['failure']> }) {
  if (failure.kind === 'wrong') return <Trans>The e-mail address or the password is wrong.</Trans>;
  if (failure.kind === 'expired') {
    return <Trans>Your subscription has ended. Ask the organization that gave you access to extend it.</Trans>;
  }
  if (failure.kind === 'cancelled') {
    return <Trans>Your access was cancelled. Ask the organization that gave it to you.</Trans>;
  }
  if (failure.kind === 'failed') {
    return <Trans>The server can't be reached. Check your connection and try again.</Trans>;
  }
  const minutes = Math.max(1, Math.ceil(failure.retryAfterSeconds / 60));
  return (
    <Plural
      value={minutes}
      one="Too many attempts. Try again in a minute."
      other="Too many attempts. Try again in # minutes."
    />
  );
}
