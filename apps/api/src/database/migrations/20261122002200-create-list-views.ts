import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTable, tenantTable } from './tenant-table.ts';

const LIST_VIEWS = `
  CREATE TABLE list_views (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    owner_id uuid NOT NULL,
    name text NOT NULL,
    search text NOT NULL,
    shared_with text[] NOT NULL DEFAULT '{}',
    is_default boolean NOT NULL DEFAULT false,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_list_views PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_list_views_owner FOREIGN KEY (tenant_id, owner_id) REFERENCES accounts (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT chk_list_views_name CHECK (char_length(name) BETWEEN 1 AND 60),
    CONSTRAINT chk_list_views_search CHECK (char_length(search) <= 4000),
    CONSTRAINT chk_list_views_shared_with CHECK (shared_with <@
      ARRAY['regulator', 'sponsor', 'administrator', 'supervisor', 'mentor', 'provider', 'referrer'])
  );
  CREATE INDEX ix_list_views_owner ON list_views (tenant_id, owner_id);
  CREATE INDEX ix_list_views_shared ON list_views (tenant_id) WHERE shared_with <> '{}';
  ${tenantTable('list_views')} ${auditTable('list_views', 'owner_id')}`;

// Who is new to the case owner: from the day on which they got the person until they look at the record. What the seed
// brings is nobody's news. Looking is no change of a record, so it is not audited and raises no version.
const UNSEEN = `
  CREATE TABLE unseen_participants (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    owner_id uuid NOT NULL,
    since timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_unseen_participants PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_unseen_participants_account FOREIGN KEY (tenant_id, id) REFERENCES accounts (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_unseen_participants_owner FOREIGN KEY (tenant_id, owner_id) REFERENCES accounts (tenant_id, id) ON DELETE CASCADE
  );
  CREATE INDEX ix_unseen_participants_owner ON unseen_participants (tenant_id, owner_id);
  ${tenantTable('unseen_participants', 'SELECT, INSERT, DELETE')}
  GRANT INSERT, DELETE ON unseen_participants TO guildhall_definer;

  CREATE FUNCTION note_new_case_owners() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF current_setting('app.channel', true) = 'seed' THEN RETURN NULL; END IF;
    IF TG_OP = 'INSERT' THEN
      INSERT INTO unseen_participants (tenant_id, id, owner_id)
        SELECT n.tenant_id, n.id, n.case_owner_id FROM new_rows n WHERE n.case_owner_id IS NOT NULL;
      RETURN NULL;
    END IF;
    DELETE FROM unseen_participants u USING new_rows n
      WHERE u.tenant_id = n.tenant_id AND u.id = n.id AND u.owner_id IS DISTINCT FROM n.case_owner_id;
    INSERT INTO unseen_participants (tenant_id, id, owner_id)
      SELECT n.tenant_id, n.id, n.case_owner_id
      FROM (SELECT tenant_id, id, case_owner_id FROM new_rows EXCEPT SELECT tenant_id, id, case_owner_id FROM old_rows) n
      WHERE n.case_owner_id IS NOT NULL
      ON CONFLICT ON CONSTRAINT pk_unseen_participants DO NOTHING;
    RETURN NULL;
  END $$;
  ALTER FUNCTION note_new_case_owners() OWNER TO guildhall_definer;
  CREATE TRIGGER note_case_owner_of_new AFTER INSERT ON accounts
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION note_new_case_owners();
  CREATE TRIGGER note_case_owner_of_changed AFTER UPDATE ON accounts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION note_new_case_owners();`;

/** Saved views of the list of participants, and who is new to their case owner. */
export class CreateListViews1795306920000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LIST_VIEWS);
    await runner.query(UNSEEN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER note_case_owner_of_changed ON accounts;
      DROP TRIGGER note_case_owner_of_new ON accounts;
      DROP FUNCTION note_new_case_owners();
      DROP TABLE unseen_participants, list_views;`);
  }
}
