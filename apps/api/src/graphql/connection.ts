import { Field, Int, ObjectType, type ClassType } from 'type-graphql';

/** One page of rows in the order asked for, with what is needed to fetch the next. */
export interface Page<T> {
  readonly rows: readonly T[];
  /** Gives the position of a row. */
  readonly cursorOf: (row: T) => string;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

@ObjectType('PageInfo', { description: 'Where a page lies in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'More rows follow.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Rows come before this page.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Position of the first row.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Position of the last row; pass it as `after`.' })
  endCursor: string | null;
}

/** What every connection class offers, whatever its rows are. */
export abstract class ConnectionOf<T extends object> {
  edges: { cursor: string; node: T }[];
  nodes: readonly T[];
  pageInfo: PageInfo;

  /** @param count counts all rows; called only when somebody asks */
  constructor(
    page: Page<T>,
    readonly count: () => Promise<number>,
  ) {
    const positionOf = (row: T | undefined) => (row ? page.cursorOf(row) : null);
    this.nodes = page.rows;
    this.edges = page.rows.map((node) => ({
      node,
      get cursor() {
        return page.cursorOf(node);
      },
    }));
    this.pageInfo = {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: positionOf(page.rows[0]),
      endCursor: positionOf(page.rows.at(-1)),
    };
  }
}

/** Makes the Relay connection class of a type: `<name>Connection` with `<name>Edge`. */
export function connectionClass<T extends object>(node: () => ClassType<T>, name: string, plural: string) {
  @ObjectType(`${name}Edge`, { description: `One row of a list of ${plural}.`, simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: 'Position of the row; pass it as `after` to go on from here.' })
    cursor: string;

    @Field(node, { description: 'The row itself.' })
    node: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${plural}.`, simpleResolvers: true })
  class Connection extends ConnectionOf<T> {
    @Field(() => [Edge], { description: 'The rows with their positions.' })
    declare edges: Edge[];

    @Field(() => [node()], { description: 'The rows alone.' })
    declare nodes: T[];

    @Field(() => PageInfo, { description: 'Where this page lies in the list.' })
    declare pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many rows match; counted only when asked for.' })
    totalCount(): Promise<number> {
      return this.count();
    }
  }
  return Connection;
}
