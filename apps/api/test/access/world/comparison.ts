/** Collects where two sets differ, and how much was compared. */
export class Comparison {
  readonly differences: string[] = [];
  readonly compared = new Map<string, number>();

  /**
   * @param candidates everything that might have been found: each counts as one comparison
   * @param found ids in the order in which they came, or the code of a refusal
   */
  sets(
    path: string,
    who: string,
    candidates: Iterable<string>,
    expected: readonly string[] | string,
    found: readonly string[] | string,
  ): void {
    this.compared.set(path, (this.compared.get(path) ?? 0) + [...candidates].length);
    if (typeof expected === 'string' || typeof found === 'string') {
      if (expected !== found)
        this.differences.push(`${path}, ${who}: ${brief(expected)} expected, ${brief(found)} found`);
      return;
    }
    const [should, did] = [new Set(expected), new Set(found)];
    const leaked = [...did].filter((id) => !should.has(id));
    const missing = [...should].filter((id) => !did.has(id));
    if (leaked.length > 0) this.differences.push(`${path}, ${who}: leaked ${leaked.length}, for example ${leaked[0]}`);
    if (missing.length > 0)
      this.differences.push(`${path}, ${who}: missing ${missing.length}, for example ${missing[0]}`);
    if (did.size !== found.length) this.differences.push(`${path}, ${who}: something came twice`);
  }

  values(path: string, who: string, expected: unknown, found: unknown): void {
    this.compared.set(path, (this.compared.get(path) ?? 0) + 1);
    if (expected !== found)
      this.differences.push(`${path}, ${who}: ${String(expected)} expected, ${String(found)} found`);
  }

  /** How much was compared on each path, the most first. */
  summary(): string {
    return [...this.compared]
      .sort(([, a], [, b]) => b - a)
      .map(([path, count]) => `${path} ${count}`)
      .join(', ');
  }
}

const brief = (value: readonly string[] | string): string =>
  typeof value === 'string' ? value : `${value.length} rows`;
