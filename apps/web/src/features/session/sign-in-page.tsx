import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { Brand } from '../../ui/brand.tsx';
import { useDocumentTitle } from '../../ui/use-document-title.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import { LanguageSwitch } from './language-switch.tsx';
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
  useDocumentTitle(t`Sign in`);

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
    <div className={classes.page}>
      <main className={classes.main}>
        <div className={classes.brand}>
          <Brand />
        </div>
        <section className={classes.card} aria-labelledby="sign-in-title">
          <h1 className={classes.title} id="sign-in-title">
            <Trans>Sign in</Trans>
          </h1>
          <SignInForm isBusy={isBusy} failure={failure} onSubmit={(email, password) => void submit(email, password)} />
        </section>
        {data?.signInOptions.demoAccounts.length ? (
          <DemoAccounts
            accounts={data.signInOptions.demoAccounts}
            isBusy={isBusy}
            onChoose={(email, password) => void submit(email, password)}
          />
        ) : null}
      </main>
      <footer className={classes.footer}>
        <LanguageSwitch />
      </footer>
    </div>
  );
}
