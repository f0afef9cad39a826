import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTable, tenantTable } from './tenant-table.ts';

const DEMOGRAPHICS = ['sex', 'ethnicity', 'race', 'veteran_status', 'disability', 'education', 'employment_status'];

/** The audit of demographics anew: no value of them enters it. */
const auditDemographics = (masked: readonly string[]): string => `
  DROP TRIGGER audit_insert ON demographics; DROP TRIGGER audit_update ON demographics; DROP TRIGGER audit_delete ON demographics;
  ${auditTable('demographics', 'participant_id', masked)}`;

const COLUMNS = `
  ALTER TABLE accounts
    ADD COLUMN title text,
    ADD COLUMN country text,
    ADD COLUMN pronouns text,
    ADD COLUMN min_pay_rate text,
    ADD COLUMN is_test_record boolean NOT NULL DEFAULT false,
    ADD COLUMN subscription_starts_on date,
    ADD COLUMN deleted_by uuid,
    ADD COLUMN purged_at timestamptz,
    ADD CONSTRAINT chk_accounts_title CHECK (char_length(title) BETWEEN 1 AND 100),
    ADD CONSTRAINT chk_accounts_subscription_dates CHECK (subscription_ends_on >= subscription_starts_on),
    ADD CONSTRAINT chk_accounts_min_pay_rate
      CHECK (min_pay_rate IN ('national_minimum_wage', 'national_apprenticeship_wage', 'national_living_wage')),
    DROP CONSTRAINT chk_accounts_reference_number,
    ADD CONSTRAINT chk_accounts_reference_number CHECK (char_length(reference_number) <= 256);
  ALTER TABLE demographics ADD COLUMN gender_identity text;
  ${auditDemographics([...DEMOGRAPHICS, 'gender_identity'])}
  ALTER TABLE organizations ADD COLUMN country text, ADD COLUMN archived_at timestamptz;

  -- The lists of accounts: by name, by last sign-in, by age.
  CREATE INDEX ix_accounts_name ON accounts (tenant_id, sort_name, id) WHERE deleted_at IS NULL;
  CREATE INDEX ix_accounts_last_sign_in ON accounts (tenant_id, coalesce(last_sign_in_at, 'epoch'::timestamptz), id) WHERE deleted_at IS NULL;
  CREATE INDEX ix_accounts_created ON accounts (tenant_id, created_at, id) WHERE deleted_at IS NULL;
  CREATE INDEX ix_accounts_subscription_end ON accounts (tenant_id, subscription_ends_on) WHERE subscription_ends_on IS NOT NULL;
  CREATE INDEX ix_accounts_deleted ON accounts (deleted_at) WHERE deleted_at IS NOT NULL;`;

const CHANGES = `
  CREATE TABLE account_changes (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    account_id uuid NOT NULL,
    kind text NOT NULL,
    reason text,
    starts_on date,
    ends_on date,
    actor_id uuid,
    operation_id uuid,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT pk_account_changes PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_account_changes_account FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT chk_account_changes_kind CHECK (kind IN ('deactivated', 'reactivated', 'archived', 'unarchived', 'deleted', 'restored',
      'invited', 'activated', 'dates_changed', 'cancelled', 'reinstated'))
  );
  CREATE INDEX ix_account_changes_account ON account_changes (tenant_id, account_id, id DESC);
  ${tenantTable('account_changes', 'SELECT')}
  GRANT INSERT, DELETE ON account_changes TO guildhall_definer;

  -- Whatever changes an account, its life is written down here: no code path can forget it. Why is said in app.reason.
  CREATE FUNCTION note_account_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    INSERT INTO account_changes (tenant_id, account_id, kind, reason, starts_on, ends_on, actor_id, operation_id)
    SELECT n.tenant_id, n.id, change.kind, nullif(current_setting('app.reason', true), ''), n.subscription_starts_on, n.subscription_ends_on,
      setting_uuid('app.actor_id'), setting_uuid('app.operation_id')
    FROM new_rows n
    JOIN old_rows o ON o.tenant_id = n.tenant_id AND o.id = n.id
    CROSS JOIN LATERAL (VALUES
      (CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'deleted' END),
      (CASE WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restored' END),
      (CASE WHEN o.account_status = n.account_status THEN NULL
        WHEN n.account_status = 'active' THEN 'reactivated'
        WHEN n.account_status = 'archived' THEN 'archived'
        WHEN o.account_status = 'archived' THEN 'unarchived'
        ELSE 'deactivated' END),
      (CASE WHEN o.invited_at IS NULL AND n.invited_at IS NOT NULL THEN 'invited' END),
      (CASE WHEN o.login_id IS NULL AND n.login_id IS NOT NULL THEN 'activated' END),
      (CASE WHEN (o.subscription_starts_on, o.subscription_ends_on) IS DISTINCT FROM (n.subscription_starts_on, n.subscription_ends_on)
        THEN 'dates_changed' END),
      (CASE WHEN o.subscription_cancelled_at IS NULL AND n.subscription_cancelled_at IS NOT NULL THEN 'cancelled' END),
      (CASE WHEN o.subscription_cancelled_at IS NOT NULL AND n.subscription_cancelled_at IS NULL THEN 'reinstated' END)
    ) AS change(kind)
    WHERE change.kind IS NOT NULL;
    RETURN NULL;
  END $$;
  ALTER FUNCTION note_account_changes() OWNER TO guildhall_definer;
  CREATE TRIGGER note_changes AFTER UPDATE ON accounts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION note_account_changes();`;

