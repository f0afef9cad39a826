import { hashPassword } from './auth/index.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, seedDemo } from './demo/index.ts';
import type { DemoAccount } from './features/viewer/viewer.type.ts';
import { NationalIdVault } from './security/national-id-vault.ts';

/** Loads the demo tenants that are missing, with national ids sealed by this installation's secret. */
export async function loadDemo(ownerUrl: string, secret: string, log: (line: string) => void): Promise<void> {
  const vault = new NationalIdVault(secret);
  await seedDemo({
    ownerUrl,
    hashPassword,
    log,
    sealNationalId: (value, owner) => vault.seal(owner.kind, value, owner),
  });
}

/** What the sign-in page offers in demo mode. */
export function demoAccounts(): DemoAccount[] {
  return DEMO_ACCOUNTS.map(({ role, tenant, organization, ...account }) => ({
    ...account,
    password: DEMO_PASSWORD,
    userType: role,
    tenantName: tenant,
    organizationName: organization,
  }));
}
