import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The files that left the house are listed from the audit, by time and by file. */
export class IndexExportedFiles1795307701000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ix_audit_entries_exported ON audit_entries (tenant_id, id DESC) WHERE table_name = 'exports';
      CREATE INDEX ix_audit_entries_export ON audit_entries (tenant_id, record_id, id) WHERE table_name = 'exports';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_audit_entries_exported, ix_audit_entries_export');
  }
}
