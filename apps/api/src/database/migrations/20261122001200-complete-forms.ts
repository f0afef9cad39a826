import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTable, tenantTable } from './tenant-table.ts';

const DEMOGRAPHICS = [
  'sex',
  'ethnicity',
  'race',
  'veteran_status',
  'disability',
  'education',
  'employment_status',
  'gender_identity',
];

/** The audit of demographics anew: no value of them enters it. */
const auditDemographics = (masked: readonly string[]): string => `
  DROP TRIGGER audit_insert ON demographics; DROP TRIGGER audit_update ON demographics; DROP TRIGGER audit_delete ON demographics;
  ${auditTable('demographics', 'participant_id', masked)}`;

const COLUMNS = `
  ALTER TABLE accounts ADD COLUMN details_confirmed_at timestamptz;
  ALTER TABLE demographics
    ADD COLUMN has_no_national_id boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT chk_demographics_gender_identity CHECK (char_length(gender_identity) BETWEEN 1 AND 100);
  ${auditDemographics([...DEMOGRAPHICS, 'has_no_national_id'])}
  ALTER TABLE tenant_settings ADD COLUMN groups_required boolean NOT NULL DEFAULT false;

  CREATE TABLE signatures (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    account_id uuid NOT NULL,
    -- Either typed, or drawn: then the strokes as the path of an SVG of 600 by 200.
    typed_name text,
    strokes text,
    signed_at timestamptz NOT NULL,
    CONSTRAINT pk_signatures PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_signatures_account UNIQUE (tenant_id, account_id),
    CONSTRAINT fk_signatures_account FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT chk_signatures_kind CHECK (num_nonnulls(typed_name, strokes) = 1),
    CONSTRAINT chk_signatures_strokes CHECK (strokes ~ '^[ML0-9 ]{1,20000}$')
  );
  ${tenantTable('signatures')} ${auditTable('signatures', 'account_id', ['typed_name', 'strokes'])}`;

// People name a group by its number. The rows of every tenant are numbered by the owner, whom row-level security would hold.
const GROUP_NUMBERS = `
  ALTER TABLE groups ADD COLUMN number integer;
  ALTER TABLE groups NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE groups DISABLE TRIGGER audit_update;
  UPDATE groups g SET number = n.number
  FROM (SELECT tenant_id, id, row_number() OVER (PARTITION BY tenant_id ORDER BY id) AS number FROM groups) n
  WHERE n.tenant_id = g.tenant_id AND n.id = g.id;
  ALTER TABLE groups ENABLE TRIGGER audit_update;
  ALTER TABLE groups FORCE ROW LEVEL SECURITY;
  ALTER TABLE groups ALTER COLUMN number SET NOT NULL, ADD CONSTRAINT uq_groups_number UNIQUE (tenant_id, number);

  CREATE FUNCTION number_group() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.tenant_id || ' group numbers', 0));
    NEW.number := (SELECT coalesce(max(g.number), 0) + 1 FROM groups g WHERE g.tenant_id = NEW.tenant_id);
    RETURN NEW;
  END $$;
  CREATE TRIGGER number_group BEFORE INSERT ON groups FOR EACH ROW EXECUTE FUNCTION number_group();`;

