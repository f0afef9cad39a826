import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { PublicPage } from '../../ui/public-page.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import { SignInForm } from './sign-in-form.tsx';
import classes from './sign-in-page.module.css';
import { signIn, type SignInAnswer } from './session-requests.ts';

const SignInPageQuery = graphql(`
  query SignInPage {
    signInOptions {
      mode
      demoAccounts {
        email
        password
        displayName
        userType
        tenantName
        organizationName
      }
    }
  }
`);

type Failure = Exclude<SignInAnswer, { kind: 'signed-in' }>;

export function SignInPage() {
  const { t } = useLingui();
  const { next } = useSearch({ from: '/sign-in' });
  const { data } = useQuery(SignInPageQuery);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function submit(email: string, password: string) {
    setIsBusy(true);
    setFailure(null);
    const answer = await signIn(email, password);
    // A full page load: nothing that an earlier account left in memory survives.
    if (answer.kind === 'signed-in') return window.location.assign(next ?? '/');
    setFailure(answer);
    setIsBusy(false);
  }

  return (
    <PublicPage
      title={t`Sign in`}
      below={
        data?.signInOptions.demoAccounts.length ? (
          <DemoAccounts
            accounts={data.signInOptions.demoAccounts}
            isBusy={isBusy}
            onChoose={(email, password) => void submit(email, password)}
          />
        ) : null
      }
    >
      <SignInForm isBusy={isBusy} failure={failure} onSubmit={(email, password) => void submit(email, password)} />
      <p className={classes.more}>
        <TextLink to="/forgot-password">
          <Trans>Forgot your password?</Trans>
        </TextLink>
      </p>
    </PublicPage>
  );
}
