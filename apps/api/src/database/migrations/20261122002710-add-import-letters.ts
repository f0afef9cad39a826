import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes which letters there can be, whatever others have added to the list. */
const changeKinds = (from: string, to: string): string => `
  DO $do$ DECLARE kinds text := pg_get_constraintdef((SELECT oid FROM pg_constraint WHERE conname = 'chk_mails_kind' AND conrelid = 'mails'::regclass));
  BEGIN
    ALTER TABLE mails DROP CONSTRAINT chk_mails_kind;
    EXECUTE 'ALTER TABLE mails ADD CONSTRAINT chk_mails_kind ' || replace(kinds, '${from}', '${to}');
  END $do$;`;
const KIND = `''import_done''::text, `;

/** The letter that says how an import ended. */
export class AddImportLetters1795307230000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(changeKinds('ARRAY[', `ARRAY[${KIND}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM mails WHERE kind = 'import_done'`);
    await runner.query(changeKinds(KIND, ''));
  }
}
