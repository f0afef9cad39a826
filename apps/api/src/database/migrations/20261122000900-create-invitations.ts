import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTable, tenantTable } from './tenant-table.ts';

const INVITABLE = `'regulator', 'sponsor', 'administrator', 'supervisor', 'mentor', 'provider', 'referrer',
  'apprentice', 'youth_apprentice', 'pre_apprentice', 'learner'`;

const INVITATIONS = `
  CREATE TABLE invitations (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    -- The managed account that becomes authenticated; null where the account is made on acceptance.
    account_id uuid,
    email text NOT NULL,
    email_key text NOT NULL,
    given_name text,
    family_name text,
    user_type text NOT NULL,
    organization_id uuid NOT NULL,
    occupation_ids uuid[] NOT NULL DEFAULT '{}',
    invited_by uuid NOT NULL,
    -- Raising it makes another link; the earlier one is dead.
    generation integer NOT NULL DEFAULT 1,
    token_hash bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    sent_at timestamptz NOT NULL,
    sent_count integer NOT NULL DEFAULT 1,
    -- How many of them within the 24 hours that began then.
    day_started_at timestamptz NOT NULL,
    day_count integer NOT NULL DEFAULT 1,
    viewed_at timestamptz,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    accepted_at timestamptz,
    accepted_account_id uuid,
    CONSTRAINT pk_invitations PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_invitations_token_hash UNIQUE (token_hash),
    CONSTRAINT fk_invitations_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id),
    CONSTRAINT fk_invitations_account FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT fk_invitations_accepted_account FOREIGN KEY (tenant_id, accepted_account_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT fk_invitations_invited_by FOREIGN KEY (tenant_id, invited_by) REFERENCES accounts (tenant_id, id),
    CONSTRAINT fk_invitations_organization FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id),
    CONSTRAINT chk_invitations_user_type CHECK (user_type IN (${INVITABLE})),
    CONSTRAINT chk_invitations_email CHECK (char_length(email) <= 254),
    CONSTRAINT chk_invitations_accepted CHECK ((accepted_at IS NULL) = (accepted_account_id IS NULL))
  );
  -- At most one that could still be accepted; one that expired is closed before another takes its place.
  CREATE UNIQUE INDEX uq_invitations_open ON invitations (tenant_id, email_key) WHERE accepted_at IS NULL AND revoked_at IS NULL;
  CREATE INDEX ix_invitations_sent ON invitations (tenant_id, sent_at DESC, id DESC);
  CREATE INDEX ix_invitations_expiry ON invitations (tenant_id, expires_at, id);
  CREATE INDEX ix_invitations_address ON invitations (tenant_id, email_key);
  CREATE INDEX ix_invitations_account ON invitations (tenant_id, account_id) WHERE account_id IS NOT NULL;
  CREATE INDEX ix_invitations_invited_by ON invitations (tenant_id, invited_by);
  CREATE INDEX ix_invitations_accepted ON invitations (tenant_id, accepted_account_id) WHERE accepted_account_id IS NOT NULL;
  CREATE INDEX ix_invitations_organization ON invitations (tenant_id, organization_id);
  ${tenantTable('invitations', 'SELECT, INSERT, UPDATE')} ${auditTable('invitations', 'id', ['token_hash'])}`;

/** They belong to a login or to an address, not to a tenant: one address may have accounts in several. */
const PASSWORD_LINKS = `
  CREATE TABLE password_links (
    id uuid NOT NULL DEFAULT uuid_v7(),
    purpose text NOT NULL,
    -- Whose mailbox the link went to; null for a link that is handed over.
    email_key text,
    login_id uuid,
    account_id uuid,
    account_tenant_id uuid,
    -- Of somebody without an address: what the person signs in with.
    sign_in_name text,
    generation integer NOT NULL DEFAULT 1,
    token_hash bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    CONSTRAINT pk_password_links PRIMARY KEY (id),
    CONSTRAINT uq_password_links_token_hash UNIQUE (token_hash),
    CONSTRAINT fk_password_links_login FOREIGN KEY (login_id) REFERENCES logins (id) ON DELETE CASCADE,
    CONSTRAINT chk_password_links_purpose CHECK (purpose IN ('reset', 'recovery', 'handover')),
    CONSTRAINT chk_password_links_subject CHECK ((purpose = 'handover') = (email_key IS NULL)),
    CONSTRAINT chk_password_links_account CHECK ((account_id IS NULL) = (account_tenant_id IS NULL))
  );
  CREATE INDEX ix_password_links_login ON password_links (login_id) WHERE login_id IS NOT NULL;
  CREATE INDEX ix_password_links_address ON password_links (email_key) WHERE email_key IS NOT NULL;
  CREATE INDEX ix_password_links_account ON password_links (account_tenant_id, account_id) WHERE account_id IS NOT NULL;
  CREATE INDEX ix_password_links_expiry ON password_links (expires_at);
  GRANT SELECT, INSERT, UPDATE, DELETE ON password_links TO guildhall_app;`;

const FUNCTIONS = `
  -- Whoever opens a link is in no tenant yet.
  CREATE FUNCTION invitation_of_token(hash bytea) RETURNS TABLE (tenant_id uuid, id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT i.tenant_id, i.id FROM invitations i WHERE i.token_hash = hash
  $$;

  -- The accounts of an address that can be used, whatever their tenant.
  CREATE FUNCTION active_accounts_of_email(key text) RETURNS TABLE (tenant_id uuid, account_id uuid, login_id uuid, email text, display_name text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT a.tenant_id, a.id, a.login_id, a.email, a.given_name || ' ' || a.family_name FROM accounts a
    WHERE a.email_key = key AND a.deleted_at IS NULL
      AND account_access(a.account_status, a.subscription_cancelled_at, a.subscription_ends_on) = 'active' AND a.user_type <> 'applicant'
    ORDER BY a.id
  $$;
  CREATE INDEX ix_accounts_email_key ON accounts (email_key) WHERE email_key IS NOT NULL AND deleted_at IS NULL;

  -- A link that somebody was shown is in the audit, without the link.
  CREATE FUNCTION record_link_shown(subject uuid, what text) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO audit_entries (tenant_id, table_name, record_id, subject_id, action, new_values, actor_id, operation_id, channel)
    VALUES (setting_uuid('app.tenant_id'), what, subject, subject, 'reveal', jsonb_build_object('link', '***'),
      setting_uuid('app.actor_id'), setting_uuid('app.operation_id'), coalesce(nullif(current_setting('app.channel', true), ''), 'app'))
  $$;

  REVOKE ALL ON FUNCTION invitation_of_token(bytea), active_accounts_of_email(text), record_link_shown(uuid, text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION invitation_of_token(bytea), active_accounts_of_email(text), record_link_shown(uuid, text) TO guildhall_app;
  ALTER FUNCTION invitation_of_token(bytea) OWNER TO guildhall_definer;
  ALTER FUNCTION active_accounts_of_email(text) OWNER TO guildhall_definer;
  ALTER FUNCTION record_link_shown(uuid, text) OWNER TO guildhall_definer;`;

/** Invitations, and links with which somebody sets a password. */
export class CreateInvitations1795306140000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INVITATIONS);
    await runner.query(PASSWORD_LINKS);
    await runner.query(FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION record_link_shown(uuid, text), active_accounts_of_email(text), invitation_of_token(bytea);
      DROP INDEX ix_accounts_email_key;
      DROP TABLE password_links, invitations;`);
  }
}
