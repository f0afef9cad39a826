import { Button, Stack } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useRef, useState } from 'react';
import { formProblems } from '../../lib/problems.ts';
import { FormProblemList } from '../../ui/form-problem-list.tsx';
import { NewPasswordField } from '../../ui/new-password-field.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { PasswordField } from '../../ui/password-field.tsx';
import { useFocusFirstError } from '../../ui/use-focus-first-error.ts';
import { useChangePassword } from './use-change-password.ts';

const fieldNames = ['currentPassword', 'newPassword'] as const;
type Field = (typeof fieldNames)[number];
const empty: Record<Field, string> = { currentPassword: '', newPassword: '' };

/** The current password and a new one. */
export function ChangePasswordForm({ signInName }: { signInName: string }) {
  const { t, i18n } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(empty);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [refusals, setRefusals] = useState(0);
  const { changePassword, isBusy } = useChangePassword();
  useFocusFirstError(form, refusals);

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

  function change(name: Field, value: string) {
    setValues((before) => ({ ...before, [name]: value }));
    setErrors((before) => ({ ...before, [name]: '' }));
  }

  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="sm" maw={420}>
        <FormProblemList problems={problems} />
        {/* Password managers keep the name with the password. */}
        <input type="text" name="username" autoComplete="username" value={signInName} readOnly hidden />
        <PasswordField
          label={<Trans>Current password</Trans>}
          name="currentPassword"
          autoComplete="current-password"
          value={values.currentPassword}
          onChange={(event) => change('currentPassword', event.currentTarget.value)}
          error={errors.currentPassword || undefined}
        />
        <NewPasswordField
          value={values.newPassword}
          onChange={(value) => change('newPassword', value)}
          error={errors.newPassword || undefined}
          words={[signInName]}
        />
        <Button type="submit" loading={isBusy} style={{ alignSelf: 'flex-start' }}>
          <Trans>Change password</Trans>
        </Button>
      </Stack>
    </form>
  );
}
