import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The only code that reads past row-level security: each function filters by itself and is owned by guildhall_definer.
 */
const FUNCTIONS = `
  -- The accounts that one login opens, whatever their tenant.
  CREATE FUNCTION accounts_of_login(login uuid) RETURNS TABLE (
    account_id uuid, tenant_id uuid, tenant_name text, user_type text, display_name text, organization_name text, account_status text
  ) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT a.id, a.tenant_id, t.name, a.user_type, a.given_name || ' ' || a.family_name, o.name, a.account_status
    FROM accounts a
    JOIN tenants t ON t.id = a.tenant_id
    LEFT JOIN enrollments e ON e.tenant_id = a.tenant_id AND e.participant_id = a.id AND e.is_current
    -- An applicant, or a participant without an enrollment, belongs to no organization yet.
    LEFT JOIN organizations o ON o.tenant_id = a.tenant_id AND o.id = coalesce(a.organization_id, e.employer_id)
    WHERE a.login_id = login AND a.deleted_at IS NULL
    ORDER BY t.name, a.id
  $$;

  -- Who is asking: one session with its account and everything that the visibility rules need.
  CREATE FUNCTION viewer_of_session(session_token text) RETURNS TABLE (
    session_id uuid, login_id uuid, session_expires_at timestamptz, session_updated_at timestamptz, session_created_at timestamptz,
    account_id uuid, tenant_id uuid, user_type text, account_status text, organization_id uuid,
    partner_ids uuid[], occupation_ids uuid[], group_ids uuid[]
  ) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT s.id, s.login_id, s.expires_at, s.updated_at, s.created_at, a.id, a.tenant_id, a.user_type, a.account_status,
      coalesce(a.organization_id, e.employer_id),
      CASE a.user_type
        WHEN 'sponsor' THEN ARRAY(SELECT p.employer_id FROM partnerships p WHERE p.tenant_id = a.tenant_id AND p.sponsor_id = a.organization_id)
        WHEN 'administrator' THEN ARRAY(SELECT p.sponsor_id FROM partnerships p WHERE p.tenant_id = a.tenant_id AND p.employer_id = a.organization_id)
        ELSE '{}'::uuid[] END,
      CASE WHEN a.user_type = 'mentor' THEN
        ARRAY(SELECT m.occupation_id FROM mentor_occupations m WHERE m.tenant_id = a.tenant_id AND m.account_id = a.id)
      ELSE '{}'::uuid[] END,
      CASE WHEN a.organization_id IS NOT NULL AND EXISTS (SELECT FROM group_members g WHERE g.tenant_id = a.tenant_id AND g.account_id = a.id) THEN
        ARRAY(WITH RECURSIVE reach AS (
          SELECT g.group_id AS id FROM group_members g WHERE g.tenant_id = a.tenant_id AND g.account_id = a.id
          UNION
          SELECT child.id FROM groups child JOIN reach ON child.parent_id = reach.id WHERE child.tenant_id = a.tenant_id
        ) SELECT id FROM reach)
      END
    FROM login_sessions s
    JOIN accounts a ON a.login_id = s.login_id AND a.tenant_id = s.active_tenant_id AND a.id = s.active_account_id AND a.deleted_at IS NULL
    LEFT JOIN enrollments e ON e.tenant_id = a.tenant_id AND e.participant_id = a.id AND e.is_current
    WHERE s.token = session_token
  $$;

  -- Contains-search: row-level security would keep PostgreSQL from the trigram index, so the tenant is filtered here.
  CREATE FUNCTION search_accounts(terms text[]) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 200 SET search_path = public, pg_temp AS $$
    SELECT a.id FROM accounts a
    WHERE a.tenant_id = (SELECT setting_uuid('app.tenant_id'))
      -- The index serves one pattern, not a list of them: the longest finds the candidates.
      AND a.search_text LIKE (SELECT term FROM unnest(terms) AS term ORDER BY length(term) DESC LIMIT 1)
      AND a.search_text LIKE ALL (terms)
  $$;

  CREATE FUNCTION record_reveal(participant uuid, what text) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO audit_entries (tenant_id, table_name, record_id, subject_id, action, new_values, actor_id, operation_id, channel)
    VALUES (setting_uuid('app.tenant_id'), 'national_ids', participant, participant, 'reveal', jsonb_build_object(what, '***'),
      setting_uuid('app.actor_id'), setting_uuid('app.operation_id'), coalesce(nullif(current_setting('app.channel', true), ''), 'app'))
  $$;

  -- Rights first: who has handed a function over can't change them any more, and PostgreSQL only warns.
  REVOKE ALL ON FUNCTION accounts_of_login(uuid), viewer_of_session(text), search_accounts(text[]), record_reveal(uuid, text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION accounts_of_login(uuid), viewer_of_session(text), search_accounts(text[]), record_reveal(uuid, text) TO guildhall_app;

  ALTER FUNCTION accounts_of_login(uuid) OWNER TO guildhall_definer;
  ALTER FUNCTION viewer_of_session(text) OWNER TO guildhall_definer;
  ALTER FUNCTION search_accounts(text[]) OWNER TO guildhall_definer;
  ALTER FUNCTION record_reveal(uuid, text) OWNER TO guildhall_definer;`;

/** Functions that look across tenants or past row-level security. */
export class CreateFunctionsAcrossTenants1795305960000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION record_reveal(uuid, text), search_accounts(text[]), viewer_of_session(text), accounts_of_login(uuid);`);
  }
}
