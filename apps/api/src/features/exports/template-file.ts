import type { ImportField } from '@guildhall/domain';
import type { SheetToWrite, TableFile } from '../../files/index.ts';
import type { RequestServices } from '../../request-services.ts';
import { fieldsOf } from '../imports/index.ts';
import { isImportProfile } from './exports.inputs.ts';

/** A blank file of one kind to fill in; null for an unknown kind. */
export async function templateFile(services: RequestServices, profile: string): Promise<TableFile | null> {
  if (!isImportProfile(profile)) return null;
  const fields = await fieldsOf(services, profile);
  const rows = headerOf(fields);
  return { name: `${profile}-template`, neutralise: true, sheets: [{ name: 'Data', rows }, ...templateSheets(fields)] };
}

async function* headerOf(fields: readonly ImportField[]): AsyncGenerator<string[]> {
  yield fields.map(({ header }) => header);
}

/** What a workbook has beside the rows to fill in: which codes and words are read, and what is required. */
export function templateSheets(fields: readonly ImportField[]): SheetToWrite[] {
  return [
    { name: 'Codes', rows: codeRows(fields) },
    { name: 'Rules', rows: ruleRows(fields) },
  ];
}

async function* codeRows(fields: readonly ImportField[]): AsyncGenerator<string[]> {
  yield ['Column', 'Code', 'Words'];
  for (const { header, choices } of fields)
    for (const { codes, words } of choices) yield [header, codes.join('; '), words.join('; ')];
}

async function* ruleRows(fields: readonly ImportField[]): AsyncGenerator<string[]> {
  yield ['Column', 'Required', 'Format', 'Longest text', 'Also called'];
  for (const { header, isRequired, kind, maxLength, synonyms } of fields)
    yield [header, isRequired ? 'yes' : 'no', kind, maxLength === null ? '' : String(maxLength), synonyms.join('; ')];
}
