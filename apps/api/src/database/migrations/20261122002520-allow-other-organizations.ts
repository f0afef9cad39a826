import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = (names: string): string => `
  ALTER TABLE organizations DROP CONSTRAINT chk_organizations_kind,
    ADD CONSTRAINT chk_organizations_kind CHECK (kind IN (${names}));`;

const BEFORE = `'regulator', 'sponsor', 'employer', 'provider', 'referrer'`;

/** Organizations that are none of the others: funding bodies, councils. */
export class AllowOtherOrganizations1795307120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kinds(`${BEFORE}, 'other'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(kinds(BEFORE));
  }
}
