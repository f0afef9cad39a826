import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld, type World } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const download = (file: string, cookie: string) =>
  server.server.http.inject({ url: `/downloads/organizations/${file}`, headers: { cookie } });
const linesOf = (body: string): string[] => body.replace('\uFEFF', '').split('\r\n').filter(Boolean);

async function withNames(): Promise<World> {
  const world = await aWorld(server);
  const { seed, viewer } = world;
  await seed.insert('organizations', {
    kind: 'employer',
    name: '=Mill, "North"',
    code: 'EMP-9001',
    city: 'Leeds',
    owner_id: viewer.id,
  });
  await seed.insert('organizations', { kind: 'provider', name: 'College', code: 'PRO-9001' });
  await seed.insert('organizations', {
    kind: 'employer',
    name: 'Closed works',
    code: 'EMP-9002',
    archived_at: new Date(),
  });
  return world;
}

test('[UK-ORG-01] organizations in use go into a file of the columns that an import reads, harmless to spreadsheets', async () => {
  const { viewer } = await withNames();

  const { statusCode, body } = await download('employer.csv', await server.signIn(viewer));

  const [header = '', ...rows] = linesOf(body);
  expect(statusCode).toBe(200);
  expect(header.split(',').slice(0, 4)).toEqual(['ID', 'Code', 'Name', 'Kind']);
  expect(rows.find((row) => row.includes('EMP-9001'))).toMatch(/EMP-9001,"'=Mill, ""North""",.*Leeds/);
  expect(body).not.toContain('College');
  expect(body).not.toContain('Closed works');
});

test('[UK-ORG-01] a file of organizations has no others than the list: those of the own tenant, within reach', async () => {
  const { seed, employer } = await withNames();
  await withNames();
  const cookie = await server.signIn(await seed.aStaffMember('administrator', employer));
  const seen = await server.send(cookie, '{ organizations(first: 100) { nodes { id } } }');

  const { body } = await download('all.csv', cookie);

  const ids = linesOf(body)
    .slice(1)
    .map((line) => line.split(',')[0]);
  expect(ids.toSorted()).toEqual(seen.data.organizations.nodes.map(({ id }: { id: string }) => id).toSorted());
});

test('nobody without the right gets one, and an unknown kind is not there', async () => {
  const { viewer } = await withNames();
  const cookie = await server.signIn(viewer);

  const answers = await Promise.all([
    download('all.csv', ''),
    download('ship.csv', cookie),
    download('all.pdf', cookie),
  ]);

  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
});
