import type { MigrationInterface, QueryRunner } from 'typeorm';

// PostgreSQL keeps the plan of a trigger for the session. Made for one row, it joins the rows before and after in a nested
// loop; ten thousand rows then take ten thousand times as long for each. These two read nothing but such rows.
const COMPARING = ['audit_changes', 'note_account_changes'];

const alter = (what: string): string => `
  SET LOCAL ROLE guildhall_definer;
  ${COMPARING.map((name) => `ALTER FUNCTION ${name}() ${what};`).join(' ')}
  RESET ROLE;`;

/** EXCEPT hashes both sides, whatever the plan was made for; only those who changed are looked up. */
const COPY = `
  CREATE OR REPLACE FUNCTION copy_account_to_enrollments() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE enrollments e SET participant_type = n.user_type, sort_name = n.sort_name
    FROM (SELECT tenant_id, id, user_type, sort_name FROM new_rows EXCEPT SELECT tenant_id, id, user_type, sort_name FROM old_rows) n
    WHERE e.tenant_id = n.tenant_id AND e.participant_id = n.id;
    RETURN NULL;
  END $$;`;

const COPY_BEFORE = `
  CREATE OR REPLACE FUNCTION copy_account_to_enrollments() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE enrollments e SET participant_type = n.user_type, sort_name = n.sort_name
    FROM new_rows n JOIN old_rows o ON o.tenant_id = n.tenant_id AND o.id = n.id
    WHERE e.tenant_id = n.tenant_id AND e.participant_id = n.id
      AND (n.user_type, n.sort_name) IS DISTINCT FROM (o.user_type, o.sort_name);
    RETURN NULL;
  END $$;`;

/** Changes of many rows at once take as many times as long, not the square of it. */
export class CompareChangesByHash1795307040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(alter('SET enable_nestloop TO off'));
    await runner.query(COPY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(COPY_BEFORE);
    await runner.query(alter('RESET enable_nestloop'));
  }
}
