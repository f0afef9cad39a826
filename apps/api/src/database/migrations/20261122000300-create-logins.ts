import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Logins belong to no tenant: one login can open accounts of several. */
const LOGINS = `
  CREATE TABLE logins (
    id uuid NOT NULL DEFAULT uuid_v7(),
    name text NOT NULL,
    email text NOT NULL,
    email_verified boolean NOT NULL DEFAULT false,
    image text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_logins PRIMARY KEY (id),
    CONSTRAINT uq_logins_email UNIQUE (email),
    CONSTRAINT chk_logins_email CHECK (email = lower(email) AND char_length(email) <= 254)
  );
  CREATE TABLE login_credentials (
    id uuid NOT NULL DEFAULT uuid_v7(),
    login_id uuid NOT NULL,
    provider_id text NOT NULL,
    account_id text NOT NULL,
    password text,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamptz,
    refresh_token_expires_at timestamptz,
    scope text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_login_credentials PRIMARY KEY (id),
    CONSTRAINT uq_login_credentials_provider UNIQUE (provider_id, account_id),
    CONSTRAINT fk_login_credentials_login FOREIGN KEY (login_id) REFERENCES logins (id) ON DELETE CASCADE
  );
  CREATE INDEX ix_login_credentials_login ON login_credentials (login_id);
  CREATE TABLE login_sessions (
    id uuid NOT NULL DEFAULT uuid_v7(),
    login_id uuid NOT NULL,
    token text NOT NULL,
    active_account_id uuid,
    active_tenant_id uuid,
    ip_address text,
    user_agent text,
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_login_sessions PRIMARY KEY (id),
    CONSTRAINT uq_login_sessions_token UNIQUE (token),
    CONSTRAINT fk_login_sessions_login FOREIGN KEY (login_id) REFERENCES logins (id) ON DELETE CASCADE
  );
  CREATE INDEX ix_login_sessions_login ON login_sessions (login_id);
  CREATE TABLE login_verifications (
    id uuid NOT NULL DEFAULT uuid_v7(),
    identifier text NOT NULL,
    value text NOT NULL,
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_login_verifications PRIMARY KEY (id)
  );
  CREATE INDEX ix_login_verifications_identifier ON login_verifications (identifier);
  CREATE TABLE sign_in_attempts (
    email_hash bytea NOT NULL,
    failures integer NOT NULL DEFAULT 0,
    first_failed_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_sign_in_attempts PRIMARY KEY (email_hash)
  );
  GRANT SELECT, INSERT, UPDATE, DELETE ON logins, login_credentials, login_sessions, login_verifications, sign_in_attempts TO guildhall_app;
  GRANT SELECT ON logins, login_sessions TO guildhall_definer;`;

/** Logins, their credentials and sessions. */
export class CreateLogins1795305780000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LOGINS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sign_in_attempts, login_verifications, login_sessions, login_credentials, logins;');
  }
}
