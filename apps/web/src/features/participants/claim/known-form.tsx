import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { cleanClaimProbe } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { FindParticipantInput } from '../../../graphql/generated/graphql.ts';
import { formProblems } from '../../../lib/problems.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { FieldGrid } from '../../../ui/record-section.tsx';
import { useFocusFirstError } from '../../../ui/use-focus-first-error.ts';

interface KnownFormProps {
  onFind: (known: FindParticipantInput) => void;
  isBusy: boolean;
}

const fields = ['email', 'givenName', 'familyName', 'dateOfBirth'] as const;

/** The e-mail address alone, or the whole name with the date of birth. */
export function KnownForm({ onFind, isBusy }: KnownFormProps) {
  const { i18n } = useLingui();
  const root = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);
  const form = useForm({
    initialValues: { email: '', givenName: '', familyName: '', dateOfBirth: null as string | null },
  });
  useFocusFirstError(root, refusals);

  function submit() {
    const probe = cleanClaimProbe(form.values);
    if (probe.ok) return onFind(form.values);
    const problems = probe.refusals.map(({ field, code, message }) => ({ field: field ?? null, code, message }));
    form.setErrors(formProblems(i18n, problems, fields).fields);
    setRefusals((before) => before + 1);
  }

  return (
    <form
      ref={root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <FieldGrid>
        <TextInput {...form.getInputProps('email')} type="email" autoComplete="off" label={<Trans>E-mail</Trans>} />
        <TextInput {...form.getInputProps('givenName')} autoComplete="off" label={<Trans>Given name</Trans>} />
        <TextInput {...form.getInputProps('familyName')} autoComplete="off" label={<Trans>Family name</Trans>} />
        <DateInput
          {...form.getInputProps('dateOfBirth')}
          value={form.values.dateOfBirth}
          label={<Trans>Date of birth</Trans>}
        />
      </FieldGrid>
      <Button type="submit" mt="md" loading={isBusy}>
        <Trans>Find</Trans>
      </Button>
    </form>
  );
}
