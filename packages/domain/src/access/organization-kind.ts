/**
 * A regulator, sponsor or employer can hold the contract; providers and referrers stand beside employers (US-
 * ORG-02).
 */
export const ORGANIZATION_KINDS = ['regulator', 'sponsor', 'employer', 'provider', 'referrer'] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];
