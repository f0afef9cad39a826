import type { UserType } from '@guildhall/domain';
import type { TenantPlan } from './plan/tenant-plan.ts';
import { UK_DEMO } from './plan/uk-demo.ts';
import { US_DEMO } from './plan/us-demo.ts';

/** The password of every demo login; published on purpose. */
export const DEMO_PASSWORD = 'welcome to the guildhall';

export interface DemoAccount {
  readonly email: string;
  readonly role: UserType;
  readonly tenant: string;
  readonly displayName: string;
  readonly organization: string;
  readonly vocabulary: TenantPlan['vocabulary'];
}

/** Whom somebody can sign in as to try the demo: one person per role and tenant. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [US_DEMO, UK_DEMO].flatMap(accountsOf);

function accountsOf({ name, vocabulary, demoPeople, organizations }: TenantPlan): DemoAccount[] {
  return demoPeople
    .filter(({ isSecondAccount }) => !isSecondAccount)
    .map(({ email, userType, givenName, familyName, organization }) => ({
      email,
      role: userType,
      tenant: name,
      displayName: `${givenName} ${familyName}`,
      organization: organizations.find(({ code }) => code === organization)?.name ?? '',
      vocabulary,
    }));
}
