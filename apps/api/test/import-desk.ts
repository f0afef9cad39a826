// Somebody who imports, with the codes that files name.
import type { TestServer } from './test-server.ts';
import { aWorld } from './world.ts';

/** A tenant of its own with somebody signed in. */
export async function aDesk(server: TestServer, options?: Parameters<typeof aWorld>[1]) {
  const world = await aWorld(server, options);
  const cookie = await server.signIn(world.viewer);
  const codeOf = async (table: string, id: string) =>
    (await world.rows<{ code: string }>(`SELECT code FROM ${table} WHERE id = $1`, [id]))[0]!.code;
  const employerCode = await codeOf('organizations', world.employer);
  const occupationCode = await codeOf('occupations', world.occupation);
  const people = () =>
    world.rows<Record<string, unknown>>(
      `SELECT id, given_name, family_name, email, phone, city, account_status, version, deleted_at IS NOT NULL AS gone
       FROM accounts WHERE organization_id IS NULL ORDER BY sort_name, id`,
    );
  /** A file of new people with the columns that everybody needs. */
  const newPeople = (...lines: readonly string[]) =>
    [
      'First name,Last name,E-mail,Type,Employer,Occupation',
      ...lines.map((line) => `${line},apprentice,${employerCode},${occupationCode}`),
    ].join('\r\n');
  const download = async (id: string, file: string, as = cookie): Promise<{ statusCode: number; body: string }> => {
    const { statusCode, body } = await server.server.http.inject({
      url: `/downloads/imports/${id}/${file}`,
      headers: { cookie: as },
    });
    return { statusCode, body };
  };
  return { ...world, server, cookie, employerCode, occupationCode, people, newPeople, download };
}
