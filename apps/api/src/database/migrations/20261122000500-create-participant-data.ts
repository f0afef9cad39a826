import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTable, tenantTable } from './tenant-table.ts';

const SENSITIVE = `
  CREATE TABLE demographics (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    participant_id uuid NOT NULL,
    sex text,
    ethnicity text,
    race text[],
    veteran_status text,
    disability text,
    education text,
    employment_status text,
    CONSTRAINT pk_demographics PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_demographics_participant UNIQUE (tenant_id, participant_id),
    CONSTRAINT fk_demographics_participant FOREIGN KEY (tenant_id, participant_id) REFERENCES accounts (tenant_id, id)
  );
  ${tenantTable('demographics')}
  ${auditTable('demographics', 'participant_id', ['sex', 'ethnicity', 'race', 'veteran_status', 'disability', 'education', 'employment_status'])}

  CREATE TABLE national_ids (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    participant_id uuid NOT NULL,
    kind text NOT NULL,
    ciphertext bytea NOT NULL,
    blind_index bytea NOT NULL,
    masked text NOT NULL,
    CONSTRAINT pk_national_ids PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_national_ids_participant UNIQUE (tenant_id, participant_id),
    CONSTRAINT fk_national_ids_participant FOREIGN KEY (tenant_id, participant_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT chk_national_ids_kind CHECK (kind IN ('ssn', 'ni_number'))
  );
  CREATE INDEX ix_national_ids_blind ON national_ids (tenant_id, blind_index);
  ${tenantTable('national_ids')}
  ${auditTable('national_ids', 'participant_id', ['ciphertext', 'blind_index', 'masked'])}`;

const CUSTOM = `
  CREATE TABLE custom_fields (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    label text NOT NULL,
    type text NOT NULL,
    options text[] NOT NULL DEFAULT '{}',
    position integer NOT NULL DEFAULT 0,
    CONSTRAINT pk_custom_fields PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_custom_fields_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id),
    CONSTRAINT uq_custom_fields_label UNIQUE (tenant_id, label),
    CONSTRAINT chk_custom_fields_type CHECK (type IN ('text', 'number', 'date', 'choice', 'boolean'))
  );
  ${tenantTable('custom_fields')} ${auditTable('custom_fields', 'id')}

  CREATE TABLE custom_values (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    participant_id uuid NOT NULL,
    field_id uuid NOT NULL,
    value text NOT NULL,
    CONSTRAINT pk_custom_values PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_custom_values_field UNIQUE (tenant_id, participant_id, field_id),
    CONSTRAINT fk_custom_values_participant FOREIGN KEY (tenant_id, participant_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT fk_custom_values_field FOREIGN KEY (tenant_id, field_id) REFERENCES custom_fields (tenant_id, id)
  );
  ${tenantTable('custom_values')} ${auditTable('custom_values', 'participant_id')}`;

const IDEMPOTENCY = `
  CREATE TABLE idempotency_keys (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    account_id uuid NOT NULL,
    key text NOT NULL,
    fingerprint bytea NOT NULL,
    answer jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_idempotency_keys PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_idempotency_keys_key UNIQUE (tenant_id, account_id, key),
    CONSTRAINT fk_idempotency_keys_account FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT chk_idempotency_keys_key CHECK (char_length(key) BETWEEN 1 AND 200)
  );
  CREATE INDEX ix_idempotency_keys_created ON idempotency_keys (tenant_id, created_at);
  ${tenantTable('idempotency_keys')}`;

/** Sensitive and custom data of participants, and remembered answers of mutations. */
export class CreateParticipantData1795305900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SENSITIVE);
    await runner.query(CUSTOM);
    await runner.query(IDEMPOTENCY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_keys, custom_values, custom_fields, national_ids, demographics;');
  }
}
