/**
 * Where a mail stands: queued until it is handed over; sent to the mail server; kept for the mailbox page because there is
 * no mail server; dead after the last attempt failed.
 */
export const MAIL_STATES = ['queued', 'sent', 'kept', 'dead'] as const;
export type MailState = (typeof MAIL_STATES)[number];
