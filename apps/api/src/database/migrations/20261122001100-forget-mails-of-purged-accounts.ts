import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever was removed for good leaves no letters behind. */
export class ForgetMailsOfPurgedAccounts1795306260000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION forget_mails_of_purged_accounts() RETURNS integer
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        WITH gone AS (
          DELETE FROM mails m USING accounts a
          WHERE a.tenant_id = m.tenant_id AND a.id = m.account_id AND a.purged_at IS NOT NULL RETURNING 1
        ) SELECT count(*)::int FROM gone
      $$;
      REVOKE ALL ON FUNCTION forget_mails_of_purged_accounts() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION forget_mails_of_purged_accounts() TO guildhall_app;
      ALTER FUNCTION forget_mails_of_purged_accounts() OWNER TO guildhall_definer;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION forget_mails_of_purged_accounts();');
  }
}
