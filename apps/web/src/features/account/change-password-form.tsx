import '@mantine/core/styles/PasswordInput.layer.css';
import { Button, PasswordInput, Stack } from '@mantine/core';
import { PASSWORD_MIN } from '@guildhall/domain';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useRef, useState } from 'react';
import { formProblems } from '../../lib/problems.ts';
import { FormProblemList } from '../../ui/form-problem-list.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { useFocusFirstError } from '../../ui/use-focus-first-error.ts';
import { useChangePassword } from './use-change-password.ts';

const fieldNames = ['currentPassword', 'newPassword'] as const;
type Field = (typeof fieldNames)[number];
const empty: Record<Field, string> = { currentPassword: '', newPassword: '' };

/** The current password and a new one. Nothing but its length is asked of the new one. */
export function ChangePasswordForm({ signInName }: { signInName: string }) {
  const { t, i18n } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(empty);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [refusals, setRefusals] = useState(0);
  const [isShown, setIsShown] = useState(false);
  const { changePassword, isBusy } = useChangePassword();
  useFocusFirstError(form, refusals);
  const length = [...values.newPassword].length;

  function refuse(fields: Record<string, string>, whole: readonly string[] = []) {
    setErrors(fields);
    setProblems(whole);
    setRefusals((before) => before + 1);
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const result = await changePassword(values);
    switch (result?.__typename) {
      case 'PasswordChanged':
        setValues(empty);
        setErrors({});
        setProblems([]);
        return notifyDone(t`The new password holds. You are signed out everywhere else.`);
      case 'InvalidInput': {
        const { fields, whole } = formProblems(i18n, result.problems, fieldNames);
        return refuse(fields, whole);
      }
      case 'TooManyAttempts':
        return refuse({}, [t`Too many attempts. Wait a quarter of an hour, then try again.`]);
      case 'Busy':
        return refuse({}, [t`The server is busy. Try again in a moment.`]);
      case undefined:
        return refuse({}, [t`The server can't be reached. Check your connection and try again.`]);
    }
  }

  const field = (name: Field) => ({
    name,
    required: true,
    withAsterisk: false,
    value: values[name],
    error: errors[name] || undefined,
    visible: isShown,
    onVisibilityChange: setIsShown,
    visibilityToggleButtonProps: {
      'aria-label': isShown ? t`Hide the passwords` : t`Show the passwords`,
      'aria-hidden': false as const,
      tabIndex: 0,
    },
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setValues((before) => ({ ...before, [name]: value }));
      setErrors((before) => ({ ...before, [name]: '' }));
    },
  });
  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="sm" maw={420}>
        <FormProblemList problems={problems} />
        {/* Password managers keep the name with the password. */}
        <input type="text" name="username" autoComplete="username" value={signInName} readOnly hidden />
        <PasswordInput
          {...field('currentPassword')}
          label={<Trans>Current password</Trans>}
          autoComplete="current-password"
        />
        <PasswordInput
          {...field('newPassword')}
          label={<Trans>New password</Trans>}
          autoComplete="new-password"
          description={
            length > 0 && length < PASSWORD_MIN ? (
              <Plural value={PASSWORD_MIN - length} one="# more character" other="# more characters" />
            ) : (
              <Trans>At least {PASSWORD_MIN} characters, of any kind. A short sentence is easy to keep in mind.</Trans>
            )
          }
        />
        <Button type="submit" loading={isBusy} style={{ alignSelf: 'flex-start' }}>
          <Trans>Change password</Trans>
        </Button>
      </Stack>
    </form>
  );
}