const ACCESS = `
  -- The same rule as accountAccessOf of the domain; a test compares the two.
  CREATE FUNCTION account_access(status text, cancelled_at timestamptz, ends_on date) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN status <> 'active' THEN status
      WHEN cancelled_at IS NOT NULL THEN 'cancelled'
      WHEN ends_on < current_date THEN 'expired'
      ELSE 'active' END
  $$;`;

const PURGE = `
  -- Removes for good whoever was deleted before the moment; gives how many. The row stays without the person: others point to it.
  CREATE FUNCTION purge_deleted_accounts(before timestamptz) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    due record;
    purged integer := 0;
  BEGIN
    PERFORM set_config('app.channel', 'job', true), set_config('app.actor_id', '', true), set_config('app.operation_id', uuid_v7()::text, true);
    FOR due IN SELECT tenant_id, id, login_id FROM accounts WHERE deleted_at < before AND purged_at IS NULL
      ORDER BY deleted_at LIMIT 500 FOR UPDATE SKIP LOCKED
    LOOP
      DELETE FROM status_changes WHERE tenant_id = due.tenant_id AND participant_id = due.id;
      DELETE FROM enrollments WHERE tenant_id = due.tenant_id AND participant_id = due.id;
      DELETE FROM supervisions WHERE tenant_id = due.tenant_id AND due.id IN (participant_id, supervisor_id);
      DELETE FROM demographics WHERE tenant_id = due.tenant_id AND participant_id = due.id;
      DELETE FROM national_ids WHERE tenant_id = due.tenant_id AND participant_id = due.id;
      DELETE FROM custom_values WHERE tenant_id = due.tenant_id AND participant_id = due.id;
      DELETE FROM mentor_occupations WHERE tenant_id = due.tenant_id AND account_id = due.id;
      DELETE FROM group_members WHERE tenant_id = due.tenant_id AND account_id = due.id;
      DELETE FROM idempotency_keys WHERE tenant_id = due.tenant_id AND account_id = due.id;
      UPDATE enrollments SET referrer_id = NULL WHERE tenant_id = due.tenant_id AND referrer_id = due.id;
      UPDATE cohorts SET supervisor_id = NULL WHERE tenant_id = due.tenant_id AND supervisor_id = due.id;
      UPDATE accounts SET case_owner_id = NULL WHERE tenant_id = due.tenant_id AND case_owner_id = due.id;
      UPDATE accounts SET purged_at = clock_timestamp(), login_id = NULL, given_name = '-', family_name = '-', preferred_name = NULL,
        email = NULL, email_key = NULL, phone = NULL, title = NULL, pronouns = NULL, date_of_birth = NULL, reference_number = NULL,
        address_line1 = NULL, address_line2 = NULL, city = NULL, region = NULL, postal_code = NULL, country = NULL,
        min_pay_rate = NULL, case_owner_id = NULL, sort_name = '-', name_key = '-'
      WHERE tenant_id = due.tenant_id AND id = due.id;
      DELETE FROM logins l WHERE l.id = due.login_id AND NOT EXISTS (SELECT FROM accounts a WHERE a.login_id = l.id);
      DELETE FROM account_changes WHERE tenant_id = due.tenant_id AND account_id = due.id;
      -- Last: what is deleted above stands in the audit as well. That somebody was purged stays.
      DELETE FROM audit_entries WHERE tenant_id = due.tenant_id AND subject_id = due.id;
      INSERT INTO audit_entries (tenant_id, table_name, record_id, subject_id, action, operation_id, channel)
      VALUES (due.tenant_id, 'accounts', due.id, due.id, 'delete', setting_uuid('app.operation_id'), 'job');
      purged := purged + 1;
    END LOOP;
    RETURN purged;
  END $$;
  GRANT UPDATE ON accounts, enrollments, cohorts TO guildhall_definer;
  GRANT DELETE ON status_changes, enrollments, supervisions, demographics, national_ids, custom_values, mentor_occupations, group_members,
    idempotency_keys, audit_entries, logins TO guildhall_definer;
  REVOKE ALL ON FUNCTION purge_deleted_accounts(timestamptz) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION purge_deleted_accounts(timestamptz) TO guildhall_app;
  ALTER FUNCTION purge_deleted_accounts(timestamptz) OWNER TO guildhall_definer;`;

