import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

// The scope is the role's own: the same rows as the API gives, under the same row-level security.
const SCOPES: Readonly<Record<string, string>> = {
  administrator: 'e.employer_id = $2',
  supervisor:
    'e.participant_id IN (SELECT s.participant_id FROM supervisions s WHERE s.tenant_id = $1 AND s.supervisor_id = $2)',
};

const page = (scope: string): string => `
  SELECT coalesce(json_agg(json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'programStatus', p.program_status,
    'startDate', p.start_date, 'employer', json_build_object('id', o.id, 'name', o.name),
    'occupation', json_build_object('id', oc.id, 'title', oc.title),
    'supervisors', (SELECT coalesce(json_agg(json_build_object('id', a.id, 'givenName', a.given_name, 'familyName', a.family_name)), '[]')
      FROM supervisions s JOIN accounts a ON a.tenant_id = s.tenant_id AND a.id = s.supervisor_id
      WHERE s.tenant_id = $1 AND s.participant_id = p.id)) ORDER BY p.sort_name, p.id), '[]') AS page
  FROM (
    SELECT a.id, a.given_name, a.family_name, e.program_status, e.start_date, e.employer_id, e.occupation_id, e.sort_name
    FROM enrollments e JOIN accounts a ON a.tenant_id = e.tenant_id AND a.id = e.participant_id
    WHERE e.tenant_id = $1 AND e.is_current AND e.program_status = 'active' AND a.deleted_at IS NULL AND ${scope}
    ORDER BY e.sort_name, e.participant_id LIMIT 50
  ) p
  JOIN organizations o ON o.tenant_id = $1 AND o.id = p.employer_id
  JOIN occupations oc ON oc.tenant_id = $1 AND oc.id = p.occupation_id`;

const pools = new Map<string, pg.Pool>();

/** One pool for each tenant, whose connections carry it for good: the baseline pays one statement for a request. */
function poolOf(tenantId: string): pg.Pool {
  const known = pools.get(tenantId);
  if (known) return known;
  const options = `-c app.tenant_id=${tenantId}`;
  const pool = new pg.Pool({ connectionString: process.argv[2], max: 10, options });
  pools.set(tenantId, pool);
  return pool;
}

const server = createServer((request, response) => {
  const [, role = '', tenantId = '', subject = ''] = (request.url ?? '').split('/');
  const scope = SCOPES[role] ?? 'false';
  poolOf(tenantId)
    .query<{ page: unknown }>({ name: role, text: page(scope), values: [tenantId, subject] })
    .then(({ rows }) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(rows[0]?.page));
    })
    .catch(() => response.writeHead(500).end());
});
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
