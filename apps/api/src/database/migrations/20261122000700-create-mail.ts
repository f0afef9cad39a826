import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTable, tenantTable } from './tenant-table.ts';

const KINDS = `'invitation', 'conversion', 'activation', 'password_reset', 'recovery', 'password_changed', 'email_changed',
  'account_added', 'activation_reminder', 'subscription_expiring', 'subscription_expiring_staff', 'seats_warning', 'test'`;

const MAILS = `
  -- The outbox. Bodies and links are made when a mail is sent or shown; neither stands here.
  CREATE TABLE mails (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    kind text NOT NULL,
    locale text NOT NULL,
    to_email text NOT NULL,
    to_name text NOT NULL,
    account_id uuid,
    link_purpose text,
    link_id uuid,
    link_generation integer,
    facts jsonb NOT NULL DEFAULT '{}',
    -- What makes a letter the same one again: a second post of the same occasion does nothing.
    occasion text,
    message_id text NOT NULL,
    state text NOT NULL DEFAULT 'queued',
    attempts integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL DEFAULT now(),
    claimed_until timestamptz,
    problem text,
    smtp_code integer,
    sent_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_mails PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_mails_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id),
    CONSTRAINT fk_mails_account FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT uq_mails_message_id UNIQUE (tenant_id, message_id),
    CONSTRAINT chk_mails_kind CHECK (kind IN (${KINDS})),
    CONSTRAINT chk_mails_locale CHECK (locale IN ('en-US', 'en-GB', 'es-US')),
    CONSTRAINT chk_mails_to CHECK (char_length(to_email) BETWEEN 3 AND 254 AND char_length(to_name) <= 201),
    CONSTRAINT chk_mails_link CHECK (num_nulls(link_purpose, link_id, link_generation) IN (0, 3)),
    CONSTRAINT chk_mails_state CHECK (state IN ('queued', 'sent', 'kept', 'dead'))
  );
  CREATE UNIQUE INDEX uq_mails_occasion ON mails (tenant_id, kind, account_id, occasion) NULLS NOT DISTINCT WHERE occasion IS NOT NULL;
  CREATE INDEX ix_mails_due ON mails (next_attempt_at) WHERE state = 'queued';
  CREATE INDEX ix_mails_state ON mails (tenant_id, state, id DESC);
  CREATE INDEX ix_mails_account ON mails (tenant_id, account_id) WHERE account_id IS NOT NULL;
  ${tenantTable('mails')}
  GRANT UPDATE, DELETE ON mails TO guildhall_definer;`;

const SETTINGS = `
  CREATE TABLE tenant_settings (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    invitation_hours integer NOT NULL DEFAULT 72,
    subscription_months integer,
    required_sign_up_fields text[] NOT NULL DEFAULT '{}',
    mobile_required boolean NOT NULL DEFAULT false,
    preferred_name_required boolean NOT NULL DEFAULT false,
    sender_name text,
    reply_to text,
    invitation_text text,
    smtp_host text,
    smtp_port integer,
    smtp_security text,
    smtp_user text,
    smtp_password bytea,
    smtp_from text,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_tenant_settings PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_tenant_settings_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id),
    CONSTRAINT uq_tenant_settings_tenant UNIQUE (tenant_id),
    CONSTRAINT chk_tenant_settings_invitation_hours CHECK (invitation_hours BETWEEN 1 AND 720),
    CONSTRAINT chk_tenant_settings_subscription_months CHECK (subscription_months BETWEEN 1 AND 120),
    CONSTRAINT chk_tenant_settings_invitation_text CHECK (char_length(invitation_text) <= 2000),
    CONSTRAINT chk_tenant_settings_smtp CHECK (num_nulls(smtp_host, smtp_port, smtp_security, smtp_from) IN (0, 4)),
    CONSTRAINT chk_tenant_settings_smtp_security CHECK (smtp_security IN ('tls', 'starttls'))
  );
  ${tenantTable('tenant_settings', 'SELECT, INSERT, UPDATE')} ${auditTable('tenant_settings', 'id', ['smtp_password'])}`;

const FUNCTIONS = `
  -- Takes the mail that is due first, whatever its tenant. A claim ends by itself, so that a worker that was killed holds
  -- nothing for long; each claim is an attempt, so that a mail that kills its worker comes to an end too.
  CREATE FUNCTION claim_mail(claim_seconds integer) RETURNS TABLE (tenant_id uuid, id uuid, attempt integer)
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE mails m SET claimed_until = clock_timestamp() + make_interval(secs => claim_seconds), attempts = m.attempts + 1
    FROM (
      SELECT d.tenant_id, d.id FROM mails d
      WHERE d.state = 'queued' AND d.next_attempt_at <= clock_timestamp()
        AND (d.claimed_until IS NULL OR d.claimed_until <= clock_timestamp())
      ORDER BY d.next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED
    ) due
    WHERE m.tenant_id = due.tenant_id AND m.id = due.id
    RETURNING m.tenant_id, m.id, m.attempts
  $$;

  -- For jobs that go through every tenant.
  CREATE FUNCTION all_tenant_ids() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$ SELECT id FROM tenants ORDER BY id $$;

  -- Mails are no archive: what was settled is forgotten.
  CREATE FUNCTION forget_mails(older_than timestamptz) RETURNS integer
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH gone AS (DELETE FROM mails WHERE state <> 'queued' AND created_at < older_than RETURNING 1) SELECT count(*)::int FROM gone
  $$;

  REVOKE ALL ON FUNCTION claim_mail(integer), all_tenant_ids(), forget_mails(timestamptz) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION claim_mail(integer), all_tenant_ids(), forget_mails(timestamptz) TO guildhall_app;
  ALTER FUNCTION claim_mail(integer) OWNER TO guildhall_definer;
  ALTER FUNCTION all_tenant_ids() OWNER TO guildhall_definer;
  ALTER FUNCTION forget_mails(timestamptz) OWNER TO guildhall_definer;`;

/** The outbox, and what a tenant decides for itself. */
export class CreateMail1795306020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MAILS);
    await runner.query(SETTINGS);
    await runner.query(FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION forget_mails(timestamptz), all_tenant_ids(), claim_mail(integer);
      DROP TABLE tenant_settings; DROP TABLE mails;`);
  }
}
