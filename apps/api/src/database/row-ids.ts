/** A read that waits to be sent with others. */
export interface WaitingRead {
  readonly text: string;
  readonly values: readonly unknown[];
}

type Row = Readonly<Record<string, string | null>>;

/** The ids in one column of a read that is still to be sent: what reads by them can travel in the same statement. */
export class RowIds {
  constructor(
    readonly read: WaitingRead,
    readonly column: string,
    private readonly rows: Promise<readonly unknown[]>,
  ) {}

  /** The ids themselves, once the rows are there. */
  async known(): Promise<string[]> {
    const ids = (await this.rows).map((row) => (row as Row)[this.column] ?? null);
    return [...new Set(ids)].filter((id) => id !== null);
  }
}

/** Ids that are known, or that another read of the same moment finds. Either goes into a statement as a parameter. */
export type Ids = readonly string[] | RowIds;

/** Gives the ids in a column. */
export type IdsOf = (column: string) => RowIds;

/** Reads what belongs to rows that are still to be read, by ids that stand on them. */
export type Beside = (ids: IdsOf) => Promise<unknown>;
