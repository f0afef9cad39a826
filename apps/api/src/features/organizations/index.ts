export { OrganizationAddressType as OrganizationAddress } from './organization-address.type.ts';
export { Organization } from './organization.type.ts';
export { archiveOrganization } from './archive-organization.ts';
export { createOrganization, organizationFacts, updateOrganization } from './save-organization.ts';
export type { OrganizationRow } from './organizations.repository.ts';