const ORGANIZATIONS = `
  ALTER TABLE organizations
    ADD COLUMN owner_id uuid,
    ADD COLUMN standing text NOT NULL DEFAULT 'confirmed',
    ADD CONSTRAINT fk_organizations_owner FOREIGN KEY (tenant_id, owner_id) REFERENCES accounts (tenant_id, id),
    ADD CONSTRAINT chk_organizations_standing CHECK (standing IN ('prospective', 'confirmed', 'on_hold'));
  CREATE INDEX ix_organizations_owner ON organizations (tenant_id, owner_id) WHERE owner_id IS NOT NULL;

  -- Where an organization is besides its postal address.
  CREATE TABLE organization_addresses (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    organization_id uuid NOT NULL,
    label text NOT NULL,
    address_line1 text,
    address_line2 text,
    city text,
    region text,
    postal_code text,
    country text,
    CONSTRAINT pk_organization_addresses PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_organization_addresses_organization UNIQUE (tenant_id, organization_id, id),
    CONSTRAINT fk_organization_addresses_organization FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id),
    CONSTRAINT chk_organization_addresses_label CHECK (char_length(label) BETWEEN 1 AND 100)
  );
  ${tenantTable('organization_addresses')} ${auditTable('organization_addresses', 'organization_id')}

  ALTER TABLE enrollments
    ADD COLUMN employer_address_id uuid,
    ADD COLUMN mentor_id uuid,
    ADD CONSTRAINT fk_enrollments_employer_address FOREIGN KEY (tenant_id, employer_id, employer_address_id)
      REFERENCES organization_addresses (tenant_id, organization_id, id) ON DELETE SET NULL (employer_address_id),
    ADD CONSTRAINT fk_enrollments_mentor FOREIGN KEY (tenant_id, mentor_id) REFERENCES accounts (tenant_id, id);
  CREATE INDEX ix_enrollments_employer_address ON enrollments (tenant_id, employer_address_id) WHERE employer_address_id IS NOT NULL;
  CREATE INDEX ix_enrollments_mentor ON enrollments (tenant_id, mentor_id) WHERE mentor_id IS NOT NULL;

  -- What belongs to the employer goes with it, whoever changes the employer.
  CREATE FUNCTION leave_employer() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.employer_address_id IS NOT DISTINCT FROM OLD.employer_address_id THEN NEW.employer_address_id := NULL; END IF;
    IF NEW.mentor_id IS NOT DISTINCT FROM OLD.mentor_id THEN NEW.mentor_id := NULL; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER leave_employer BEFORE UPDATE OF employer_id ON enrollments FOR EACH ROW
    WHEN (OLD.employer_id <> NEW.employer_id) EXECUTE FUNCTION leave_employer();

  -- Nobody comes to an archived organization. Held until the end: archiving waits for whoever is about to come, and sees them then.
  CREATE FUNCTION refuse_archived_organization() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  DECLARE
    wanted uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
    archived timestamptz;
  BEGIN
    SELECT o.archived_at INTO archived FROM organizations o WHERE o.tenant_id = NEW.tenant_id AND o.id = wanted FOR SHARE;
    IF archived IS NOT NULL THEN
      RAISE EXCEPTION 'The organization is archived.' USING ERRCODE = 'check_violation', CONSTRAINT = 'chk_' || TG_TABLE_NAME || '_organization_in_use';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER refuse_archived_on_insert BEFORE INSERT ON enrollments FOR EACH ROW
    WHEN (NEW.is_current) EXECUTE FUNCTION refuse_archived_organization('employer_id');
  CREATE TRIGGER refuse_archived_on_update BEFORE UPDATE OF employer_id ON enrollments FOR EACH ROW
    WHEN (NEW.is_current AND OLD.employer_id <> NEW.employer_id) EXECUTE FUNCTION refuse_archived_organization('employer_id');
  CREATE TRIGGER refuse_archived_on_insert BEFORE INSERT ON accounts FOR EACH ROW
    WHEN (NEW.organization_id IS NOT NULL) EXECUTE FUNCTION refuse_archived_organization('organization_id');
  CREATE TRIGGER refuse_archived_on_update BEFORE UPDATE OF organization_id ON accounts FOR EACH ROW
    WHEN (NEW.organization_id IS NOT NULL AND OLD.organization_id IS DISTINCT FROM NEW.organization_id)
    EXECUTE FUNCTION refuse_archived_organization('organization_id');`;

const LOOK_UPS = `
  -- The last nine digits: +44 7700 900123 and 07700 900123 are one number. phoneKey of the domain is the same rule; a test compares the two.
  CREATE FUNCTION phone_key(phone text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT CASE WHEN length(digits) >= 7 THEN right(digits, 9) END FROM regexp_replace(phone, '[^0-9]', '', 'g') AS digits
  $$;
  CREATE FUNCTION postcode_key(postcode text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT nullif(upper(regexp_replace(postcode, '[^0-9A-Za-z]', '', 'g')), '')
  $$;
  CREATE INDEX ix_accounts_phone_key ON accounts (tenant_id, phone_key(phone)) WHERE phone IS NOT NULL;
  CREATE INDEX ix_accounts_postcode_key ON accounts (tenant_id, postcode_key(postal_code)) WHERE postal_code IS NOT NULL;

  -- Row-level security would keep PostgreSQL from these indexes, so the tenant is filtered here. The caller reads the visible ones.
  CREATE FUNCTION lookalikes(like_email text, like_name text, like_born date, like_phone text, like_number bytea) RETURNS TABLE (account_id uuid, reason text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    (SELECT a.id, 'same_email' FROM accounts a
      WHERE a.tenant_id = setting_uuid('app.tenant_id') AND a.email_key = like_email AND a.deleted_at IS NULL LIMIT 10)
    UNION ALL (SELECT a.id, 'same_name_and_birth_date' FROM accounts a
      WHERE a.tenant_id = setting_uuid('app.tenant_id') AND a.name_key = like_name AND a.date_of_birth = like_born AND a.deleted_at IS NULL LIMIT 100)
    UNION ALL (SELECT a.id, 'same_phone' FROM accounts a
      WHERE a.tenant_id = setting_uuid('app.tenant_id') AND phone_key(a.phone) = like_phone AND a.phone IS NOT NULL AND a.deleted_at IS NULL LIMIT 100)
    UNION ALL (SELECT n.participant_id, 'same_national_id' FROM national_ids n
      WHERE n.tenant_id = setting_uuid('app.tenant_id') AND n.blind_index = like_number LIMIT 100)
  $$;
  CREATE FUNCTION accounts_of_postcode(wanted text) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT a.id FROM accounts a
    WHERE a.tenant_id = setting_uuid('app.tenant_id') AND postcode_key(a.postal_code) = postcode_key(wanted)
      AND a.postal_code IS NOT NULL AND a.deleted_at IS NULL LIMIT 200
  $$;
  REVOKE ALL ON FUNCTION lookalikes(text, text, date, text, bytea), accounts_of_postcode(text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION lookalikes(text, text, date, text, bytea), accounts_of_postcode(text) TO guildhall_app;
  ALTER FUNCTION lookalikes(text, text, date, text, bytea) OWNER TO guildhall_definer;
  ALTER FUNCTION accounts_of_postcode(text) OWNER TO guildhall_definer;`;

