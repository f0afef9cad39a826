import { createHmac } from 'node:crypto';

const appRole = 'guildhall_app';

/** The same on every process that knows the secret, so the app role's password is stored nowhere. */
export function appPassword(secret: string): string {
  return createHmac('sha256', secret).update(appRole).digest('base64url');
}

/** The app role's address: the given one, or the owner's server and database with the app role's name and password. */
export function appUrl(ownerUrl: string, secret: string, given?: string): string {
  if (given !== undefined) return given;
  const address = new URL(ownerUrl);
  address.username = appRole;
  address.password = appPassword(secret);
  return address.href;
}
