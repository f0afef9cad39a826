import { EXPORT_MINUTES, isConfidentialExport } from '@guildhall/domain';
import type { TableFile } from '../../files/index.ts';
import type { RequestServices } from '../../request-services.ts';
import { fieldsOf } from '../imports/index.ts';
import { columnsOf, mayTakeOut, type ExportColumn } from './export-columns.ts';
import type { ExportFacts, ExportRow } from './export-record.ts';
import { filtersOf, revivedPeople, type ExportedPeople } from './exported-people.ts';
import type { ConfidentialPart } from './exports.repository.ts';
import { readPeople } from './read-people.ts';
import { templateSheets } from './template-file.ts';
import { userRows } from './user-rows.ts';

/** A prepared file of the viewer, as of now; null where there is none or its time is over. The audit has it before it leaves. */
export async function exportFile(services: RequestServices, id: string): Promise<TableFile | null> {
  const since = new Date(services.now().getTime() - EXPORT_MINUTES * 60_000);
  const prepared = await services.exports.find(id, since);
  if (!prepared || !mayTakeOut(services, prepared.choice)) return null;
  const { kind, choice } = prepared;
  const selection = revivedPeople(prepared.selection);
  await record(services, prepared, selection);
  const neutralise = !choice.isForMachines;
  const day = services.today();
  if ('users' in selection)
    return { name: `users-${day}`, neutralise, sheets: [{ name: 'Users', rows: userRows(services, selection) }] };
  const fields = await fieldsOf(services, choice.profile);
  const columns = columnsOf(kind, fields, choice);
  const rows = personRows(services, columns, selection);
  const more = kind === 'template' ? templateSheets(fields) : [];
  const name = `${kind === 'template' ? choice.profile : 'participants'}-${day}`;
  return { name, neutralise, sheets: [{ name: 'Data', rows }, ...more] };
}

async function record(
  services: RequestServices,
  { id, kind, choice, personCount }: ExportRow,
  selection: ExportedPeople,
): Promise<void> {
  const { withDemographics, nationalIds, columns, profile, reason } = choice;
  const parts: ConfidentialPart[] = [];
  if (withDemographics) parts.push('demographics');
  if (nationalIds !== 'none') parts.push('national_ids');
  const filters = filtersOf(selection);
  const facts: ExportFacts = {
    kind,
    profile,
    columns,
    reason,
    national_ids: nationalIds,
    people: personCount,
    parts,
    filters,
  };
  const selected = 'participants' in selection ? services.participants.selected(selection.participants, []) : NOBODY;
  const isConfidential = isConfidentialExport(choice);
  await services.work.write(
    () => services.exports.record(id, facts, parts, isConfidential ? selected : NOBODY),
    () => true,
  );
}

const NOBODY = ['SELECT NULL::uuid AS id WHERE false', []] as const;

async function* personRows(
  services: RequestServices,
  columns: readonly ExportColumn[],
  { participants, sort }: Extract<ExportedPeople, { participants: unknown }>,
): AsyncGenerator<string[]> {
  yield columns.map(({ header }) => header);
  await services.exports.open(services.participants.selected(participants, sort));
  for await (const person of readPeople(services, columns)) yield columns.map(({ textOf }) => textOf(person));
}
