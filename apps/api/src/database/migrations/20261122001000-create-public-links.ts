import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTable, tenantTable } from './tenant-table.ts';

const PUBLIC_LINKS = `
  CREATE TABLE public_links (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    employer_id uuid NOT NULL,
    employer_kind text NOT NULL GENERATED ALWAYS AS ('employer') STORED,
    occupation_id uuid NOT NULL,
    user_type text NOT NULL,
    label text,
    ends_on date,
    max_uses integer,
    is_paused boolean NOT NULL DEFAULT false,
    generation integer NOT NULL DEFAULT 1,
    token_hash bytea NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_public_links PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_public_links_employer FOREIGN KEY (tenant_id, employer_id, employer_kind) REFERENCES organizations (tenant_id, id, kind),
    CONSTRAINT fk_public_links_occupation FOREIGN KEY (tenant_id, occupation_id) REFERENCES occupations (tenant_id, id),
    CONSTRAINT fk_public_links_created_by FOREIGN KEY (tenant_id, created_by) REFERENCES accounts (tenant_id, id),
    CONSTRAINT uq_public_links_token UNIQUE (token_hash),
    CONSTRAINT chk_public_links_user_type CHECK (user_type IN ('apprentice', 'youth_apprentice', 'pre_apprentice', 'learner')),
    CONSTRAINT chk_public_links_label CHECK (char_length(label) BETWEEN 1 AND 120),
    CONSTRAINT chk_public_links_max_uses CHECK (max_uses BETWEEN 1 AND 100000)
  );
  CREATE INDEX ix_public_links_employer ON public_links (tenant_id, employer_id, id DESC);
  CREATE INDEX ix_public_links_created_by ON public_links (tenant_id, created_by) WHERE created_by IS NOT NULL;
  CREATE INDEX ix_public_links_occupation ON public_links (tenant_id, occupation_id);
  ${tenantTable('public_links', 'SELECT, INSERT, UPDATE')} ${auditTable('public_links', 'id', ['token_hash'])}

  -- How often the page of a link was opened on each day. Counting is no change of a record, so it is not audited.
  CREATE TABLE public_link_views (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    link_id uuid NOT NULL,
    day date NOT NULL,
    views integer NOT NULL DEFAULT 1,
    CONSTRAINT pk_public_link_views PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_public_link_views_day UNIQUE (tenant_id, link_id, day),
    CONSTRAINT fk_public_link_views_link FOREIGN KEY (tenant_id, link_id) REFERENCES public_links (tenant_id, id),
    CONSTRAINT chk_public_link_views_views CHECK (views > 0)
  );
  ${tenantTable('public_link_views', 'SELECT, INSERT, UPDATE')}

  -- Who came through which link.
  CREATE TABLE public_link_sign_ups (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    link_id uuid NOT NULL,
    account_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_public_link_sign_ups PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_public_link_sign_ups_account UNIQUE (tenant_id, account_id),
    CONSTRAINT fk_public_link_sign_ups_link FOREIGN KEY (tenant_id, link_id) REFERENCES public_links (tenant_id, id),
    CONSTRAINT fk_public_link_sign_ups_account FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id)
  );
  CREATE INDEX ix_public_link_sign_ups_link ON public_link_sign_ups (tenant_id, link_id);
  ${tenantTable('public_link_sign_ups', 'SELECT, INSERT')} ${auditTable('public_link_sign_ups', 'account_id')}`;

const FUNCTIONS = `
  -- Whose link a token opens: a visitor names no tenant.
  CREATE FUNCTION public_link_of_token(hash bytea) RETURNS TABLE (tenant_id uuid, id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT l.tenant_id, l.id FROM public_links l WHERE l.token_hash = hash
  $$;
  REVOKE ALL ON FUNCTION public_link_of_token(bytea) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION public_link_of_token(bytea) TO guildhall_app;
  ALTER FUNCTION public_link_of_token(bytea) OWNER TO guildhall_definer;`;

/** Links through which people sign themselves up. */
export class CreatePublicLinks1795306200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PUBLIC_LINKS);
    await runner.query(FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION public_link_of_token(bytea);
      DROP TABLE public_link_sign_ups, public_link_views, public_links;`);
  }
}
