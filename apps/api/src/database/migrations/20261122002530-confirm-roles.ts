import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever invites says that one person may be staff and participant of one occupation; it holds when the person accepts. */
export class ConfirmRoles1795307130000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE invitations ADD COLUMN confirms_role_conflict boolean NOT NULL DEFAULT false;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE invitations DROP COLUMN confirms_role_conflict;');
  }
}
