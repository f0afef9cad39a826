/** How far the work with an organization is; the archive is another matter (UK-ORG-01). */
export const ORGANIZATION_STANDINGS = ['prospective', 'confirmed', 'on_hold'] as const;
export type OrganizationStanding = (typeof ORGANIZATION_STANDINGS)[number];
