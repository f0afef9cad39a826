import { mergedReads } from './merged-reads.ts';
import { withMoments } from './moments.ts';
import { RowIds, type Beside, type WaitingRead } from './row-ids.ts';

interface Read extends WaitingRead {
  readonly resolve: (rows: unknown[]) => void;
  readonly reject: (error: unknown) => void;
}

type Send = (text: string, values: unknown[]) => Promise<Record<string, Record<string, unknown>[]>[]>;

/**
 * Sends the reads that an operation asks for at the same moment as one statement. A round trip costs both sides more than
 * most reads do, and the fields of a page ask side by side.
 */
export class ReadBatch {
  private waiting: Read[] = [];

  constructor(private readonly send: Send) {}

  /**
   * The rows of a SELECT with parameters `$1` …; moments are found by their names, bytes can't travel this way.
   *
   * @param beside reads what belongs to the rows, by ids that it need not wait for
   */
  add<T>(text: string, values: readonly unknown[], beside?: Beside): Promise<T[]> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
    const read: Read = { text, values, resolve, reject };
    // After everything that can run without waiting for the database has asked.
    if (this.waiting.length === 0) setImmediate(() => void this.flush());
    this.waiting.push(read);
    const others = beside?.((column) => new RowIds(read, column, promise));
    return Promise.all([promise as Promise<T[]>, others]).then(([rows]) => rows);
  }

  /** Refuses what was not sent yet: its operation is over, and nobody would end the snapshot that it began. */
  abandon(): void {
    for (const { reject } of this.waiting.splice(0)) reject(new Error('The operation has ended.'));
  }

  private async flush(): Promise<void> {
    const reads = this.waiting.splice(0);
    if (reads.length === 0) return;
    try {
      const { text, values } = mergedReads(reads);
      const [row] = await this.send(text, values);
      reads.forEach(({ resolve }, index) => resolve(withMoments(row?.[`r${index}`] ?? [])));
    } catch (error) {
      for (const { reject } of reads) reject(error);
    }
  }
}
