import http from 'node:http';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { changeImport, importOf, upload } from '../../../test/imports.ts';
import { query } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

jest.setTimeout(60_000);
let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const FILE = 'First name,Last name\nNoor,Newcomer\n';

async function aVisit() {
  const world = await aWorld(server);
  return { ...world, cookie: await server.signIn(world.viewer) };
}

const stored = ({ rows }: Awaited<ReturnType<typeof aVisit>>) =>
  rows<{ position: number; size: number }>(
    'SELECT position, length(bytes) AS size FROM import_files ORDER BY position',
  );

describe('an upload', () => {
  test('[US-MAN-08] stores the file sealed and changes nobody', async () => {
    const visit = await aVisit();

    const { status, body } = await upload(server, { ...visit, file: FILE, name: 'Neue Lehrlinge ü.csv' });

    expect(status).toBe(201);
    const found = await importOf(visit.ask, body.id);
    expect(found).toMatchObject({
      fileName: 'Neue Lehrlinge ü.csv',
      fileSize: FILE.length,
      state: 'READING',
      profile: 'PARTICIPANTS',
    });
    const [part] = await visit.rows<{ bytes: Buffer }>('SELECT bytes FROM import_files');
    expect(part!.bytes.toString('latin1')).not.toContain('Noor');
    expect(await visit.rows(`SELECT id FROM accounts WHERE given_name = 'Noor'`)).toEqual([]);
  });

  test('of several megabytes comes in parts, and can be thrown away with all of them', async () => {
    const visit = await aVisit();
    const { body } = await upload(server, { ...visit, file: Buffer.alloc(2_500_000, 'a,b\n') });

    expect((await stored(visit)).length).toBeGreaterThan(0);
    const gone = await changeImport(visit.ask, 'discardImport', { id: body.id });

    expect(gone).toEqual({ __typename: 'ImportDiscarded', id: body.id });
    expect(await stored(visit)).toEqual([]);
    expect(await importOf(visit.ask, body.id)).toBeNull();
  });

  test('[UK-BULK-06] of more than 50 MB is refused while it comes, and nothing of it stays', async () => {
    const visit = await aVisit();
    await server.server.http.listen({ port: 0, host: '127.0.0.1' });
    const { port } = server.server.http.server.address() as { port: number };
    const part = Buffer.alloc(1024 * 1024, 'x');
    let sent = 0;
    const answer = await new Promise<{ status: number; body: string }>((resolve, reject) => {
      const request = http.request(
        {
          port,
          method: 'POST',
          path: '/uploads/imports?profile=participants',
          headers: { cookie: visit.cookie, connection: 'close' },
        },
        (response) => {
          let body = '';
          response.on('data', (chunk: Buffer) => (body += chunk.toString()));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
        },
      );
      request.on('error', reject);
      const next = (): void => {
        sent += 1;
        if (sent <= 60) request.write(part, next);
        else request.end();
      };
      next();
    });

    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body)).toEqual({
      code: 'file_too_large',
      message: 'Choose a smaller file, or split it: at most 50 MB are taken.',
    });
    expect(await stored(visit)).toEqual([]);
  });

  test.each([
    ['an empty file', { file: '' }, 422, 'file_empty'],
    ['a kind of file that there is not', { profile: 'cats' }, 400, 'profile_unknown'],
    ['a name that can not be read', { headers: { 'x-file-name': '%E0%A4%A' } }, 400, 'file_name_malformed'],
    ['a size that is too large from the start', { headers: { 'content-length': '60000000' } }, 413, 'file_too_large'],
    ['a page of somebody else', { headers: { origin: 'https://elsewhere.example' } }, 403, 'forbidden'],
  ])('of %s is refused with what to do', async (_, what, status, code) => {
    const visit = await aVisit();

    const answer = await upload(server, { cookie: visit.cookie, file: FILE, ...what });

    expect(answer).toMatchObject({ status, body: { code, message: expect.any(String) } });
    expect(await stored(visit)).toEqual([]);
  });
});

describe('[UK-BULK-02] files are for those who may add many people', () => {
  test('nobody else can upload one, and their pages do not offer it', async () => {
    const { seed, employer, as } = await aVisit();
    const supervisor = await seed.aStaffMember('supervisor', employer);

    const answers = [
      await upload(server, { cookie: '', file: FILE }),
      await upload(server, { cookie: await server.signIn(supervisor), file: FILE }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([401, 403]);
    const offers = async (ask: Awaited<ReturnType<typeof as>>) =>
      (await query(ask, '{ viewer { viewerCanImport } }')).viewer.viewerCanImport;
    expect(await offers(await as('supervisor', employer))).toBe(false);
    expect(await offers(await as('administrator', employer))).toBe(true);
  });

  test('[US-PRT-07] files of organizations are for those who may add organizations', async () => {
    const { seed, employer } = await aVisit();
    const administrator = await seed.aStaffMember('administrator', employer);

    const { status } = await upload(server, {
      cookie: await server.signIn(administrator),
      file: 'Name\nAcme\n',
      profile: 'organizations',
    });

    expect(status).toBe(403);
  });

  test('an import of somebody else looks like one that is not there', async () => {
    const visit = await aVisit();
    const { body } = await upload(server, { ...visit, file: FILE });
    const other = await visit.as('sponsor', visit.sponsor);

    expect(await importOf(other, body.id)).toBeNull();
    expect(await changeImport(other, 'discardImport', { id: body.id })).toMatchObject({ __typename: 'NotFound' });
    expect((await query(other, '{ imports { totalCount } }')).imports.totalCount).toBe(0);
    expect(await importOf(visit.ask, body.id)).not.toBeNull();
  });
});
