import type { QueryConfig, QueryResult, QueryResultRow } from 'pg';

/** A pool, or one connection of it that has a transaction open. */
export interface Queryable {
  query<Row extends QueryResultRow>(query: string | QueryConfig, values?: unknown[]): Promise<QueryResult<Row>>;
}
