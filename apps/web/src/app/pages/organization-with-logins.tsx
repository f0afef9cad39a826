import { OrganizationLogins } from '../../features/accounts/organization-logins.tsx';
import { CompanyPage, OrganizationPage } from '../../features/organizations/organization-page.tsx';

const logins = (organizationId: string) => <OrganizationLogins organizationId={organizationId} />;

/** An organization together with the logins of its people. */
export function OrganizationWithLogins() {
  return <OrganizationPage logins={logins} />;
}

/** The same of the own organization. */
export function CompanyWithLogins() {
  return <CompanyPage logins={logins} />;
}
