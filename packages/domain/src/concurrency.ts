/**
 * True when the record has moved on since the editor read it: the stored version differs from the expected one
 * (design, section 4).
 */
export function isStale(version: number, expectedVersion: number): boolean {
  return version !== expectedVersion;
}
