import { isIP } from 'node:net';
import { createTransport } from 'nodemailer';
import { deliveryErrorOf } from './delivery-error.ts';
import { publicAddressOf } from './host-check.ts';
import type { SmtpServer } from './smtp-server.ts';

export interface Message {
  readonly messageId: string;
  readonly senderName: string;
  readonly replyTo: string | null;
  readonly to: { readonly email: string; readonly name: string };
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly date: Date;
}

/** No mail server gets longer than this for one mail; a claim lasts longer. */
export const HAND_OVER_SECONDS = 30;
const TIMEOUTS = { dnsTimeout: 5000, connectionTimeout: 8000, greetingTimeout: 8000, socketTimeout: 12_000 };

/**
 * Hands one message over to a mail server, to one recipient.
 *
 * @throws DeliveryError with the reason, after half a minute at most
 */
export async function handOver(server: SmtpServer, message: Message, seconds = HAND_OVER_SECONDS): Promise<void> {
  const address = server.isForeign ? await publicAddressOf(server.host) : server.host;
  const transport = createTransport({
    ...TIMEOUTS,
    host: address,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    tls: { minVersion: 'TLSv1.2', ...(isIP(server.host) === 0 ? { servername: server.host } : {}) },
    ...(server.user === null ? {} : { auth: { user: server.user, pass: server.password ?? '' } }),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({ ...envelopeOf(server, message), signal: AbortSignal.timeout(seconds * 1000) });
  } catch (error) {
    throw deliveryErrorOf(error);
  } finally {
    transport.close();
  }
}

function envelopeOf(server: SmtpServer, message: Message) {
  return {
    messageId: `<${message.messageId}>`,
    date: message.date,
    from: { name: headerText(message.senderName), address: server.from },
    to: [{ name: headerText(message.to.name), address: message.to.email }],
    ...(message.replyTo === null ? {} : { replyTo: { name: '', address: message.replyTo } }),
    subject: headerText(message.subject),
    html: message.html,
    text: message.text,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** A text that can't end a header: no line breaks and no other control characters. */
function headerText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim();
}
