import DataLoader from 'dataloader';
import type { Ids, RowIds } from '../database/row-ids.ts';

type Arrange<V> = (ids: readonly string[]) => V[];

/**
 * A DataLoader that gives what it has at once instead of as a promise. A list loads its relations beforehand; its hundreds
 * of fields then resolve without waiting, which takes a third off the time of the page.
 */
export class WarmLoader<V> extends DataLoader<string, V> {
  private readonly ready = new Map<string, V>();

  /** @param read reads the rows of some ids in one go, and says how to find the values of ids in them, in their order */
  constructor(private readonly read: (ids: Ids, fields?: ReadonlySet<string>) => Promise<Arrange<V>>) {
    super(async (ids) => (await read(ids))(ids));
  }

  /**
   * Loads the values of ids beforehand, in the statement that finds the ids.
   *
   * @param fields all fields of the operation, where the values need no others
   */
  async warm(ids: RowIds, fields?: ReadonlySet<string>): Promise<void> {
    const [arrange, known] = await Promise.all([this.read(ids, fields), ids.known()]);
    arrange(known).forEach((value, index) => this.keep(known[index] ?? '', value));
  }

  /** Keeps a value that was read along with others. */
  keep(id: string, value: V): void {
    this.ready.set(id, value);
  }

  /** The value, or the promise of it where nobody warmed it up. */
  get(id: string): V | Promise<V> {
    return this.ready.has(id) ? (this.ready.get(id) as V) : this.load(id);
  }

  /** What is there without waiting, by id. */
  known(): ReadonlyMap<string, V> {
    return this.ready;
  }

  override clearAll(): this {
    this.ready.clear();
    return super.clearAll();
  }
}