const STATUS = 'a.account_status';
const ACCESS_OF_ACCOUNT = 'account_access(a.account_status, a.subscription_cancelled_at, a.subscription_ends_on)';

/** Puts one expression of the functions that sign-in asks in the place of another, and leaves the rest of them as it is. */
const replaceInSignIn = (from: string, to: string): string => `
  -- The role that runs migrations may become the owner of these functions, and is it in nothing else.
  SET LOCAL ROLE guildhall_definer;
  DO $do$ BEGIN
    EXECUTE replace(pg_get_functiondef('viewer_of_session(text)'::regprocedure), '${from}', '${to}');
    EXECUTE replace(pg_get_functiondef('accounts_of_login(uuid)'::regprocedure), '${from}', '${to}');
  END $do$;
  RESET ROLE;`;

/** The life of accounts: subscriptions, the archive, deletion with a way back, and a record of each change. */
export class AddAccountLife1795306080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(CHANGES);
    await runner.query(ACCESS);
    await runner.query(replaceInSignIn(STATUS, ACCESS_OF_ACCOUNT));
    await runner.query(PURGE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(replaceInSignIn(ACCESS_OF_ACCOUNT, STATUS));
    await runner.query(`
      DROP FUNCTION purge_deleted_accounts(timestamptz); DROP FUNCTION account_access(text, timestamptz, date);
      REVOKE UPDATE ON accounts, enrollments, cohorts FROM guildhall_definer;
      REVOKE DELETE ON status_changes, enrollments, supervisions, demographics, national_ids, custom_values, mentor_occupations,
        group_members, idempotency_keys, audit_entries, logins FROM guildhall_definer;
      DROP TRIGGER note_changes ON accounts; DROP FUNCTION note_account_changes(); DROP TABLE account_changes;
      DROP INDEX ix_accounts_name, ix_accounts_last_sign_in, ix_accounts_created, ix_accounts_subscription_end, ix_accounts_deleted;
      ALTER TABLE organizations DROP COLUMN country, DROP COLUMN archived_at;
      ${auditDemographics(DEMOGRAPHICS)}
      ALTER TABLE demographics DROP COLUMN gender_identity;
      ALTER TABLE accounts DROP COLUMN title, DROP COLUMN country, DROP COLUMN pronouns, DROP COLUMN min_pay_rate,
        DROP COLUMN is_test_record, DROP COLUMN subscription_starts_on, DROP COLUMN deleted_by, DROP COLUMN purged_at,
        DROP CONSTRAINT chk_accounts_reference_number,
        ADD CONSTRAINT chk_accounts_reference_number CHECK (char_length(reference_number) <= 60);`);
  }
}
