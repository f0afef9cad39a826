/**
 * A regulator, sponsor or employer can hold the contract; providers and referrers stand beside employers. Others
 * are known without anybody of them having an account: funding bodies, councils (US-ORG-02, UK-ORG-01).
 */
export const ORGANIZATION_KINDS = ['regulator', 'sponsor', 'employer', 'provider', 'referrer', 'other'] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];
