import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTable, tenantTable } from './tenant-table.ts';

const FIELDS = `
  ALTER TABLE custom_fields
    ADD COLUMN code text,
    ADD COLUMN section text,
    ADD COLUMN option_codes text[] NOT NULL DEFAULT '{}',
    ADD CONSTRAINT uq_custom_fields_code UNIQUE (tenant_id, code),
    ADD CONSTRAINT chk_custom_fields_section CHECK (
      section IN ('pirl_person', 'pirl_participation', 'pirl_services', 'pirl_outcomes') AND code IS NOT NULL OR section IS NULL AND code IS NULL);
  ALTER TABLE tenant_settings ADD COLUMN uses_pirl boolean NOT NULL DEFAULT false;`;

// Apart from the tenant's own values: what authorities ask is as confidential as demographics, and the audit never sees it.
const VALUES = `
  CREATE TABLE standard_values (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    participant_id uuid NOT NULL,
    field_id uuid NOT NULL,
    value text NOT NULL,
    CONSTRAINT pk_standard_values PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_standard_values_field UNIQUE (tenant_id, participant_id, field_id),
    CONSTRAINT fk_standard_values_participant FOREIGN KEY (tenant_id, participant_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT fk_standard_values_field FOREIGN KEY (tenant_id, field_id) REFERENCES custom_fields (tenant_id, id)
  );
  ${tenantTable('standard_values')} ${auditTable('standard_values', 'participant_id', ['value'])}`;

/** Whoever is removed for good leaves none behind: before the audit of the person goes, as the purge does last. */
const PURGE = `
  CREATE FUNCTION forget_standard_values() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    DELETE FROM standard_values WHERE tenant_id = NEW.tenant_id AND participant_id = NEW.id;
    RETURN NULL;
  END $$;
  GRANT DELETE ON standard_values TO guildhall_definer;
  CREATE TRIGGER forget_standard_values AFTER UPDATE OF purged_at ON accounts
    FOR EACH ROW WHEN (NEW.purged_at IS NOT NULL) EXECUTE FUNCTION forget_standard_values();`;

/** Fields that authorities define, such as those of PIRL, and their values. */
export class AddStandardFields1795307280000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FIELDS);
    await runner.query(VALUES);
    await runner.query(PURGE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER forget_standard_values ON accounts;
      DROP FUNCTION forget_standard_values();
      DROP TABLE standard_values;
      DELETE FROM custom_fields WHERE code IS NOT NULL;
      ALTER TABLE tenant_settings DROP COLUMN uses_pirl;
      ALTER TABLE custom_fields DROP COLUMN code, DROP COLUMN section, DROP COLUMN option_codes;`);
  }
}
