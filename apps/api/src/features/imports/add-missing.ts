import type { EmployerInRow } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import { createCohort } from '../cohorts/index.ts';
import { createOccupation } from '../occupations/index.ts';
import { createOrganization } from '../organizations/index.ts';
import type { ImportRecord, MissingKind } from './import-record.ts';
import { loadPlan } from './judging/import-plan.ts';
import { newEmployers } from './judging/new-employers.ts';

/**
 * Adds what was chosen to be added and is named by a line, by the rules of a single creation: once, before the first line. What
 * can't be added stays unknown, and the lines that name it say so. Asks what lines were found to say when they were checked.
 */
export async function addMissing(services: RequestServices, record: ImportRecord): Promise<void> {
  const plan = await loadPlan(services, record, false);
  const { created } = plan.choices;
  const employers = created.flatMap(({ kind, name }) => (kind === 'employer' ? [name] : []));
  const describedAs = await newEmployers(services, plan, employers);
  for (const { kind, name } of created) {
    const id = await add(services, kind, name, describedAs(name));
    if (id !== null) await services.imports.noteAddition(record.id, kind, id);
  }
}

async function add(
  services: RequestServices,
  kind: MissingKind,
  name: string,
  described: EmployerInRow | null,
): Promise<string | null> {
  const { organizationId: ownerId } = services.viewer;
  const known = await services.importReferences.namesakes(kind, name);
  if (known > 0) return null;
  if (kind === 'employer') {
    const { code = null, address = {} } = described ?? {};
    return idOf(await createOrganization(services, { kind, name, code, ...address }));
  }
  if (kind === 'cohort') return idOf(await createCohort(services, { title: name, ownerId }));
  return idOf(await createOccupation(services, { title: name, ownerId, trainingApproach: 'time_based' }));
}

const idOf = (answer: object): string | null => {
  const id = (answer as { id?: () => string }).id;
  return typeof id === 'function' ? id.call(answer) : null;
};