const PURGE = `
  -- Whoever is removed for good leaves no signature and no invitation behind; those hold names and addresses.
  CREATE FUNCTION forget_traces_of_purged() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    letters uuid[] := ARRAY(SELECT i.id FROM invitations i
      WHERE i.tenant_id = NEW.tenant_id AND (NEW.id IN (i.account_id, i.accepted_account_id) OR i.email_key = OLD.email_key));
  BEGIN
    DELETE FROM signatures WHERE tenant_id = NEW.tenant_id AND account_id = NEW.id;
    DELETE FROM invitations WHERE tenant_id = NEW.tenant_id AND id = ANY (letters);
    DELETE FROM audit_entries WHERE tenant_id = NEW.tenant_id AND subject_id = ANY (letters);
    UPDATE enrollments SET mentor_id = NULL WHERE tenant_id = NEW.tenant_id AND mentor_id = NEW.id;
    UPDATE organizations SET owner_id = NULL WHERE tenant_id = NEW.tenant_id AND owner_id = NEW.id;
    RETURN NULL;
  END $$;
  GRANT DELETE ON signatures, invitations TO guildhall_definer;
  GRANT UPDATE ON organizations TO guildhall_definer;
  ALTER FUNCTION forget_traces_of_purged() OWNER TO guildhall_definer;
  CREATE TRIGGER forget_traces AFTER UPDATE OF purged_at ON accounts FOR EACH ROW
    WHEN (OLD.purged_at IS NULL AND NEW.purged_at IS NOT NULL) EXECUTE FUNCTION forget_traces_of_purged();`;

/** What the forms for people and organizations ask besides: group numbers, addresses, owners, signatures, look-ups. */
export class CompleteForms1795306320000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(GROUP_NUMBERS);
    await runner.query(ORGANIZATIONS);
    await runner.query(LOOK_UPS);
    await runner.query(PURGE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER forget_traces ON accounts; DROP FUNCTION forget_traces_of_purged();
      REVOKE DELETE ON invitations FROM guildhall_definer; REVOKE UPDATE ON organizations FROM guildhall_definer;
      DROP FUNCTION accounts_of_postcode(text), lookalikes(text, text, date, text, bytea);
      DROP INDEX ix_accounts_postcode_key, ix_accounts_phone_key;
      DROP FUNCTION postcode_key(text), phone_key(text);
      DROP TRIGGER refuse_archived_on_insert ON enrollments; DROP TRIGGER refuse_archived_on_update ON enrollments;
      DROP TRIGGER refuse_archived_on_insert ON accounts; DROP TRIGGER refuse_archived_on_update ON accounts;
      DROP FUNCTION refuse_archived_organization();
      DROP TRIGGER leave_employer ON enrollments; DROP FUNCTION leave_employer();
      ALTER TABLE enrollments DROP COLUMN employer_address_id, DROP COLUMN mentor_id;
      DROP TABLE organization_addresses;
      ALTER TABLE organizations DROP COLUMN owner_id, DROP COLUMN standing;
      DROP TRIGGER number_group ON groups; DROP FUNCTION number_group();
      ALTER TABLE groups DROP COLUMN number;
      DROP TABLE signatures;
      ALTER TABLE tenant_settings DROP COLUMN groups_required;
      ${auditDemographics(DEMOGRAPHICS)}
      ALTER TABLE demographics DROP COLUMN has_no_national_id, DROP CONSTRAINT chk_demographics_gender_identity;
      ALTER TABLE accounts DROP COLUMN details_confirmed_at;`);
  }
}
