/** SQL that every table of a tenant shares: rights of the app role and row-level security (ADR 0003). */

/** The tenant of the running transaction; null (no rows) where none was set. Wrapped in a select so that it is evaluated once. */
export const CURRENT_TENANT = `(select nullif(current_setting('app.tenant_id', true), '')::uuid)`;

/**
 * Turns row-level security on for one table and grants the app role what it needs.
 *
 * @param table name of a table with a `tenant_id` column
 * @param rights what the app role may do; the default leaves out nothing but TRUNCATE
 */
export function tenantTable(table: string, rights = 'SELECT, INSERT, UPDATE, DELETE'): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY ${table}_of_tenant ON ${table} TO guildhall_app
      USING (tenant_id = ${CURRENT_TENANT}) WITH CHECK (tenant_id = ${CURRENT_TENANT});
    CREATE POLICY ${table}_for_functions ON ${table} TO guildhall_definer USING (true) WITH CHECK (true);
    GRANT ${rights} ON ${table} TO guildhall_app;
    GRANT SELECT ON ${table} TO guildhall_definer;`;
}

/**
 * Statement-level audit triggers for one table.
 *
 * @param subject column that names the account or record whose history the change belongs to
 * @param masked columns whose values never enter the audit, only the fact that they changed
 */
export function auditTable(table: string, subject: string, masked: readonly string[] = []): string {
  const call = `EXECUTE FUNCTION audit_changes('${subject}', '${masked.join(',')}')`;
  return `
    CREATE TRIGGER audit_insert AFTER INSERT ON ${table}
      REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT ${call};
    CREATE TRIGGER audit_update AFTER UPDATE ON ${table}
      REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT ${call};
    CREATE TRIGGER audit_delete AFTER DELETE ON ${table}
      REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT ${call};`;
}
