import type { FragmentType } from '@apollo/client';
import { Button, Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { NAME_MAX, PRONOUNS_MAX } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef } from 'react';
import { AddressFields } from '../../graphql/address-fields.tsx';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { formatDay } from '../../lib/dates.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { Fact, FactList } from '../../ui/fact-list.tsx';
import { FormProblemList } from '../../ui/form-problem-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { FieldGrid, RecordSection, RecordSheet } from '../../ui/record-section.tsx';
import { useFocusFirstError } from '../../ui/use-focus-first-error.ts';
import { SignatureField, type SignatureValue } from './signature-field.tsx';
import { useConfirmDetails } from './use-confirm-details.ts';

const ConfirmDetailsForm_participant = graphql(`
  fragment ConfirmDetailsForm_participant on Participant {
    id
    givenName
    familyName
    preferredName
    pronouns
    email
    phone
    dateOfBirth
    addressLine1
    addressLine2
    city
    region
    postalCode
    country
  }
`);

const texts = [
  'preferredName',
  'pronouns',
  'phone',
  'addressLine1',
  'addressLine2',
  'city',
  'region',
  'postalCode',
  'country',
] as const;
type Texts = Record<(typeof texts)[number], string>;

const each = <TIn, TOut>(from: Record<(typeof texts)[number], TIn>, convert: (value: TIn) => TOut) =>
  Object.fromEntries(texts.map((field) => [field, convert(from[field])])) as Record<(typeof texts)[number], TOut>;

export function ConfirmDetailsForm({
  participant: from,
}: {
  participant: FragmentType<typeof ConfirmDetailsForm_participant>;
}) {
  const participant = useMaskedFragment(ConfirmDetailsForm_participant, from);
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const element = useRef<HTMLFormElement>(null);
  const signature: SignatureValue = { way: 'draw', strokes: '', typedName: '' };
  const form = useForm<Texts & { signature: SignatureValue }>({
    initialValues: { ...each(participant, (value) => value ?? ''), signature },
  });
  const { confirmDetails, isBusy } = useConfirmDetails();
  const saving = useSaving<never>(form.setErrors, [...texts, 'signature']);
  useFocusFirstError(element, saving.refusals);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { way, strokes, typedName } = form.values.signature;
    const result = await confirmDetails({
      clientMutationId: saving.clientMutationId,
      ...each(form.values, (value) => value.trim() || null),
      signature: way === 'draw' ? { strokes } : { typedName },
    });
    if (result?.__typename !== 'ParticipantSaved') return saving.refuse(result);
    notifyDone(t`Thank you. Your details are confirmed.`);
    await navigate({ to: '/' });
  }

  return (
    <form ref={element} noValidate onSubmit={(event) => void submit(event)}>
      <FormProblemList problems={saving.problems} />
      <RecordSheet>
        <RecordSection
          title={<Trans>About you</Trans>}
          description={<Trans>Is something here wrong? Tell the person who invited you: they can change it.</Trans>}
        >
          <FactList>
            <Fact label={<Trans>Given name</Trans>}>{participant.givenName}</Fact>
            <Fact label={<Trans>Family name</Trans>}>{participant.familyName}</Fact>
            <Fact label={<Trans>Date of birth</Trans>}>{formatDay(i18n.locale, participant.dateOfBirth)}</Fact>
            <Fact label={<Trans>E-mail</Trans>}>{participant.email}</Fact>
          </FactList>
          <FieldGrid>
            <TextInput
              {...form.getInputProps('preferredName')}
              label={<Trans>Preferred name</Trans>}
              maxLength={NAME_MAX}
              autoComplete="nickname"
            />
            <TextInput {...form.getInputProps('pronouns')} label={<Trans>Pronouns</Trans>} maxLength={PRONOUNS_MAX} />
            <TextInput {...form.getInputProps('phone')} label={<Trans>Phone</Trans>} type="tel" autoComplete="tel" />
          </FieldGrid>
        </RecordSection>
        <RecordSection title={<Trans>Address</Trans>}>
          <FieldGrid>
            <AddressFields form={form} />
          </FieldGrid>
        </RecordSection>
        <RecordSection
          title={<Trans>Signature</Trans>}
          description={<Trans>Those who manage your record see it.</Trans>}
        >
          <SignatureField {...form.getInputProps('signature')} value={form.values.signature} />
        </RecordSection>
      </RecordSheet>
      <Group justify="flex-end" mt="lg" gap="xs">
        <LinkButton to="/" search={{ later: true }} variant="default">
          <Trans>Later</Trans>
        </LinkButton>
        <Button type="submit" loading={isBusy}>
          <Trans>Confirm and sign</Trans>
        </Button>
      </Group>
    </form>
  );
}
