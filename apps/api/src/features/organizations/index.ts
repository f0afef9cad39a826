export { OrganizationAddressType as OrganizationAddress } from './organization-address.type.ts';
export { Organization } from './organization.type.ts';
