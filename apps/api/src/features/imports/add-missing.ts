import type { RequestServices } from '../../request-services.ts';
import { createCohort } from '../cohorts/index.ts';
import { createOccupation } from '../occupations/index.ts';
import { createOrganization } from '../organizations/index.ts';
import type { ImportRecord, MissingKind } from './import-record.ts';
import { ImportSeals } from './import-seals.ts';

/**
 * Adds what was chosen to be added and is named by a line, by the rules of a single creation: once, before the first line. What
 * can't be added stays unknown, and the lines that name it say so.
 */
export async function addMissing(services: RequestServices, record: ImportRecord): Promise<void> {
  const seals = new ImportSeals(services.vault.files, record.id);
  for (const { kind, name } of seals.openChoices(record.words).created) {
    const id = await add(services, kind, name);
    if (id !== null) await services.imports.noteAddition(record.id, kind, id);
  }
}

async function add(services: RequestServices, kind: MissingKind, name: string): Promise<string | null> {
  const { organizationId: ownerId } = services.viewer;
  const known = await services.importReferences.namesakes(kind, name);
  if (known > 0) return null;
  if (kind === 'employer') return idOf(await createOrganization(services, { kind: 'employer', name }));
  if (kind === 'cohort') return idOf(await createCohort(services, { title: name, ownerId }));
  return idOf(await createOccupation(services, { title: name, ownerId, trainingApproach: 'time_based' }));
}

const idOf = (answer: object): string | null => {
  const id = (answer as { id?: () => string }).id;
  return typeof id === 'function' ? id.call(answer) : null;
};
