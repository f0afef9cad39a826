/** Hours that the link of an invitation works where the tenant has not set its own (US-INV-13). */
export const INVITATION_HOURS_DEFAULT = 72;
export const INVITATION_HOURS_MAX = 720;
export const SUBSCRIPTION_MONTHS_MAX = 120;

/** What a tenant may ask of everybody who signs up, besides a name and a password (US-PUB-04). */
export const SIGN_UP_FIELDS = [
  'dateOfBirth',
  'address',
  'nationalId',
  'sex',
  'ethnicity',
  'race',
  'disability',
  'veteranStatus',
  'education',
  'employment',
] as const;
export type SignUpField = (typeof SIGN_UP_FIELDS)[number];
