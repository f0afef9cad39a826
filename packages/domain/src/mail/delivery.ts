/** Every reason why a mail was not handed over. */
export const DELIVERY_PROBLEMS = [
  'server_not_found',
  'host_not_allowed',
  'connection_failed',
  'timed_out',
  'tls_failed',
  'sign_in_refused',
  'sender_refused',
  'recipient_refused',
  'message_refused',
  'try_again_later',
  'settings_unusable',
  'interrupted',
] as const;
export type DeliveryProblem = (typeof DELIVERY_PROBLEMS)[number];

// Times three each, then every six hours: ten attempts within a day.
const MINUTES_AFTER_ATTEMPT = [1, 3, 9, 27, 81, 243, 360, 360, 360] as const;

/** How often a mail is tried before it becomes a dead letter. */
export const DELIVERY_ATTEMPTS = MINUTES_AFTER_ATTEMPT.length + 1;

const ABOUT_THE_MESSAGE: readonly DeliveryProblem[] = ['sender_refused', 'recipient_refused', 'message_refused'];

/**
 * Gives the minutes to wait after an attempt that failed, the first one being 1; null when there is none left. A server's
 * final no (SMTP 5xx) to the message itself ends it at once, because asking again would get the same answer.
 */
export function minutesToNextAttempt(
  attempt: number,
  problem: DeliveryProblem,
  smtpCode: number | null = null,
): number | null {
  const isFinal = smtpCode !== null && smtpCode >= 500 && ABOUT_THE_MESSAGE.includes(problem);
  return isFinal ? null : (MINUTES_AFTER_ATTEMPT[attempt - 1] ?? null);
}
