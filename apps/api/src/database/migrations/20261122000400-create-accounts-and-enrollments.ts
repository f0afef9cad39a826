import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTable, tenantTable } from './tenant-table.ts';

const STAFF = `'regulator', 'sponsor', 'administrator', 'supervisor', 'mentor', 'provider', 'referrer'`;
const PARTICIPANTS = `'apprentice', 'youth_apprentice', 'pre_apprentice', 'learner'`;
const PROGRAM_STATUSES = `'active', 'completed', 'cancelled', 'suspended'`;

const ACCOUNTS = `
  CREATE TABLE accounts (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    login_id uuid,
    user_type text NOT NULL,
    organization_id uuid,
    organization_kind text GENERATED ALWAYS AS (CASE user_type
      WHEN 'administrator' THEN 'employer' WHEN 'supervisor' THEN 'employer' WHEN 'mentor' THEN 'employer'
      ELSE user_type END) STORED,
    account_status text NOT NULL DEFAULT 'active',
    given_name text NOT NULL,
    family_name text NOT NULL,
    preferred_name text,
    email text,
    email_key text,
    phone text,
    date_of_birth date,
    reference_number text,
    address_line1 text,
    address_line2 text,
    city text,
    region text,
    postal_code text,
    case_owner_id uuid,
    invited_at timestamptz,
    subscription_ends_on date,
    subscription_cancelled_at timestamptz,
    last_sign_in_at timestamptz,
    sort_name text NOT NULL,
    name_key text NOT NULL,
    search_text text GENERATED ALWAYS AS (folded(given_name || ' ' || family_name || ' ' || coalesce(preferred_name, '') || ' '
      || coalesce(email, '') || ' ' || coalesce(reference_number, ''))) STORED,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_accounts PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_accounts_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id),
    CONSTRAINT fk_accounts_login FOREIGN KEY (login_id) REFERENCES logins (id),
    CONSTRAINT fk_accounts_organization FOREIGN KEY (tenant_id, organization_id, organization_kind)
      REFERENCES organizations (tenant_id, id, kind),
    CONSTRAINT fk_accounts_case_owner FOREIGN KEY (tenant_id, case_owner_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT uq_accounts_login UNIQUE (tenant_id, login_id, id),
    CONSTRAINT chk_accounts_user_type CHECK (user_type IN (${STAFF}, ${PARTICIPANTS}, 'applicant')),
    -- A participant's organization is the employer of the current enrollment: kept there, once.
    CONSTRAINT chk_accounts_organization CHECK ((organization_id IS NOT NULL) = (user_type IN (${STAFF}))),
    CONSTRAINT chk_accounts_account_status CHECK (account_status IN ('active', 'deactivated', 'archived')),
    CONSTRAINT chk_accounts_given_name CHECK (char_length(given_name) BETWEEN 1 AND 100),
    CONSTRAINT chk_accounts_family_name CHECK (char_length(family_name) BETWEEN 1 AND 100),
    CONSTRAINT chk_accounts_email CHECK ((email IS NULL) = (email_key IS NULL) AND char_length(email) <= 254),
    CONSTRAINT chk_accounts_reference_number CHECK (char_length(reference_number) <= 60)
  );
  CREATE UNIQUE INDEX uq_accounts_email ON accounts (tenant_id, email_key) WHERE deleted_at IS NULL;
  CREATE INDEX ix_accounts_login ON accounts (login_id) WHERE login_id IS NOT NULL;
  CREATE INDEX ix_accounts_staff ON accounts (tenant_id, organization_id, sort_name, id) WHERE organization_id IS NOT NULL;
  CREATE INDEX ix_accounts_name_key ON accounts (tenant_id, name_key, date_of_birth);
  CREATE INDEX ix_accounts_reference_number ON accounts (tenant_id, reference_number) WHERE reference_number IS NOT NULL;
  CREATE INDEX ix_accounts_case_owner ON accounts (tenant_id, case_owner_id) WHERE case_owner_id IS NOT NULL;
  CREATE INDEX ix_accounts_search ON accounts USING gin (search_text gin_trgm_ops);
  ${tenantTable('accounts')} ${auditTable('accounts', 'id')}

  CREATE TABLE mentor_occupations (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    account_id uuid NOT NULL,
    occupation_id uuid NOT NULL,
    CONSTRAINT pk_mentor_occupations PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_mentor_occupations_pair UNIQUE (tenant_id, account_id, occupation_id),
    CONSTRAINT fk_mentor_occupations_account FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT fk_mentor_occupations_occupation FOREIGN KEY (tenant_id, occupation_id) REFERENCES occupations (tenant_id, id)
  );
  ${tenantTable('mentor_occupations')} ${auditTable('mentor_occupations', 'account_id')}

  CREATE TABLE groups (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    parent_id uuid,
    name text NOT NULL,
    CONSTRAINT pk_groups PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_groups_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id),
    CONSTRAINT fk_groups_parent FOREIGN KEY (tenant_id, parent_id) REFERENCES groups (tenant_id, id),
    CONSTRAINT chk_groups_name CHECK (char_length(name) BETWEEN 1 AND 100),
    CONSTRAINT chk_groups_parent CHECK (parent_id <> id)
  );
  ${tenantTable('groups')} ${auditTable('groups', 'id')}

  -- Of a participant: the groups it belongs to. Of staff: the groups that limit what they see.
  CREATE TABLE group_members (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    group_id uuid NOT NULL,
    account_id uuid NOT NULL,
    CONSTRAINT pk_group_members PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_group_members_pair UNIQUE (tenant_id, account_id, group_id),
    CONSTRAINT fk_group_members_group FOREIGN KEY (tenant_id, group_id) REFERENCES groups (tenant_id, id),
    CONSTRAINT fk_group_members_account FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id)
  );
  CREATE INDEX ix_group_members_group ON group_members (tenant_id, group_id, account_id);
  ${tenantTable('group_members')} ${auditTable('group_members', 'account_id')}`;

