/**
 * The columns of a row as SQL, and which of them an operation needs: those that its fields are named after, and what their
 * resolvers take besides. A list of fifty has no use for the others, and each costs PostgreSQL and the server.
 */
export class RowColumns<R> {
  private readonly known = new WeakMap<ReadonlySet<string>, string>();

  /**
   * @param columns each column of the row as SQL
   * @param always what is read whatever was asked for
   * @param needed what resolvers need for fields that are no columns
   */
  constructor(
    private readonly columns: Readonly<Record<keyof R & string, string>>,
    private readonly always: readonly (keyof R & string)[],
    private readonly needed: Readonly<Record<string, readonly (keyof R & string)[]>>,
  ) {}

  /** All of them, for a SELECT. */
  all(): string {
    return this.select(() => true);
  }

  /** Those that the given fields need; all where nobody said which fields. */
  for(fields?: ReadonlySet<string>): string {
    if (fields === undefined) return this.all();
    const known = this.known.get(fields);
    if (known !== undefined) return known;
    const { always, needed } = this;
    const wanted = new Set<string>([...always, ...fields, ...[...fields].flatMap((field) => needed[field] ?? [])]);
    const selected = this.select((name) => wanted.has(name));
    this.known.set(fields, selected);
    return selected;
  }

  private select(isWanted: (name: string) => boolean): string {
    return Object.entries<string>(this.columns)
      .filter(([name]) => isWanted(name))
      .map(([name, expression]) => `${expression} AS "${name}"`)
      .join(', ');
  }
}
