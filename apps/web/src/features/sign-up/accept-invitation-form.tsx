import { useMutation } from '@apollo/client/react';
import { Button, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { AcceptInvitationPageQuery } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { formatMoment } from '../../lib/dates.ts';
import { userTypeWords } from '../../lib/words.ts';
import { PublicPage } from '../../ui/public-page.tsx';
import { ExistingPasswordField } from './existing-password-field.tsx';
import { NewPasswordField } from '../../ui/new-password-field.tsx';
import { PersonFields } from './person-fields.tsx';
import { SignUpLayout } from './sign-up-layout.tsx';
import { signUpInput } from './sign-up-values.ts';
import { useSignUpForm } from './use-sign-up-form.ts';

const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on SignedUp {
        isSignedIn
      }
      ... on InvalidInput {
        problems {
          field
          code
          message
        }
      }
      ... on TooManyAttempts {
        retryAfterSeconds
      }
    }
  }
`);

interface AcceptInvitationFormProps {
  token: string;
  invitation: Extract<AcceptInvitationPageQuery['invitationByToken'], { __typename: 'InvitationSeen' }>;
  /** The link died while the form was being filled in. */
  onDead: () => void;
}

/** A password, and for somebody new the name and what the tenant asks. */
export function AcceptInvitationForm({ token, invitation, onDead }: AcceptInvitationFormProps) {
  const { t, i18n } = useLingui();
  const { email, givenName, familyName, tenantName, organizationName, inviterName, isConversion } = invitation;
  const { form, problems, refusals, isDead, take } = useSignUpForm({
    givenName: givenName ?? '',
    familyName: familyName ?? '',
  });
  const [accept, { loading }] = useMutation(AcceptInvitation);
  const [hasOtherName, setHasOtherName] = useState(false);
  const { values } = form;
  const signsInWithOwn = invitation.hasLogin && values.signInName.trim() === '';

  useEffect(
    function leaveTheForm() {
      if (isDead) onDead();
    },
    [isDead, onDead],
  );

  async function submit() {
    const { password, signInName } = values;
    const signUp = isConversion ? null : signUpInput(values);
    const input = { token, password, signInName: signInName.trim() || null, signUp };
    take(
      await accept({ variables: { input } }).then(
        ({ data }) => data?.acceptInvitation ?? null,
        () => null,
      ),
    );
  }

  const words = [tenantName, organizationName, email, values.givenName, values.familyName];
  const role = i18n._(userTypeWords[invitation.userType]);
  return (
    <PublicPage title={t`Welcome to ${tenantName}`} isWide={!isConversion}>
      <Text size="sm" mb="md">
        <Trans>
          {inviterName} invited you to join {organizationName}. Your role: {role}. You sign in with {email}.
        </Trans>
      </Text>
      <SignUpLayout
        submitLabel={<Trans>Create my access</Trans>}
        isBusy={loading}
        problems={problems}
        refusals={refusals}
        onSubmit={() => void submit()}
      >
        {/* Password managers keep the name with the password. */}
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        {isConversion ? null : <PersonFields form={form} rules={invitation} />}
        {signsInWithOwn ? (
          <>
            <Text size="sm">
              <Trans>You have access with this address already. Enter its password: one sign-in opens both.</Trans>
            </Text>
            <ExistingPasswordField
              {...form.getInputProps('password')}
              value={values.password}
              onChange={(next) => form.setFieldValue('password', next)}
            />
          </>
        ) : (
          <NewPasswordField
            value={values.password}
            onChange={(next) => form.setFieldValue('password', next)}
            error={form.errors.password}
            words={words}
          />
        )}
        {hasOtherName ? (
          <TextInput
            label={<Trans>Sign-in name</Trans>}
            description={<Trans>In the form of an e-mail address. Letters keep going to {email}.</Trans>}
            autoComplete="off"
            {...form.getInputProps('signInName')}
          />
        ) : (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => setHasOtherName(true)}
            style={{ alignSelf: 'flex-start' }}
          >
            <Trans>Sign in with another name</Trans>
          </Button>
        )}
      </SignUpLayout>
      <Text size="xs" mt="md">
        <Trans>The link works until {formatMoment(i18n.locale, invitation.expiresAt)}.</Trans>
      </Text>
    </PublicPage>
  );
}
