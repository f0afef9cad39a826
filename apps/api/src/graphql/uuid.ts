import { RowIds, type Ids } from '../database/row-ids.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** An id from outside as PostgreSQL can take it. Text that is no id finds nothing, like an id that does not exist. */
export function asUuid(id: string): string {
  return UUID.test(id) ? id.toLowerCase() : NOBODY;
}

/** The same for a list; undefined and null stay what they are. */
export function asUuids(ids: readonly string[]): string[];
export function asUuids(ids: Ids): Ids;
export function asUuids(ids: Ids): Ids {
  return ids instanceof RowIds ? ids : ids.map(asUuid);
}
