import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How frequent what somebody searches for is, without finding it everywhere. */
export class SampleMatches1795307520000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- How many of four hundred accounts of the tenant have every term. PostgreSQL's own statistics of a text are not used
      -- under row-level security.
      CREATE FUNCTION matches_in_sample(terms text[]) RETURNS integer
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT count(*) FILTER (WHERE s.search_text LIKE ALL (terms))::integer FROM (
          SELECT a.search_text FROM accounts a WHERE a.tenant_id = (SELECT setting_uuid('app.tenant_id')) ORDER BY a.id LIMIT 400) s
      $$;
      REVOKE ALL ON FUNCTION matches_in_sample(text[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION matches_in_sample(text[]) TO guildhall_app;
      ALTER FUNCTION matches_in_sample(text[]) OWNER TO guildhall_definer;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION matches_in_sample(text[])');
  }
}
