import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { graphql } from '../../graphql/generated/index.ts';
import { PublicPage } from '../../ui/public-page.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { DeadLink, TooManyLinks } from './dead-link.tsx';
import { NewPasswordField } from '../../ui/new-password-field.tsx';
import { SignUpLayout } from './sign-up-layout.tsx';
import { useSignUpForm } from './use-sign-up-form.ts';

const SetPasswordPageQuery = graphql(`
  query SetPasswordPage($token: String!) {
    passwordLinkByToken(token: $token) {
      __typename
      ... on PasswordLinkSeen {
        purpose
        signInName
      }
      ... on DeadLink {
        reason
      }
    }
  }
`);

const SetPassword = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) {
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

export function SetPasswordPage() {
  const { t } = useLingui();
  const { token } = useParams({ from: '/set-password/$token' });
  const { data } = useSuspenseQuery(SetPasswordPageQuery, { variables: { token }, fetchPolicy: 'network-only' });
  const { form, problems, refusals, isDead, take } = useSignUpForm();
  const [setPassword, { loading }] = useMutation(SetPassword);
  const link = data.passwordLinkByToken;

  async function submit() {
    const input = { token, password: form.values.password };
    take(
      await setPassword({ variables: { input } }).then(
        ({ data: answer }) => answer?.setPassword ?? null,
        () => null,
      ),
    );
  }

  if (link.__typename === 'TooManyAttempts') return <TooManyLinks />;
  if (link.__typename === 'DeadLink' || isDead) {
    return (
      <DeadLink reason={link.__typename === 'DeadLink' ? link.reason : 'REVOKED'}>
        <Trans>
          Links to set a password work for an hour and once.{' '}
          <TextLink to="/forgot-password">Ask for a new one.</TextLink>
        </Trans>
      </DeadLink>
    );
  }
  const { signInName } = link;
  return (
    <PublicPage title={link.purpose === 'RESET' ? t`Set a new password` : t`Set your password`}>
      <Text size="sm" mb="md">
        <Trans>You sign in with {signInName}.</Trans>
      </Text>
      <SignUpLayout
        submitLabel={<Trans>Save and sign in</Trans>}
        isBusy={loading}
        problems={problems}
        refusals={refusals}
        onSubmit={() => void submit()}
      >
        {/* Password managers keep the name with the password. */}
        <input type="text" name="username" autoComplete="username" value={signInName} readOnly hidden />
        <NewPasswordField
          value={form.values.password}
          onChange={(next) => form.setFieldValue('password', next)}
          error={form.errors.password}
          words={[signInName]}
        />
      </SignUpLayout>
      {link.purpose === 'RESET' ? (
        <Text size="xs" mt="md">
          <Trans>Everywhere else you are signed out.</Trans>
        </Text>
      ) : null}
    </PublicPage>
  );
}
