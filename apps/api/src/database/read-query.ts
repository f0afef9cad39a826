import { SelectQueryBuilder, type DataSource, type ObjectLiteral } from 'typeorm';
import type { ReadBatch } from './read-batch.ts';
import type { Beside } from './row-ids.ts';

/** A query that is built without a connection and sent with whatever else its operation reads at that moment. */
export class ReadQuery extends SelectQueryBuilder<ObjectLiteral> {
  private others?: Beside;

  constructor(
    source: DataSource,
    private readonly batch: ReadBatch,
  ) {
    super(source);
  }

  /** Reads what belongs to the rows in the same statement. */
  beside(others: Beside): this {
    this.others = others;
    return this;
  }

  override getRawMany<T = never>(): Promise<T[]> {
    const [text, values] = this.getQueryAndParameters();
    return this.batch.add<T>(text, values as unknown[], this.others);
  }

  override async getRawOne<T = never>(): Promise<T | undefined> {
    return (await this.getRawMany<T>())[0];
  }
}
