import { useMutation } from '@apollo/client/react';
import { Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import type { JoinPageQuery } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { PublicPage } from '../../ui/public-page.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { NewPasswordField } from '../../ui/new-password-field.tsx';
import { PersonFields } from './person-fields.tsx';
import { SignUpLayout } from './sign-up-layout.tsx';
import { signUpInput } from './sign-up-values.ts';
import { useSignUpForm } from './use-sign-up-form.ts';

const JoinThroughPublicLink = graphql(`
  mutation JoinThroughPublicLink($input: JoinThroughPublicLinkInput!) {
    joinThroughPublicLink(input: $input) {
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

interface JoinFormProps {
  token: string;
  link: Extract<JoinPageQuery['publicLinkByToken'], { __typename: 'PublicLinkSeen' }>;
  /** The link closed while the form was being filled in. */
  onClosed: () => void;
}

/** Everything that somebody new has to say, on one page that works on a phone. */
export function JoinForm({ token, link, onClosed }: JoinFormProps) {
  const { t } = useLingui();
  const { form, problems, refusals, isDead, take } = useSignUpForm();
  const [join, { loading }] = useMutation(JoinThroughPublicLink);
  const { values } = form;
  const { tenantName, employerName, occupationTitle } = link;

  useEffect(
    function leaveTheForm() {
      if (isDead) onClosed();
    },
    [isDead, onClosed],
  );

  async function submit() {
    const input = { token, email: values.email.trim(), password: values.password, signUp: signUpInput(values) };
    take(
      await join({ variables: { input } }).then(
        ({ data }) => data?.joinThroughPublicLink ?? null,
        () => null,
      ),
    );
  }

  return (
    <PublicPage title={t`Sign up with ${tenantName}`} isWide>
      <Text size="sm" mb="md">
        <Trans>
          For {occupationTitle} at {employerName}. Already have access? <TextLink to="/sign-in">Sign in</TextLink>
        </Trans>
      </Text>
      <SignUpLayout
        submitLabel={<Trans>Sign up</Trans>}
        isBusy={loading}
        problems={problems}
        refusals={refusals}
        onSubmit={() => void submit()}
      >
        <PersonFields form={form} rules={link} />
        <TextInput
          label={<Trans>E-mail</Trans>}
          description={<Trans>You sign in with it.</Trans>}
          type="email"
          name="email"
          autoComplete="username"
          required
          {...form.getInputProps('email')}
        />
        <NewPasswordField
          value={values.password}
          onChange={(next) => form.setFieldValue('password', next)}
          error={form.errors.password}
          label={<Trans>Password</Trans>}
          words={[tenantName, employerName, values.email, values.givenName, values.familyName]}
        />
      </SignUpLayout>
    </PublicPage>
  );
}
