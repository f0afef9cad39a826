/** The id under which the server logged an unexpected failure; people quote it when they ask for help. */
export function correlationIdOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('errors' in error) || !Array.isArray(error.errors)) return null;
  for (const each of error.errors as { extensions?: { correlationId?: unknown } }[]) {
    if (typeof each.extensions?.correlationId === 'string') return each.extensions.correlationId;
  }
  return null;
}
