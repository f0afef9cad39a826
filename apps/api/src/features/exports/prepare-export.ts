import {
  BATCH_IDS_MAX,
  BATCH_PEOPLE_MAX,
  checkExport,
  EXPORT_COLUMNS_MAX,
  refuse,
  type Refusal,
} from '@guildhall/domain';
import { forbidden } from '../../errors/operation-error.ts';
import { InvalidInput } from '../../errors/user-errors.type.ts';
import { asUuids } from '../../graphql/uuid.ts';
import type { RequestServices } from '../../request-services.ts';
import { selectionOf } from '../batches/index.ts';
import { fieldsOf } from '../imports/index.ts';
import { choosableColumns, mayTakeOut } from './export-columns.ts';
import { ExportPrepared } from './export.type.ts';
import type { ExportChoice, ExportKind } from './export-record.ts';
import { storedPeople, type ExportedPeople } from './exported-people.ts';
import { isOfParticipants, type PrepareExportInput, type UserSelectionInput } from './exports.inputs.ts';

/**
 * Stores who wants which people in a file; nothing is read of them but their number.
 *
 * @throws OperationError FORBIDDEN for confidential columns that the viewer may not see
 */
export async function prepareExport(
  services: RequestServices,
  input: PrepareExportInput,
): Promise<ExportPrepared | InvalidInput> {
  const choice = choiceOf(input);
  if (!mayTakeOut(services, choice)) throw forbidden();
  const people = await peopleOf(services, input);
  const refusals = [...(await refusalsOf(services, input)), ...('refusals' in people ? people.refusals : [])];
  if ('refusals' in people || refusals.length > 0) return InvalidInput.of(refusals);
  const personCount = await countOf(services, people);
  if (personCount === 0) return InvalidInput.of([refuse('nobody_selected', 'selection')]);
  if (personCount > BATCH_PEOPLE_MAX) return InvalidInput.of([refuse('too_many', 'selection')]);
  const id = await services.exports.create({
    kind: kindOf(input),
    choice,
    selection: storedPeople(people),
    personCount,
  });
  return ExportPrepared.of(id, personCount);
}

function kindOf({ users, template }: PrepareExportInput): ExportKind {
  if (users) return 'users';
  return template ? 'template' : 'participants';
}

function choiceOf(input: PrepareExportInput): ExportChoice {
  const { template, columns, withDemographics, nationalIds, reason, isForMachines } = input;
  const profile = template && isOfParticipants(template) ? template : 'participants';
  return {
    profile,
    columns: columns ?? null,
    withDemographics,
    nationalIds,
    reason: reason?.trim() || null,
    isForMachines,
  };
}

async function refusalsOf(services: RequestServices, input: PrepareExportInput): Promise<readonly Refusal[]> {
  const { template, columns } = input;
  if (template && !isOfParticipants(template)) return [refuse('unknown_choice', 'template')];
  if ((columns?.length ?? 0) > EXPORT_COLUMNS_MAX) return [refuse('too_many', 'columns')];
  return checkExport(input, choosableColumns(await fieldsOf(services, 'participants')));
}

interface Refused {
  readonly refusals: readonly Refusal[];
}

async function peopleOf(
  services: RequestServices,
  { participants, users, template }: PrepareExportInput,
): Promise<ExportedPeople | Refused> {
  if (Boolean(participants) === Boolean(users) || (users && template))
    return { refusals: [refuse('choice_contradictory', 'selection')] };
  if (users) return usersOf(users);
  const selection = await selectionOf(services, participants ?? {});
  return 'refusals' in selection ? selection : { participants: selection, sort: participants?.sort ?? [] };
}

function usersOf({ ids, filter, sort = null }: UserSelectionInput): ExportedPeople | Refused {
  if (Boolean(ids) === Boolean(filter)) return { refusals: [refuse('choice_contradictory', 'selection')] };
  const named = [...new Set(asUuids(ids ?? []))];
  if (named.length > BATCH_IDS_MAX) return { refusals: [refuse('too_many', 'selection')] };
  return { users: filter ? { filter } : { ids: named }, sort: sort ?? null };
}

async function countOf(services: RequestServices, people: ExportedPeople): Promise<number> {
  const { participants, accounts, exports } = services;
  if ('participants' in people)
    return exports.countOfSelected(participants.selected(people.participants, []), BATCH_PEOPLE_MAX);
  const { users } = people;
  return 'ids' in users ? (await accounts.findMany(users.ids)).length : accounts.count(users.filter, services.now());
}
