import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes of organizations are somebody's to choose, and programs can say how many hours are planned. */
export class SetCodesAndPlannedHours1795307700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Files find organizations by their code, in whatever case it is written.
      ALTER TABLE organizations DROP CONSTRAINT uq_organizations_code,
        ADD CONSTRAINT chk_organizations_code CHECK (char_length(code) BETWEEN 1 AND 100);
      CREATE UNIQUE INDEX uq_organizations_code ON organizations (tenant_id, lower(code));

      ALTER TABLE enrollments ADD COLUMN planned_hours integer,
        ADD CONSTRAINT chk_enrollments_planned_hours CHECK (planned_hours BETWEEN 0 AND 9999);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE enrollments DROP COLUMN planned_hours;
      DROP INDEX uq_organizations_code;
      ALTER TABLE organizations DROP CONSTRAINT chk_organizations_code,
        ADD CONSTRAINT uq_organizations_code UNIQUE (tenant_id, code);`);
  }
}
