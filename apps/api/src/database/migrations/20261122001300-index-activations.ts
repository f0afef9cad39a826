import type { MigrationInterface, QueryRunner } from 'typeorm';

// A regular expression of PostgreSQL counts to 255 alone.
const STROKES = `ALTER TABLE signatures DROP CONSTRAINT chk_signatures_strokes,
  ADD CONSTRAINT chk_signatures_strokes CHECK (strokes ~ '^[ML0-9 ]+$' AND char_length(strokes) <= 20000)`;

/** The report of activations reads a period of them; and drawn signatures are stored. */
export class IndexActivations1795306380000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX ix_account_changes_activated ON account_changes (tenant_id, created_at, account_id) WHERE kind = 'activated'`,
    );
    await runner.query(STROKES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_account_changes_activated');
  }
}
