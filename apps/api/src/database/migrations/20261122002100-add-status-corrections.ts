import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'invitation', 'conversion', 'activation', 'password_reset', 'recovery', 'password_changed', 'email_changed',
  'account_added', 'activation_reminder', 'subscription_expiring', 'subscription_expiring_staff', 'seats_warning', 'test'`;

const CORRECTIONS = `
  -- The days of a change can be put right; what it was about, by whom and when stay. The audit has the days as they were.
  ALTER TABLE status_changes
    ADD COLUMN original_date date,
    ADD COLUMN corrected_at timestamptz,
    ADD COLUMN corrected_by uuid;
  GRANT UPDATE (effective_date, expected_return_date, original_date, corrected_at, corrected_by) ON status_changes TO guildhall_app;
  CREATE TRIGGER audit_update AFTER UPDATE ON status_changes
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_changes('participant_id', '');`;

const RETURNS = `
  -- The day on which a suspended participant was to come back and no seat was free.
  ALTER TABLE enrollments ADD COLUMN return_refused_on date;
  CREATE INDEX ix_enrollments_return ON enrollments (tenant_id, expected_return_date, id)
    WHERE is_current AND program_status = 'suspended' AND expected_return_date IS NOT NULL;
  ALTER TABLE mails DROP CONSTRAINT chk_mails_kind,
    ADD CONSTRAINT chk_mails_kind CHECK (kind IN (${KINDS}, 'return_without_seat'));`;

const SETTINGS = `
  ALTER TABLE tenant_settings ADD COLUMN supervisors_add_participants boolean NOT NULL DEFAULT false;`;

/** Days of status changes that can be corrected, suspensions that end by themselves, supervisors who add people themselves. */
export class AddStatusCorrections1795306860000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CORRECTIONS);
    await runner.query(RETURNS);
    await runner.query(SETTINGS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE tenant_settings DROP COLUMN supervisors_add_participants;
      DELETE FROM mails WHERE kind = 'return_without_seat';
      ALTER TABLE mails DROP CONSTRAINT chk_mails_kind, ADD CONSTRAINT chk_mails_kind CHECK (kind IN (${KINDS}));
      DROP INDEX ix_enrollments_return;
      ALTER TABLE enrollments DROP COLUMN return_refused_on;
      DROP TRIGGER audit_update ON status_changes;
      REVOKE UPDATE (effective_date, expected_return_date, original_date, corrected_at, corrected_by) ON status_changes FROM guildhall_app;
      ALTER TABLE status_changes DROP COLUMN original_date, DROP COLUMN corrected_at, DROP COLUMN corrected_by;`);
  }
}
