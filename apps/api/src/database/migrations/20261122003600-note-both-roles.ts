import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOTES = ['invited', 'invited_again', 'enrollment_begun', 'program_goes_on'];

/** What a preview says of people who are invited although they are staff in the occupation that they learn. */
export class NoteBothRoles1795307760000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allowNotes([...NOTES, 'invited_in_both_roles']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE batch_items SET note = 'invited' WHERE note = 'invited_in_both_roles'`);
    await runner.query(allowNotes(NOTES));
  }
}

const allowNotes = (notes: readonly string[]): string => `
  ALTER TABLE batch_items DROP CONSTRAINT chk_batch_items_note,
    ADD CONSTRAINT chk_batch_items_note CHECK (note IN (${notes.map((note) => `'${note}'`).join(', ')}));`;
