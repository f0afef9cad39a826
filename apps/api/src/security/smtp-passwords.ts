import { TextSealer } from './sealed-text.ts';

/** Seals the passwords of the mail servers that tenants name. */
export class SmtpPasswords {
  readonly #sealer: TextSealer;

  /** @param secret the installation's secret; the key is derived from it */
  constructor(secret: string) {
    this.#sealer = new TextSealer(secret, 'smtp password');
  }

  seal(password: string, tenantId: string): Buffer {
    return this.#sealer.seal(password, placeOf(tenantId));
  }

  /** @throws when it was changed or belongs to another tenant */
  open(sealed: Buffer, tenantId: string): string {
    return this.#sealer.open(sealed, placeOf(tenantId));
  }
}

const placeOf = (tenantId: string): string => `tenant_settings.smtp_password\n${tenantId}`;
