/** True when the server asks to wait, because too many attempts were in vain. */
export function isTooManyAttempts(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('errors' in error) || !Array.isArray(error.errors)) return false;
  return (error.errors as { extensions?: { code?: unknown } }[]).some(
    ({ extensions }) => extensions?.code === 'TOO_MANY_ATTEMPTS',
  );
}
