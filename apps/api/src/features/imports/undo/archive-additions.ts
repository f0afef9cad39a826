import type { RequestServices } from '../../../request-services.ts';
import { archiveOrganization } from '../../organizations/index.ts';

/** Archives the employers that an import added, where nothing hangs on them. Occupations and cohorts stay: nobody is in them. */
export async function archiveAdditions(services: RequestServices, importId: string): Promise<void> {
  for (const id of await services.imports.additions(importId, 'employer')) {
    const row = await services.organizations.find(id);
    if (row && row.archivedAt === null) await archiveOrganization(services, { id, version: row.version });
  }
}
