import {
  canEditListView,
  cleanListView,
  isStale,
  LIST_VIEWS_MAX,
  refuse,
  runsTenant,
  type ListViewDetails,
  type Refusal,
} from '@guildhall/domain';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { ListViewDeleted, ListViewSaved } from './list-view.type.ts';
import type { CreateListViewInput, DeleteListViewInput, UpdateListViewInput } from './list-views.inputs.ts';
import type { ListViewRow } from './list-views.repository.ts';

/** Saves filters, order and columns under a name: for oneself, or for user types of the tenant that the viewer runs. */
export async function createListView(
  services: RequestServices,
  { name, search, sharedWith, isDefault }: CreateListViewInput,
): Promise<ListViewSaved | InvalidInput> {
  const details = cleanListView({ name, search, sharedWith: sharedWith ?? [], isDefault: isDefault ?? false });
  if (!details.ok) return InvalidInput.of(details.refusals);
  const refusals = await refusalsOf(services, details.value, null);
  if (refusals.length > 0) return InvalidInput.of(refusals);
  const id = await services.listViews.create(columnsOf(details.value));
  if (details.value.isDefault) await services.listViews.endOtherDefaults(id, details.value.sharedWith);
  return ListViewSaved.of(id);
}

/** Saves a change of a view: its name, what it shows, who sees it, or that the list opens with it. */
export async function updateListView(
  services: RequestServices,
  input: UpdateListViewInput,
): Promise<ListViewSaved | InvalidInput | VersionConflict | NotFound> {
  const row = await editable(services, input.id);
  if (!row) return NotFound.create();
  if (isStale(row.version, input.version)) return VersionConflict.of('ListView', row.id);
  const details = cleanListView({
    name: input.name ?? row.name,
    search: input.search ?? row.search,
    sharedWith: input.sharedWith ?? row.sharedWith,
    isDefault: input.isDefault ?? row.isDefault,
  });
  if (!details.ok) return InvalidInput.of(details.refusals);
  const refusals = await refusalsOf(services, details.value, row);
  if (refusals.length > 0) return InvalidInput.of(refusals);
  await services.listViews.update(row, columnsOf(details.value));
  if (details.value.isDefault) await services.listViews.endOtherDefaults(row.id, details.value.sharedWith);
  return ListViewSaved.of(row.id);
}

/** Deletes a view that the viewer may change. */
export async function deleteListView(
  services: RequestServices,
  { id }: DeleteListViewInput,
): Promise<ListViewDeleted | NotFound> {
  const row = await editable(services, id);
  if (!row) return NotFound.create();
  await services.listViews.delete(row);
  return ListViewDeleted.of(row.id);
}

/** True when the viewer may change and delete the view. */
export async function mayEdit(services: RequestServices, row: ListViewRow): Promise<boolean> {
  return canEditListView({ accountId: services.viewer.accountId, runsTenant: await isManager(services) }, row);
}

async function isManager({ viewer, tenants }: RequestServices): Promise<boolean> {
  return runsTenant(viewer.userType, (await tenants.current()).contractType);
}

async function editable(services: RequestServices, id: string): Promise<ListViewRow | null> {
  const row = await services.listViews.findForUpdate(id);
  return row && (await mayEdit(services, row)) ? row : null;
}

async function refusalsOf(
  services: RequestServices,
  { sharedWith }: ListViewDetails,
  row: ListViewRow | null,
): Promise<Refusal[]> {
  const isShared = sharedWith.length > 0;
  if (isShared && !(await isManager(services))) return [refuse('unknown_choice', 'sharedWith')];
  const others = await services.listViews.countOthersForUpdate(isShared, row?.id ?? null);
  return others >= LIST_VIEWS_MAX ? [refuse('too_many', 'name')] : [];
}

const columnsOf = ({ sharedWith, ...details }: ListViewDetails) => ({ ...details, sharedWith: [...sharedWith] });
