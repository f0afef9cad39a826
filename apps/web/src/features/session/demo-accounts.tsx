import { Trans, useLingui } from '@lingui/react/macro';
import { userTypeWords } from '../../lib/words.ts';
import { PersonAvatar } from '../../ui/person-avatar.tsx';
import classes from './demo-accounts.module.css';

interface DemoAccount {
  email: string;
  password: string;
  displayName: string;
  userType: keyof typeof userTypeWords;
  tenantName: string;
  organizationName: string;
}

interface DemoAccountsProps {
  accounts: readonly DemoAccount[];
  isBusy: boolean;
  onChoose: (email: string, password: string) => void;
}

/** One card per role of each demo tenant; a click signs in. */
export function DemoAccounts({ accounts, isBusy, onChoose }: DemoAccountsProps) {
  const { i18n } = useLingui();
  const byTenant = Map.groupBy(accounts, (account) => account.tenantName);
  return (
    <section className={classes.root} aria-labelledby="demo-title">
      <h2 className={classes.title} id="demo-title">
        <Trans>Or look around in the demo</Trans>
      </h2>
      {[...byTenant].map(([tenant, members]) => (
        <div key={tenant}>
          <h3 className={classes.tenant}>{tenant}</h3>
          <ul className={classes.cards}>
            {members.map((account) => (
              <li key={account.email}>
                <button
                  type="button"
                  className={classes.card}
                  disabled={isBusy}
                  onClick={() => onChoose(account.email, account.password)}
                >
                  <PersonAvatar name={account.displayName} size={32} />
                  <span className={classes.text}>
                    <span className={classes.type}>{i18n._(userTypeWords[account.userType])}</span>
                    <span className={classes.who}>
                      {account.displayName} · {account.organizationName}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
