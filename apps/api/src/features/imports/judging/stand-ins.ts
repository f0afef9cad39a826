import type { CohortToJoin, EmployerFacts, OccupationChoice, OrganizationKind } from '@guildhall/domain';
import type { RequestServices } from '../../../request-services.ts';
import { choosableEmployer } from '../../participants/index.ts';
import type { ImportPlan } from './import-plan.ts';
import { standInId } from './referables.ts';

const KIND_OF: Readonly<Partial<Record<string, OrganizationKind>>> = {
  regulator: 'regulator',
  sponsor: 'sponsor',
  administrator: 'employer',
};

export interface StandIns {
  readonly employers: readonly EmployerFacts[];
  readonly occupations: ReadonlyMap<string, OccupationChoice>;
  readonly cohorts: readonly CohortToJoin[];
}

/** What the import is going to add, as it will be: lines are judged as if it were there. */
export function standIns({ viewer }: RequestServices, { choices, record, isPreview }: ImportPlan): StandIns {
  const created = isPreview ? choices.created : [];
  const idsOf = (kind: (typeof created)[number]['kind']) =>
    created.filter((choice) => choice.kind === kind).map(({ name }) => standInId(record.id, kind, name));
  const { tenantId, organizationId, userType } = viewer;
  const ownKind = KIND_OF[userType] ?? 'employer';
  const partnerIds = userType === 'sponsor' ? [organizationId] : [];
  const owner = { ownerId: organizationId, ownerKind: ownKind };
  return {
    employers: idsOf('employer').flatMap(
      (id) => choosableEmployer(viewer, { tenantId, id, kind: 'employer', archivedAt: null, partnerIds }) ?? [],
    ),
    occupations: new Map(idsOf('occupation').map((id) => [id, { tenantId, ...owner, providerIds: [] }])),
    cohorts: idsOf('cohort').map((id) => ({ id, supervisorId: null, supervisor: null, ...owner })),
  };
}
