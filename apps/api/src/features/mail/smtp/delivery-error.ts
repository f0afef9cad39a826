import type { DeliveryProblem } from '@guildhall/domain';

/** Why a mail was not handed over, without what a server or a person wrote. */
export class DeliveryError extends Error {
  constructor(
    readonly problem: DeliveryProblem,
    readonly smtpCode: number | null = null,
  ) {
    super(`The mail was not handed over: ${problem}.`);
    this.name = 'DeliveryError';
  }
}

interface SmtpFailure {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

const BY_CODE: Readonly<Record<string, DeliveryProblem>> = {
  EDNS: 'server_not_found',
  ENOTFOUND: 'server_not_found',
  ETIMEDOUT: 'timed_out',
  EABORT: 'timed_out',
  ETLS: 'tls_failed',
  EAUTH: 'sign_in_refused',
  ENOAUTH: 'sign_in_refused',
  ECONFIG: 'settings_unusable',
};

/** Says in our words what the SMTP library reports. */
export function deliveryErrorOf(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  const { code = '', command = '', responseCode = null } = error as SmtpFailure;
  const byCode = BY_CODE[code];
  if (byCode) return new DeliveryError(byCode, responseCode);
  // Certificates that don't fit come as errors of the socket.
  if (/CERT|SSL|SIGNED|TLS/.test(code) || /certificate|ssl|tls/i.test((error as Error).message))
    return new DeliveryError('tls_failed');
  if (responseCode === null) return new DeliveryError('connection_failed');
  if (responseCode < 500) return new DeliveryError('try_again_later', responseCode);
  if (command === 'MAIL FROM') return new DeliveryError('sender_refused', responseCode);
  if (command === 'RCPT TO' || code === 'EENVELOPE') return new DeliveryError('recipient_refused', responseCode);
  return new DeliveryError('message_refused', responseCode);
}
