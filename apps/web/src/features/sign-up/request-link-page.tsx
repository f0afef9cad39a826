import { useMutation } from '@apollo/client/react';
import { Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { PublicPage } from '../../ui/public-page.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { SignUpLayout } from './sign-up-layout.tsx';

const RequestPasswordLink = graphql(`
  mutation RequestPasswordLink($email: String!) {
    requestPasswordLink(email: $email) {
      __typename
      ... on TooManyAttempts {
        retryAfterSeconds
      }
    }
  }
`);

/** Somebody forgot the password. */
export function ForgotPasswordPage() {
  const { t } = useLingui();
  return (
    <RequestLinkPage title={t`Forgot your password?`}>
      <Trans>Enter your e-mail address. We send you a link with which you set a new password.</Trans>
    </RequestLinkPage>
  );
}

/** Somebody whose account is managed gets access. */
export function RecoverPage() {
  const { t } = useLingui();
  return (
    <RequestLinkPage title={t`Get access to your account`}>
      <Trans>
        Your organization has an account for you. Enter the e-mail address that it knows you by. We send you a link with
        which you set your password.
      </Trans>
    </RequestLinkPage>
  );
}

function RequestLinkPage({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useLingui();
  const [email, setEmail] = useState('');
  const [state, setState] = useState({ isSent: false, problem: '', fieldProblem: '', refusals: 0 });
  const [request, { loading }] = useMutation(RequestPasswordLink);
  const refuse = (problems: { problem?: string; fieldProblem?: string }) =>
    setState(({ refusals }) => ({ isSent: false, problem: '', fieldProblem: '', refusals: refusals + 1, ...problems }));

  async function submit() {
    // The server gives one answer for whatever was typed, so a slip of the pen is found here.
    if (!/^[^\s@]+@[^\s@]+$/.test(email.trim())) {
      return refuse({ fieldProblem: t`Enter an e-mail address such as name@example.org.` });
    }
    const answer = await request({ variables: { email: email.trim() } }).then(
      ({ data }) => data?.requestPasswordLink,
      () => null,
    );
    if (!answer) return refuse({ problem: t`The server can't be reached. Check your connection and try again.` });
    if (answer.__typename === 'TooManyAttempts') {
      const minutes = Math.max(1, Math.ceil(answer.retryAfterSeconds / 60));
      return refuse({ problem: t`Too many attempts. Wait ${minutes} min, then try again.` });
    }
    setState((before) => ({ ...before, isSent: true }));
  }

  if (state.isSent) {
    return (
      <PublicPage title={t`Look into your mailbox`}>
        <Text size="sm" role="status">
          <Trans>
            If there is an account with {email.trim()}, a letter with a link is on its way. The link works for an hour.
          </Trans>
        </Text>
        <Text size="sm" mt="sm">
          <Trans>Nothing there after a few minutes? Look into the spam folder, or ask your administrator.</Trans>
        </Text>
        <BackToSignIn />
      </PublicPage>
    );
  }
  return (
    <PublicPage title={title}>
      <Text size="sm" mb="md">
        {children}
      </Text>
      <SignUpLayout
        submitLabel={<Trans>Send the link</Trans>}
        isBusy={loading}
        problems={state.problem ? [state.problem] : []}
        refusals={state.refusals}
        onSubmit={() => void submit()}
      >
        <TextInput
          label={<Trans>E-mail</Trans>}
          name="email"
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          value={email}
          error={state.fieldProblem}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
      </SignUpLayout>
      <BackToSignIn />
    </PublicPage>
  );
}

function BackToSignIn() {
  return (
    <Text size="sm" mt="md">
      <TextLink to="/sign-in">
        <Trans>Back to the sign-in page</Trans>
      </TextLink>
    </Text>
  );
}
