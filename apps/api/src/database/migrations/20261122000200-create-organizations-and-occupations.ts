import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTable, tenantTable } from './tenant-table.ts';

const ORGANIZATIONS = `
  CREATE TABLE organizations (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    kind text NOT NULL,
    name text NOT NULL,
    code text NOT NULL,
    email text,
    phone text,
    website text,
    address_line1 text,
    address_line2 text,
    city text,
    region text,
    postal_code text,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_organizations PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_organizations_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id),
    CONSTRAINT uq_organizations_kind UNIQUE (tenant_id, id, kind),
    CONSTRAINT uq_organizations_code UNIQUE (tenant_id, code),
    CONSTRAINT chk_organizations_kind CHECK (kind IN ('regulator', 'sponsor', 'employer', 'provider', 'referrer')),
    CONSTRAINT chk_organizations_name CHECK (char_length(name) BETWEEN 1 AND 200)
  );
  CREATE INDEX ix_organizations_name ON organizations (tenant_id, kind, folded(name), id);
  ${tenantTable('organizations')} ${auditTable('organizations', 'id')}

  CREATE TABLE partnerships (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    sponsor_id uuid NOT NULL,
    employer_id uuid NOT NULL,
    sponsor_kind text NOT NULL GENERATED ALWAYS AS ('sponsor') STORED,
    employer_kind text NOT NULL GENERATED ALWAYS AS ('employer') STORED,
    CONSTRAINT pk_partnerships PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_partnerships_pair UNIQUE (tenant_id, sponsor_id, employer_id),
    CONSTRAINT fk_partnerships_sponsor FOREIGN KEY (tenant_id, sponsor_id, sponsor_kind) REFERENCES organizations (tenant_id, id, kind),
    CONSTRAINT fk_partnerships_employer FOREIGN KEY (tenant_id, employer_id, employer_kind) REFERENCES organizations (tenant_id, id, kind)
  );
  CREATE INDEX ix_partnerships_employer ON partnerships (tenant_id, employer_id, sponsor_id);
  ${tenantTable('partnerships')} ${auditTable('partnerships', 'employer_id')}`;

const OCCUPATIONS = `
  CREATE TABLE occupations (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    owner_id uuid NOT NULL,
    title text NOT NULL,
    code text NOT NULL,
    onet_code text,
    training_approach text NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_occupations PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_occupations_code UNIQUE (tenant_id, code),
    CONSTRAINT fk_occupations_owner FOREIGN KEY (tenant_id, owner_id) REFERENCES organizations (tenant_id, id),
    CONSTRAINT chk_occupations_title CHECK (char_length(title) BETWEEN 1 AND 200),
    CONSTRAINT chk_occupations_training_approach CHECK (training_approach IN ('time_based', 'competency_based', 'hybrid'))
  );
  CREATE INDEX ix_occupations_title ON occupations (tenant_id, folded(title), id);
  CREATE INDEX ix_occupations_owner ON occupations (tenant_id, owner_id);
  ${tenantTable('occupations')} ${auditTable('occupations', 'id')}

  CREATE TABLE occupation_providers (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    occupation_id uuid NOT NULL,
    provider_id uuid NOT NULL,
    provider_kind text NOT NULL GENERATED ALWAYS AS ('provider') STORED,
    CONSTRAINT pk_occupation_providers PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_occupation_providers_pair UNIQUE (tenant_id, occupation_id, provider_id),
    CONSTRAINT fk_occupation_providers_occupation FOREIGN KEY (tenant_id, occupation_id) REFERENCES occupations (tenant_id, id),
    CONSTRAINT fk_occupation_providers_provider FOREIGN KEY (tenant_id, provider_id, provider_kind) REFERENCES organizations (tenant_id, id, kind)
  );
  CREATE INDEX ix_occupation_providers_provider ON occupation_providers (tenant_id, provider_id, occupation_id);
  ${tenantTable('occupation_providers')} ${auditTable('occupation_providers', 'occupation_id')}`;

/** Organizations with partnerships, and occupations with providers. */
export class CreateOrganizationsAndOccupations1795305720000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ORGANIZATIONS);
    await runner.query(OCCUPATIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE occupation_providers, occupations, partnerships, organizations;');
  }
}
