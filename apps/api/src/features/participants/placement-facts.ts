import type {
  CohortToJoin,
  ContractType,
  EmployerFacts,
  OccupationChoice,
  Supervision,
  UserType,
  Vocabulary,
} from '@guildhall/domain';
import { given } from '../../graphql/given.ts';
import type { RequestServices } from '../../request-services.ts';
import type { StaffRow } from '../staff/index.ts';
import { choosableEmployer, findCohortToJoin } from './assignment-facts.ts';
import type { UpdateParticipantInput } from './participant.inputs.ts';
import type { ParticipantRow } from './participant-row.ts';

/** What an edit says about where somebody is placed; undefined = left alone, null = cleared. */
export type PlacementEdit = Pick<
  UpdateParticipantInput,
  | 'userType'
  | 'employerId'
  | 'occupationId'
  | 'providerId'
  | 'cohortId'
  | 'keepCohortSupervisor'
  | 'startDate'
  | 'expectedEndDate'
  | 'plannedHours'
  | 'mentorId'
  | 'employerAddressId'
  | 'referrerId'
>;

/** What the placements of some people, as they are and as an edit wants them, stand for. Read once for all of them. */
export interface PlacementFacts {
  /** Employers and occupations that the viewer can choose. */
  readonly employers: ReadonlyMap<string, EmployerFacts>;
  readonly occupations: ReadonlyMap<string, OccupationChoice>;
  readonly supervisions: ReadonlyMap<string, readonly Supervision[]>;
  /** Everybody who supervises one of them. */
  readonly staff: ReadonlyMap<string, StaffRow>;
  readonly keptCohorts: ReadonlyMap<string, Pick<CohortToJoin, 'ownerId' | 'ownerKind'>>;
  /** The cohort of the edit; null when there is none that the viewer sees. */
  readonly cohort: CohortToJoin | null;
  /** Of the tenant: apprentices of the American one have an age from which they may be. */
  readonly vocabulary: Vocabulary;
  readonly grant: { readonly contract: ContractType; readonly recruitment: boolean; readonly granterType: UserType };
}

/** Reads the facts in a number of statements that does not depend on how many people there are. */
export async function loadPlacementFacts(
  services: RequestServices,
  rows: readonly ParticipantRow[],
  edit: PlacementEdit,
): Promise<PlacementFacts> {
  const { organizations, occupations, cohorts, participantRecords, staff, tenants, viewer } = services;
  const all = (pick: (row: ParticipantRow) => string | null | undefined) => [
    ...new Set(rows.flatMap((row) => pick(row) ?? [])),
  ];
  const isMoved = edit.employerId !== undefined;
  const [employers, trades, supervisions, kept, tenant, cohort] = await Promise.all([
    organizations.findMany(all((row) => given(edit.employerId, row.employerId))),
    occupations.findMany(all((row) => given(edit.occupationId, row.occupationId))),
    participantRecords.supervisionsOf(rows.map(({ id }) => id)),
    isMoved ? cohorts.references(all(({ cohortId }) => cohortId)) : [],
    tenants.current(),
    edit.cohortId ? findCohortToJoin(services, edit.cohortId) : null,
  ]);
  const supervisorIds = [...supervisions.values()].flat().map(({ supervisorId }) => supervisorId);
  const supervisors = isMoved ? await staff.references([...new Set(supervisorIds)]) : [];
  return {
    employers: byId(employers.flatMap((employer) => choosableEmployer(viewer, employer) ?? [])),
    occupations: byId(trades),
    supervisions,
    staff: byId(supervisors),
    keptCohorts: byId(kept),
    cohort,
    vocabulary: tenant.vocabulary,
    grant: { contract: tenant.contractType, recruitment: tenant.hasRecruitment, granterType: viewer.userType },
  };
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));
