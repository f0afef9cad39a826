// Files go in and come out again: what a public collection says, and whatever text there is.
import { importedText } from '@guildhall/domain';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import csvSpectrum from 'csv-spectrum';
import fc from 'fast-check';
import { aBatchWorker } from '../../../test/batches.ts';
import { fetched, prepared } from '../../../test/exports.ts';
import { allCells } from '../../../test/files.ts';
import { aDesk } from '../../../test/import-desk.ts';
import { checkRead, linesOf, readImport, runToEnd } from '../../../test/imports.ts';
import type { Result } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import type { RunningJobs } from '../../jobs/run-jobs.ts';

jest.setTimeout(180_000);
let server: TestServer;
let worker: RunningJobs;
beforeAll(async () => {
  server = await aServer();
  worker = await aBatchWorker(server.database);
});
afterAll(async () => {
  await worker.stop();
  await server.close();
});

type Desk = Awaited<ReturnType<typeof aDesk>>;
type Row = Readonly<Record<string, string>>;

/** What a field of one line keeps of a text. */
const kept = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const PHONE = { 'Contact Phone Number': '2095257564' };

function spectrum(): Promise<{ name: string; csv: Buffer; rows: Row[] }[]> {
  return new Promise((resolve, reject) => {
    csvSpectrum((error, found) =>
      error
        ? reject(error)
        : resolve(
            found.map(({ name, csv, json }) => {
              const said = JSON.parse(String(json)) as Row[];
              // What the collection says about this file has another phone number than the file, and is no list.
              return {
                name,
                csv,
                rows: name === 'location_coordinates' ? [{ ...(said as never as Row), ...PHONE }] : said,
              };
            }),
          ),
    );
  });
}

/** Somebody for each row, found by the first column that every row fills plainly; the others are own fields. */
async function aPlaceFor(desk: Desk, rows: readonly Row[]) {
  const header = Object.keys(rows[0]!);
  const key = header.find((name) => rows.every((row) => /^\w+$/.test(row[name]!)))!;
  for (const row of rows) await desk.aPerson({ account: { reference_number: row[key]! } });
  const fields = new Map([[key, 'reference_number']]);
  for (const name of header.filter((other) => other !== key))
    fields.set(name, `custom:${await desk.seed.insert('custom_fields', { label: name, type: 'text' })}`);
  return { key, header, fields };
}

test('[US-MAN-14] every file of csv-spectrum goes through the whole path: stored as it says, and back in the results', async () => {
  const suites = await spectrum();
  expect(suites).toHaveLength(12);
  for (const { name, csv, rows } of suites) {
    const own = await aDesk(server);
    const { key, header, fields } = await aPlaceFor(own, rows);
    const read = await readImport(own, { file: csv, name: `${name}.csv`, profile: 'supplemental' });
    const columns = Object.fromEntries(header.map((heading, index) => [index, fields.get(heading)!]));
    await checkRead(own.ask, read, { columns, check: { mode: 'UPDATE', keyFieldIds: ['reference_number'] } });

    const { counts } = await runToEnd(own.ask, read.id);

    expect({ name, reject: counts.reject }).toEqual({ name, reject: 0 });
    const values = await own.rows<Record<'number' | 'field' | 'value', string>>(
      `SELECT a.reference_number AS number, 'custom:' || v.field_id AS field, v.value
       FROM custom_values v JOIN accounts a ON a.id = v.participant_id`,
    );
    const stored = rows.map((row) =>
      Object.fromEntries(
        header.map((heading) => [
          heading,
          heading === key
            ? row[key]
            : (values.find(({ number, field }) => number === row[key] && field === fields.get(heading))?.value ?? ''),
        ]),
      ),
    );
    const said = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([heading, text]) => [heading, kept(text)])),
    );
    expect({ name, stored }).toEqual({ name, stored: said });
    const [, ...results] = await allCells(Buffer.from((await own.download(read.id, 'results.csv')).body));
    const given = results.map((cells) =>
      Object.fromEntries(header.map((heading, index) => [heading, importedText(cells.at(index - header.length)!)])),
    );
    expect({ name, given }).toEqual({ name, given: rows });
  }
});

/** Text that a field can keep, with all that spreadsheets and files trip over. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom(',', ';', '\t', '|', '"', "'", '=', '+', '-', '@', ' ', 'a', '<clear>'),
      minLength: 1,
    }),
    fc.constantFrom('<clear>', "'<CLEAR>", '=1+1', "'=1", '007', '1e5', 'TRUE', '#N/A', '\u202Ea', 'null'),
  )
  .map(kept)
  .filter((value) => value !== '' && value.length <= 500 && !/\p{Cc}/u.test(value) && !/^[\s\p{DI}]*$/u.test(value));

test('[US-CSV-11] import(export(x)) = x for arbitrary text, through the whole path, as CSV and as a workbook', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 30, maxLength: 40 }),
      fc.constantFrom('csv', 'xlsx'),
      async (texts, format) => {
        const desk = await aDesk(server);
        const field = await desk.seed.insert('custom_fields', { label: 'Note, "own"', type: 'text' });
        const people = new Map<string, string>();
        for (const value of texts) {
          const { id } = await desk.aPerson();
          people.set(id, value);
          await desk.seed.insert('custom_values', { participant_id: id, field_id: field, value });
        }
        const file = await exported(desk, field, format);

        const checked = await judged(desk, file, format);
        expect(checked.counts).toMatchObject({ unchanged: texts.length, update: 0, reject: 0 });

        await desk.rows(`UPDATE custom_values SET value = 'other'`);
        const again = await judged(desk, file, format);
        await runToEnd(desk.ask, again.id, { confirmsSameFile: true });
        const { nodes } = await linesOf(desk.ask, again.id);
        expect(nodes.filter(({ outcome }: Result) => outcome === 'REJECT')).toEqual([]);
        const stored = await desk.rows<Record<'id' | 'value', string>>(
          'SELECT participant_id AS id, value FROM custom_values',
        );
        expect(new Map(stored.map(({ id, value }) => [id, value]))).toEqual(people);
      },
    ),
    { numRuns: 4 },
  );
});

async function exported(desk: Desk, field: string, format: string): Promise<Buffer> {
  const { id } = await prepared(desk.ask, { columns: ['id', `custom:${field}`] });
  return (await fetched(server, `exports/${id}.${format}`, desk.cookie)).rawPayload;
}

async function judged(desk: Desk, file: Buffer, format: string): Promise<Result> {
  const read = await readImport(desk, { file, name: `list.${format}` });
  return checkRead(desk.ask, read, { check: { mode: 'UPDATE', keyFieldIds: ['id'] } });
}
