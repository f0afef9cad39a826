import { CASELOAD_MAX } from '../accounts/caseload.ts';
import { accepted, refuse, refused } from '../refusal.ts';
import { SEAT_WARNING_PERCENT_MAX, SEAT_WARNING_PERCENT_MIN } from '../seats/seat-level.ts';
import type { Outcome, Refusal, RefusalCode } from '../refusal.ts';
import { isDomain, parseEmailAddress } from '../text/email-address.ts';
import { optional } from '../text/optional.ts';
import { cleanText } from '../text/plain-text.ts';
import type { RawText } from '../text/plain-text.ts';
import { INVITATION_HOURS_MAX, INVITATION_TEXT_MAX, SENDER_NAME_MAX, SIGN_UP_FIELDS } from './tenant-settings.ts';
import { SMTP_PORTS, SMTP_SECURITIES, SUBSCRIPTION_MONTHS_MAX } from './tenant-settings.ts';
import type { SignUpField, SmtpSecurity } from './tenant-settings.ts';

/** The settings of accounts as they arrive. */
export interface RawAccountSettings {
  readonly invitationHours: number;
  readonly subscriptionMonths: number | null;
  readonly requiredSignUpFields: readonly string[];
  readonly mobileRequired: boolean;
  readonly preferredNameRequired: boolean;
  readonly groupsRequired: boolean;
  readonly seatWarningPercent: number;
  /** The most people that a case owner should have. */
  readonly caseloadMax: number | null;
}
export type AccountSettings = Omit<RawAccountSettings, 'requiredSignUpFields'> & {
  readonly requiredSignUpFields: SignUpField[];
};

/** The settings of mail as they arrive, without the password. */
export interface RawMailSettings {
  readonly senderName: RawText;
  readonly replyTo: RawText;
  readonly invitationText: RawText;
  readonly smtpHost: RawText;
  readonly smtpPort: number | null | undefined;
  readonly smtpSecurity: string | null | undefined;
  readonly smtpUser: RawText;
  readonly smtpFrom: RawText;
}
export interface MailSettings {
  readonly senderName: string | null;
  readonly replyTo: string | null;
  readonly invitationText: string | null;
  readonly smtpHost: string | null;
  readonly smtpPort: number | null;
  readonly smtpSecurity: SmtpSecurity | null;
  readonly smtpUser: string | null;
  readonly smtpFrom: string | null;
}

/** Cleans what a tenant decides about accounts (US-INV-13, US-PUB-04, US-SEAT-06, UK-CASE-04, UK-LIFE-18). */
export function cleanAccountSettings(raw: RawAccountSettings): Outcome<AccountSettings> {
  const { invitationHours, subscriptionMonths, requiredSignUpFields } = raw;
  const fields = SIGN_UP_FIELDS.filter((field) => requiredSignUpFields.includes(field));
  const refusals: Refusal[] = [
    ...outOfRange(invitationHours, INVITATION_HOURS_MAX, 'invitationHours'),
    ...(subscriptionMonths === null
      ? []
      : outOfRange(subscriptionMonths, SUBSCRIPTION_MONTHS_MAX, 'subscriptionMonths')),
    ...outOfRange(raw.seatWarningPercent, SEAT_WARNING_PERCENT_MAX, 'seatWarningPercent', SEAT_WARNING_PERCENT_MIN),
    ...(raw.caseloadMax === null ? [] : outOfRange(raw.caseloadMax, CASELOAD_MAX, 'caseloadMax')),
    ...(fields.length < new Set(requiredSignUpFields).size ? [refuse('unknown_choice', 'requiredSignUpFields')] : []),
  ];
  return refusals.length > 0 ? refused(...refusals) : accepted({ ...raw, requiredSignUpFields: fields });
}

const outOfRange = (value: number, max: number, field: string, min = 1): Refusal[] =>
  Number.isInteger(value) && value >= min && value <= max ? [] : [refuse('number_out_of_range', field)];

/**
 * Cleans what a tenant decides about mail. Without a host there is no mail server of its own; with one, port, security and
 * sender address are needed, and the port is one that mail is handed in at (US-INV-06, US-INV-14).
 */
export function cleanMailSettings(raw: RawMailSettings): Outcome<MailSettings> {
  const senderName = cleanText(raw.senderName, { field: 'senderName', max: SENDER_NAME_MAX });
  const replyTo = optional(raw.replyTo, (text) => parseEmailAddress(text, 'replyTo'));
  const invitationText = cleanText(raw.invitationText, {
    field: 'invitationText',
    max: INVITATION_TEXT_MAX,
    multiline: true,
  });
  const server = cleanServer(raw);
  if (!senderName.ok || !replyTo.ok || !invitationText.ok || !server.ok)
    return refused(...[senderName, replyTo, invitationText, server].flatMap((part) => (part.ok ? [] : part.refusals)));
  return accepted({
    senderName: senderName.value,
    replyTo: replyTo.value?.address ?? null,
    invitationText: invitationText.value,
    ...server.value,
  });
}

type Server = Pick<MailSettings, 'smtpHost' | 'smtpPort' | 'smtpSecurity' | 'smtpUser' | 'smtpFrom'>;
const NO_SERVER: Server = { smtpHost: null, smtpPort: null, smtpSecurity: null, smtpUser: null, smtpFrom: null };

function cleanServer(raw: RawMailSettings): Outcome<Server> {
  const host = cleanText(raw.smtpHost?.toLowerCase(), { field: 'smtpHost', max: 253 });
  if (!host.ok) return host;
  if (host.value === null) return accepted(NO_SERVER);
  const port = SMTP_PORTS.find((one) => one === raw.smtpPort);
  const security = SMTP_SECURITIES.find((one) => one === raw.smtpSecurity);
  const user = cleanText(raw.smtpUser, { field: 'smtpUser', max: 254 });
  const from = optional(raw.smtpFrom, (text) => parseEmailAddress(text, 'smtpFrom'));
  const refusals = [
    ...refusedUnless(isDomain(host.value), 'host_malformed', 'smtpHost'),
    ...refusedUnless(port !== undefined, 'port_not_allowed', 'smtpPort'),
    ...refusedUnless(security !== undefined, 'required', 'smtpSecurity'),
    ...(user.ok ? [] : user.refusals),
    ...(from.ok ? refusedUnless(from.value !== null, 'required', 'smtpFrom') : from.refusals),
  ];
  if (refusals.length > 0 || !user.ok || !from.ok || !port || !security || !from.value) return refused(...refusals);
  return accepted({
    smtpHost: host.value,
    smtpPort: port,
    smtpSecurity: security,
    smtpUser: user.value,
    smtpFrom: from.value.address,
  });
}

const refusedUnless = (isFine: boolean, code: RefusalCode, field: string): Refusal[] =>
  isFine ? [] : [refuse(code, field)];
