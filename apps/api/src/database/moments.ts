type Row = Record<string, unknown>;

/** Makes moments, which JSON has as text, what the driver makes of them. A column is one when its name ends in `At`. */
export function withMoments(rows: Row[]): Row[] {
  const columns = Object.keys(rows[0] ?? {}).filter((name) => name.endsWith('At'));
  for (const column of columns) {
    for (const row of rows) {
      const value = row[column];
      if (typeof value === 'string') row[column] = new Date(value);
    }
  }
  return rows;
}
