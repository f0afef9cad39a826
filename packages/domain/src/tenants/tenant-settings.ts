/** Hours that the link of an invitation works where the tenant has not set its own (US-INV-13). */
export const INVITATION_HOURS_DEFAULT = 72;
export const INVITATION_HOURS_MAX = 720;
export const SUBSCRIPTION_MONTHS_MAX = 120;
export const SENDER_NAME_MAX = 100;
export const INVITATION_TEXT_MAX = 2000;

/** The ports at which mail servers take mail from programs: naming a host must reach nothing else. */
export const SMTP_PORTS = [25, 465, 587, 2525] as const;

/** How the connection to a mail server is encrypted: from the first byte, or before anything is said. */
export const SMTP_SECURITIES = ['tls', 'starttls'] as const;
export type SmtpSecurity = (typeof SMTP_SECURITIES)[number];

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
