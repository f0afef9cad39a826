import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMN = `
  ALTER TABLE accounts ADD COLUMN uln text, ADD CONSTRAINT chk_accounts_uln CHECK (uln ~ '^[1-9][0-9]{9}$');
  CREATE INDEX ix_accounts_uln ON accounts (tenant_id, uln) WHERE uln IS NOT NULL;`;

const PARTS = `
    (SELECT a.id, 'same_email' FROM accounts a
      WHERE a.tenant_id = setting_uuid('app.tenant_id') AND a.email_key = like_email AND a.deleted_at IS NULL LIMIT 10)
    UNION ALL (SELECT a.id, 'same_name_and_birth_date' FROM accounts a
      WHERE a.tenant_id = setting_uuid('app.tenant_id') AND a.name_key = like_name AND a.date_of_birth = like_born AND a.deleted_at IS NULL LIMIT 100)
    UNION ALL (SELECT a.id, 'same_phone' FROM accounts a
      WHERE a.tenant_id = setting_uuid('app.tenant_id') AND phone_key(a.phone) = like_phone AND a.phone IS NOT NULL AND a.deleted_at IS NULL LIMIT 100)
    UNION ALL (SELECT n.participant_id, 'same_national_id' FROM national_ids n
      WHERE n.tenant_id = setting_uuid('app.tenant_id') AND n.blind_index = like_number LIMIT 100)`;

const BY_ULN = `
    UNION ALL (SELECT a.id, 'same_uln' FROM accounts a
      WHERE a.tenant_id = setting_uuid('app.tenant_id') AND a.uln = like_uln AND a.deleted_at IS NULL LIMIT 100)`;

const lookalikes = (arguments_: string, types: string, parts: string): string => `
  CREATE FUNCTION lookalikes(${arguments_}) RETURNS TABLE (account_id uuid, reason text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$${parts}
  $$;
  REVOKE ALL ON FUNCTION lookalikes(${types}) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION lookalikes(${types}) TO guildhall_app;
  ALTER FUNCTION lookalikes(${types}) OWNER TO guildhall_definer;`;

const ARGUMENTS = 'like_email text, like_name text, like_born date, like_phone text, like_number bytea';
const TYPES = 'text, text, date, text, bytea';

/** Whoever is removed for good leaves no number behind. */
const purge = (from: string, to: string): string => `
  SET LOCAL ROLE guildhall_definer;
  DO $do$ BEGIN
    EXECUTE replace(pg_get_functiondef('purge_deleted_accounts(timestamptz)'::regprocedure), '${from}', '${to}');
  END $do$;
  RESET ROLE;`;

const REFERENCE = 'reference_number = NULL,';
const NUMBERS = 'reference_number = NULL, uln = NULL,';

/** The unique learner number, by which a British learner is found again. */
export class AddUln1795307110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMN);
    await runner.query(`DROP FUNCTION lookalikes(${TYPES});`);
    await runner.query(lookalikes(`${ARGUMENTS}, like_uln text`, `${TYPES}, text`, PARTS + BY_ULN));
    await runner.query(purge(REFERENCE, NUMBERS));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(purge(NUMBERS, REFERENCE));
    await runner.query(`DROP FUNCTION lookalikes(${TYPES}, text);`);
    await runner.query(lookalikes(ARGUMENTS, TYPES, PARTS));
    await runner.query('ALTER TABLE accounts DROP COLUMN uln;');
  }
}
