// What journeys through files share: awful files, and the way of one through the steps.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { ask } from './records.ts';
import { see } from './see.ts';
import { expectPage } from './sign-in.ts';

/** How a file is written. */
export interface Writing {
  name?: string;
  separator?: string;
  encoding?: BufferEncoding;
  /** In front of everything: the mark by which programs know UTF-8. */
  hasMark?: boolean;
  lineEnd?: string;
}

const quoted = (cell: string): string => (/["\r\n,;\t|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The bytes of a table as a spreadsheet writes it. */
export function fileOf(rows: readonly (readonly string[])[], writing: Writing = {}) {
  const { name = 'people.csv', separator = ',', encoding = 'utf8', hasMark = false, lineEnd = '\r\n' } = writing;
  const text = rows.map((cells) => cells.map((cell) => quoted(cell)).join(separator) + lineEnd).join('');
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`${hasMark ? '\uFEFF' : ''}${text}`, encoding) };
}

/** A file that the product writes itself, such as a template with somebody in it. */
export async function preparedFile(page: Page, input: object, format: 'csv' | 'xlsx'): Promise<FileToUpload> {
  const { prepareExport } = await ask<{ prepareExport: { id: string } }>(
    page,
    'mutation ($input: PrepareExportInput!) { prepareExport(input: $input) { ... on ExportPrepared { id } } }',
    { input },
  );
  const file = await page.request.get(`/downloads/exports/${prepareExport.id}.${format}`);
  return { name: `prepared.${format}`, mimeType: 'application/octet-stream', buffer: await file.body() };
}

interface FileToUpload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Chooses a file on the page where an import begins, and sends it. */
export async function upload(page: Page, file: FileToUpload): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
  await see(page.getByText(file.name));
  await page.getByRole('button', { name: 'Upload and look at it' }).click();
  await expectPage(page, file.name);
}

/** From the columns, as they were understood, to the rows. */
export async function checkRows(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check the rows' }).click();
}

/** How many rows end, or would end, so. */
export const count = (page: Page, words: RegExp): Locator =>
  page.getByRole('group', { name: 'How rows end' }).getByRole('button', { name: words });

/** The select that says what a column means. */
export const meaning = (page: Page, column: string): Locator =>
  page.getByRole('combobox', { name: `What the column ${column} means`, exact: true });

/** A row of the grid, by a text that no other one holds. */
export const gridRow = (page: Page, text: string): Locator =>
  page.getByRole('grid', { name: 'Rows of the file' }).getByRole('row').filter({ hasText: text });

/** Runs what was checked, after the question. */
export async function run(page: Page, rows: number): Promise<void> {
  const words = rows === 1 ? 'Import 1 row' : `Import ${rows} rows`;
  await page.getByRole('button', { name: `${words}…` }).click();
  await page.getByRole('dialog').getByRole('button', { name: words }).click();
  await see(page.getByRole('link', { name: 'Import another file' }));
}

/** The text of what a link downloads. */
export async function downloaded(page: Page, link: Locator): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFile(await file.path(), 'utf8');
}
