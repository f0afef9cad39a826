/** How to reach a mail server, and as whom to send. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** `tls` from the first byte; `starttls` before anything is said; `plain` is for a server on the own machine. */
  readonly security: 'tls' | 'starttls' | 'plain';
  readonly user: string | null;
  readonly password: string | null;
  readonly from: string;
  /** Given by a tenant: it may not lead into the network of the installation. */
  readonly isForeign: boolean;
}

/** What an address of the form smtp://user:password@host:port says; `smtps:` means TLS from the first byte. */
export function readSmtpUrl(url: string, from: string): SmtpServer {
  const { protocol, hostname, port, username, password } = new URL(url);
  const isTls = protocol === 'smtps:';
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (isTls ? 465 : 587) : Number(port),
    security: isTls ? 'tls' : isLocal ? 'plain' : 'starttls',
    user: username === '' ? null : decodeURIComponent(username),
    password: password === '' ? null : decodeURIComponent(password),
    from,
    isForeign: false,
  };
}
