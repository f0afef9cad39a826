export type NameColumn = 'sortName' | 'nameKey';

/** Behind every text that begins in the same way. */
export const HIGHEST = '\u{10FFFF}';

/** What lies between the two parts of a name in each of its keys. */
export const GAP_OF: Readonly<Record<NameColumn, string>> = { sortName: ', ', nameKey: ' ' };

const KEYS: Readonly<Record<NameColumn, { readonly key: string; readonly rows: string }>> = {
  sortName: { key: 'k.sort_name', rows: 'enrollments k WHERE k.tenant_id = :tenantId AND k.is_current' },
  nameKey: { key: 'k.name_key', rows: 'accounts k WHERE k.tenant_id = :tenantId' },
};
/** Of a longer text few begin so; of a letter or two, these will do for suggestions. */
const MOST = 20;

/**
 * SQL of the different first parts, as `part`, among the keys from `:begin` to `:end`: it leaps from one to the next in the index, however
 * many people have each of them. Only a limit for what is read of the visible rows.
 */
export function firstPartsOf(column: NameColumn): string {
  const { key, rows } = KEYS[column];
  const gap = GAP_OF[column];
  const partFrom = (from: string) =>
    `SELECT split_part(${key}, '${gap}', 1) FROM ${rows} AND ${key} >= ${from} AND ${key} < :end ORDER BY ${key} LIMIT 1`;
  return `WITH RECURSIVE parts(part) AS (
      (${partFrom(':begin')}) UNION ALL
      SELECT (${partFrom(`parts.part || '${gap}${HIGHEST}'`)}) FROM parts WHERE parts.part IS NOT NULL)
    SELECT part FROM parts WHERE part IS NOT NULL LIMIT ${MOST}`;
}
