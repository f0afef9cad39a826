import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/**
 * The cookie that carries a session token with a signature. The signature saves a look-up for made-up tokens; what
 * protects a session is the token itself.
 */
export class SessionCookie {
  readonly name: string;
  /** Of its own use only: derived, so that the installation's secret can serve other purposes as well. */
  readonly signingSecret: string;
  readonly isSecure: boolean;

  /** `__Host-` makes the browser insist on HTTPS, the path "/" and this host alone; over plain HTTP it would be refused. */
  constructor(secret: string, isSecure: boolean) {
    this.isSecure = isSecure;
    this.name = isSecure ? '__Host-guildhall.session' : 'guildhall.session';
    this.signingSecret = Buffer.from(hkdfSync('sha256', secret, '', 'guildhall session cookie', 32)).toString('base64');
  }

  /** The session token of a request's Cookie header; null where there is none or its signature is wrong. */
  read(cookieHeader: string | undefined): string | null {
    const value = decode(this.#rawValue(cookieHeader ?? ''));
    const dot = value.lastIndexOf('.');
    if (dot < 1) return null;
    const token = value.slice(0, dot);
    return this.#isSignature(value.slice(dot + 1), token) ? token : null;
  }

  #rawValue(cookieHeader: string): string {
    const start = `${this.name}=`;
    const pair = cookieHeader
      .split(';')
      .map((part) => part.trim())
      .find((part) => part.startsWith(start));
    return pair?.slice(start.length) ?? '';
  }

  #isSignature(signature: string, token: string): boolean {
    const expected = createHmac('sha256', this.signingSecret).update(token).digest();
    const given = Buffer.from(signature, 'base64');
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
