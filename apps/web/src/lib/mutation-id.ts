/** A unique text for `clientMutationId`: make it when a dialog opens, so that sending twice has one effect. */
export function newMutationId(): string {
  // crypto.randomUUID exists only on https and localhost.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