const ENROLLMENTS = `
  CREATE TABLE cohorts (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    owner_id uuid NOT NULL,
    title text NOT NULL,
    supervisor_id uuid,
    start_date date,
    end_date date,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_cohorts PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_cohorts_owner FOREIGN KEY (tenant_id, owner_id) REFERENCES organizations (tenant_id, id),
    CONSTRAINT fk_cohorts_supervisor FOREIGN KEY (tenant_id, supervisor_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT chk_cohorts_title CHECK (char_length(title) BETWEEN 1 AND 200),
    CONSTRAINT chk_cohorts_dates CHECK (end_date >= start_date)
  );
  CREATE INDEX ix_cohorts_title ON cohorts (tenant_id, folded(title), id);
  CREATE INDEX ix_cohorts_owner ON cohorts (tenant_id, owner_id);
  CREATE INDEX ix_cohorts_supervisor ON cohorts (tenant_id, supervisor_id) WHERE supervisor_id IS NOT NULL;
  ${tenantTable('cohorts')} ${auditTable('cohorts', 'id')}

  CREATE TABLE enrollments (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    participant_id uuid NOT NULL,
    is_current boolean NOT NULL DEFAULT true,
    employer_id uuid NOT NULL,
    employer_kind text NOT NULL GENERATED ALWAYS AS ('employer') STORED,
    occupation_id uuid NOT NULL,
    provider_id uuid,
    cohort_id uuid,
    referrer_id uuid,
    program_status text NOT NULL DEFAULT 'active',
    status_date date,
    start_date date,
    expected_end_date date,
    completion_date date,
    cancellation_date date,
    suspension_date date,
    expected_return_date date,
    cancellation_reason text,
    cancellation_reason_text text,
    -- Copies of the account, kept by trigger, so that one index serves scope, filter and sort of the participants list.
    participant_type text NOT NULL DEFAULT '',
    sort_name text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_enrollments PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_enrollments_participant FOREIGN KEY (tenant_id, participant_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT fk_enrollments_employer FOREIGN KEY (tenant_id, employer_id, employer_kind) REFERENCES organizations (tenant_id, id, kind),
    CONSTRAINT fk_enrollments_occupation FOREIGN KEY (tenant_id, occupation_id) REFERENCES occupations (tenant_id, id),
    CONSTRAINT fk_enrollments_provider FOREIGN KEY (tenant_id, occupation_id, provider_id)
      REFERENCES occupation_providers (tenant_id, occupation_id, provider_id),
    CONSTRAINT fk_enrollments_cohort FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohorts (tenant_id, id),
    CONSTRAINT fk_enrollments_referrer FOREIGN KEY (tenant_id, referrer_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT chk_enrollments_program_status CHECK (program_status IN (${PROGRAM_STATUSES})),
    CONSTRAINT chk_enrollments_participant_type CHECK (participant_type IN (${PARTICIPANTS})),
    CONSTRAINT chk_enrollments_expected_end CHECK (expected_end_date >= start_date),
    CONSTRAINT chk_enrollments_reason CHECK ((program_status = 'cancelled') = (cancellation_reason IS NOT NULL))
  );
  CREATE UNIQUE INDEX uq_enrollments_current ON enrollments (tenant_id, participant_id) WHERE is_current;
  CREATE INDEX ix_enrollments_participant ON enrollments (tenant_id, participant_id, id DESC);
  CREATE INDEX ix_enrollments_status_name ON enrollments (tenant_id, program_status, sort_name, participant_id) WHERE is_current;
  CREATE INDEX ix_enrollments_name ON enrollments (tenant_id, sort_name, participant_id) WHERE is_current;
  CREATE INDEX ix_enrollments_employer ON enrollments (tenant_id, employer_id, program_status, sort_name, participant_id) WHERE is_current;
  CREATE INDEX ix_enrollments_occupation ON enrollments (tenant_id, occupation_id, program_status, sort_name, participant_id) WHERE is_current;
  CREATE INDEX ix_enrollments_cohort ON enrollments (tenant_id, cohort_id, sort_name, participant_id) WHERE is_current AND cohort_id IS NOT NULL;
  CREATE INDEX ix_enrollments_provider ON enrollments (tenant_id, provider_id, sort_name, participant_id) WHERE is_current AND provider_id IS NOT NULL;
  CREATE INDEX ix_enrollments_start_date ON enrollments (tenant_id, start_date, participant_id) WHERE is_current;
  CREATE INDEX ix_enrollments_referrer ON enrollments (tenant_id, referrer_id) WHERE referrer_id IS NOT NULL;
  ${tenantTable('enrollments')} ${auditTable('enrollments', 'participant_id')}

  CREATE FUNCTION copy_account_to_enrollment() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    SELECT a.user_type, a.sort_name INTO NEW.participant_type, NEW.sort_name
    FROM accounts a WHERE a.tenant_id = NEW.tenant_id AND a.id = NEW.participant_id;
    RETURN NEW;
  END $$;
  CREATE TRIGGER copy_account BEFORE INSERT ON enrollments FOR EACH ROW EXECUTE FUNCTION copy_account_to_enrollment();

  CREATE FUNCTION copy_account_to_enrollments() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE enrollments e SET participant_type = n.user_type, sort_name = n.sort_name
    FROM new_rows n JOIN old_rows o ON o.tenant_id = n.tenant_id AND o.id = n.id
    WHERE e.tenant_id = n.tenant_id AND e.participant_id = n.id
      AND (n.user_type, n.sort_name) IS DISTINCT FROM (o.user_type, o.sort_name);
    RETURN NULL;
  END $$;
  CREATE TRIGGER copy_to_enrollments AFTER UPDATE ON accounts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION copy_account_to_enrollments();

  CREATE TABLE supervisions (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    participant_id uuid NOT NULL,
    supervisor_id uuid NOT NULL,
    source text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_supervisions PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_supervisions_source UNIQUE (tenant_id, participant_id, supervisor_id, source),
    CONSTRAINT fk_supervisions_participant FOREIGN KEY (tenant_id, participant_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT fk_supervisions_supervisor FOREIGN KEY (tenant_id, supervisor_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT chk_supervisions_source CHECK (source IN ('direct', 'cohort'))
  );
  CREATE INDEX ix_supervisions_supervisor ON supervisions (tenant_id, supervisor_id, participant_id);
  ${tenantTable('supervisions')} ${auditTable('supervisions', 'participant_id')}

  CREATE TABLE status_changes (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    enrollment_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    from_status text,
    to_status text NOT NULL,
    effective_date date NOT NULL,
    reason text,
    reason_text text,
    expected_return_date date,
    actor_id uuid,
    operation_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_status_changes PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_status_changes_enrollment FOREIGN KEY (tenant_id, enrollment_id) REFERENCES enrollments (tenant_id, id),
    CONSTRAINT fk_status_changes_participant FOREIGN KEY (tenant_id, participant_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT chk_status_changes_to CHECK (to_status IN (${PROGRAM_STATUSES})),
    CONSTRAINT chk_status_changes_from CHECK (from_status IN (${PROGRAM_STATUSES}))
  );
  CREATE INDEX ix_status_changes_participant ON status_changes (tenant_id, participant_id, id DESC);
  CREATE INDEX ix_status_changes_enrollment ON status_changes (tenant_id, enrollment_id);
  ${tenantTable('status_changes', 'SELECT, INSERT')}`;

/** Accounts with groups, and enrollments with supervisions, cohorts and status changes. */
export class CreateAccountsAndEnrollments1795305840000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ACCOUNTS);
    await runner.query(ENROLLMENTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE status_changes, supervisions;
      DROP TRIGGER copy_to_enrollments ON accounts;
      DROP TABLE enrollments, cohorts, group_members, groups, mentor_occupations, accounts;
      DROP FUNCTION copy_account_to_enrollment(); DROP FUNCTION copy_account_to_enrollments();`);
  }
}
