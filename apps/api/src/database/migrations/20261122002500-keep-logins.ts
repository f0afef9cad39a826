import type { MigrationInterface, QueryRunner } from 'typeorm';

const FUNCTIONS = `
  -- The same rule as keepsLogin of the domain; a test compares the two. Who shut the account is on record: a change of program
  -- status deactivates it in its own operation. Without an entry nobody ever touched the account by itself.
  CREATE FUNCTION keeps_login(tenant uuid, account uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT EXISTS (SELECT FROM tenants t WHERE t.id = tenant AND t.vocabulary = 'uk')
      AND EXISTS (SELECT FROM enrollments e
        WHERE e.tenant_id = tenant AND e.participant_id = account AND e.is_current AND e.program_status <> 'active')
      AND coalesce((SELECT EXISTS (SELECT FROM status_changes s
          WHERE s.tenant_id = tenant AND s.participant_id = account AND s.operation_id = c.operation_id)
        FROM account_changes c WHERE c.tenant_id = tenant AND c.account_id = account
          AND c.kind IN ('deactivated', 'reactivated', 'archived', 'unarchived')
        ORDER BY c.id DESC LIMIT 1), true)
  $$;

  -- The same rule as accountAccessOf of the domain.
  CREATE FUNCTION access_of_account(tenant uuid, account uuid, status text, cancelled_at timestamptz, ends_on date) RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN status = 'deactivated' AND keeps_login(tenant, account)
      THEN coalesce(nullif(account_access('active', cancelled_at, ends_on), 'active'), 'read_only')
      ELSE account_access(status, cancelled_at, ends_on) END
  $$;`;

const STATUS_ALONE = 'account_access(a.account_status, a.subscription_cancelled_at, a.subscription_ends_on)';
const WITH_PROGRAM =
  'access_of_account(a.tenant_id, a.id, a.account_status, a.subscription_cancelled_at, a.subscription_ends_on)';

/** Puts one expression of a function that sign-in asks in the place of another, and leaves the rest of it as it is. */
const replaceIn = (name: string, from: string, to: string): string =>
  `EXECUTE replace(pg_get_functiondef('${name}'::regprocedure), $sql$${from}$sql$, $sql$${to}$sql$);`;

const replaceInSignIn = (from: string, to: string): string => `
  SET LOCAL ROLE guildhall_definer;
  DO $do$ BEGIN
    ${replaceIn('viewer_of_session(text)', from, to)}
    ${replaceIn('accounts_of_login(uuid)', from, to)}
  END $do$;
  RESET ROLE;`;

/** A break or the end of a British program leaves the login, to read the own record. */
export class KeepLogins1795307100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FUNCTIONS);
    await runner.query(replaceInSignIn(STATUS_ALONE, WITH_PROGRAM));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(replaceInSignIn(WITH_PROGRAM, STATUS_ALONE));
    await runner.query(`
      DROP FUNCTION access_of_account(uuid, uuid, text, timestamptz, date); DROP FUNCTION keeps_login(uuid, uuid);`);
  }
}
