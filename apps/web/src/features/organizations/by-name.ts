/** In the order of a phone book. */
export function byName<T extends { name: string }>(organizations: readonly T[]): T[] {
  return organizations.toSorted((one, other) => one.name.localeCompare(other.name));
}
