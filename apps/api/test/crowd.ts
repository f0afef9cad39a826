// Many participants at once, without a statement for each.
import type { World } from './world.ts';

/** Adds people to the employer of a world and gives their ids in the order of their names. */
export async function aCrowd(
  { rows, employer, occupation, seed }: World,
  size: number,
  { accountStatus = 'active', programStatus = 'active', name = 'Crowd' } = {},
): Promise<string[]> {
  const people = await rows<{ id: string }>(
    `WITH people AS (INSERT INTO accounts (tenant_id, user_type, account_status, given_name, family_name, sort_name, name_key)
       SELECT $1, 'apprentice', $3, 'Robin', $2 || lpad(n::text, 6, '0'), lower($2) || lpad(n::text, 6, '0'), $2 || n
       FROM generate_series(1, $4::int) n RETURNING id, sort_name)
     SELECT id FROM people ORDER BY sort_name`,
    [seed.tenantId, name, accountStatus, size],
  );
  const ids = people.map(({ id }) => id);
  await rows(
    `INSERT INTO enrollments (tenant_id, participant_id, employer_id, occupation_id, program_status)
     SELECT $1, id, $2, $3, $4 FROM unnest(CAST($5 AS uuid[])) id`,
    [seed.tenantId, employer, occupation, programStatus, ids],
  );
  return ids;
}
