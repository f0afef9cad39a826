import { canArchiveOrganization, checkOrganizationArchive, isStale } from '@guildhall/domain';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { OrganizationSaved } from './organization.type.ts';
import type { ArchiveOrganizationInput } from './organizations.inputs.ts';
import { organizationFacts } from './save-organization.ts';

type Archived = Promise<OrganizationSaved | InvalidInput | VersionConflict | NotFound>;

/** Puts an organization on which nothing hangs any more into the archive: it is offered nowhere from then on. */
export async function archiveOrganization(services: RequestServices, input: ArchiveOrganizationInput): Archived {
  return setArchived(services, input, services.now());
}

/** Brings it back. */
export async function restoreOrganization(services: RequestServices, input: ArchiveOrganizationInput): Archived {
  return setArchived(services, input, null);
}

async function setArchived(
  { viewer, organizations }: RequestServices,
  { id, version }: ArchiveOrganizationInput,
  archivedAt: Date | null,
): Archived {
  const row = await organizations.findForUpdate(id);
  if (!row || !canArchiveOrganization(viewer, organizationFacts(row))) return NotFound.create();
  if (isStale(row.version, version)) return VersionConflict.of('Organization', row.id);
  const refusal = archivedAt ? checkOrganizationArchive(await organizations.useOf(row.id)) : null;
  if (refusal) return InvalidInput.of([refusal]);
  await organizations.update(row, { archivedAt });
  return OrganizationSaved.of(row.id);
}
