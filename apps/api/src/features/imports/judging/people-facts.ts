import {
  duplicateNameKey,
  emailKey,
  type CohortToJoin,
  type Demographics,
  type IdentityRules,
  type ImportValues,
} from '@guildhall/domain';
import type { RequestServices } from '../../../request-services.ts';
import {
  choosableEmployer,
  identityRules,
  type ParticipantRow,
  type PlacementFacts,
} from '../../participants/index.ts';
import type { RoleRow } from '../../invitations/index.ts';
import type { StaffRow } from '../../staff/index.ts';
import type { TenantSettingsRow } from '../../tenant-settings/index.ts';
import { standIns } from './stand-ins.ts';
import type { ImportPlan } from './import-plan.ts';
import type { MatchedLine } from './match-lines.ts';

/** Everything that some lines are judged by, besides themselves. Read once for all of them. */
export interface PeopleFacts {
  readonly tenant: Awaited<ReturnType<RequestServices['tenants']['current']>>;
  readonly settings: TenantSettingsRow;
  /** What is asked of somebody new. */
  readonly identity: IdentityRules;
  readonly placement: PlacementFacts;
  readonly cohorts: ReadonlyMap<string, CohortToJoin>;
  readonly staff: ReadonlyMap<string, StaffRow & { readonly groupIds: string[] | null }>;
  readonly reachableGroups: ReadonlySet<string>;
  readonly rows: ReadonlyMap<string, ParticipantRow>;
  readonly demographics: ReadonlyMap<string, Demographics>;
  readonly customValues: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly groupsOf: ReadonlyMap<string, readonly string[]>;
  readonly numbers: ReadonlyMap<string, string>;
  /** What people do already, by the key of their name. */
  readonly roles: ReadonlyMap<string, readonly RoleRow[]>;
  readonly addresses: Awaited<ReturnType<RequestServices['addresses']['find']>>;
  readonly now: Date;
}

/** Whom lines are about, or may be when somebody decides so. */
function subjectsOf(lines: readonly MatchedLine[]): string[] {
  return [
    ...new Set(
      lines.flatMap(({ match, duplicates }) => [
        ...(match.kind === 'one' ? [match.id] : []),
        ...duplicates.map(({ id }) => id),
      ]),
    ),
  ];
}

/** Reads the facts in a number of statements that does not depend on how many lines there are. */
export async function loadPeopleFacts(
  services: RequestServices,
  plan: ImportPlan,
  lines: readonly MatchedLine[],
): Promise<PeopleFacts> {
  const { participants, addresses, staff } = services;
  const subjects = subjectsOf(lines);
  const found = await (plan.isPreview ? participants.findMany(subjects) : participants.findManyForUpdate(subjects));
  const ids = found.map(({ id }) => id);
  const named = (fieldId: string) => namesOf(plan, lines, fieldId);
  const now = services.now();
  const emails = [...new Set(named('email').map(emailKey))];
  if (!plan.isPreview) await addresses.holdTurns(emails);
  const chosenStaff = ['supervisors', 'mentor', 'referrer', 'case_owner'].flatMap(named);
  const [kept, placement, cohorts, taken, people, reach, ofTenant, roles] = await Promise.all([
    loadKept(services, plan, ids),
    loadPlaces(services, plan, found, named),
    loadCohorts(services, plan, named('cohort')),
    addresses.find(emails, now),
    staff.findManyWithGroups([...new Set(chosenStaff)]),
    services.participantDetails.groups(),
    loadRules(services),
    addresses.rolesByName(nameKeysOf(lines)),
  ]);
  return {
    ...ofTenant,
    ...kept,
    placement,
    cohorts,
    addresses: taken,
    now,
    staff: new Map(people.map((row) => [row.id, row])),
    roles: Map.groupBy(roles, ({ nameKey }) => nameKey),
    reachableGroups: new Set(reach.map(({ id }) => id)),
    rows: new Map(found.map((row) => [row.id, row])),
  };
}

function nameKeysOf(lines: readonly MatchedLine[]): string[] {
  const names = lines.flatMap(({ values: { given_name: given, family_name: family } }) =>
    given && family ? [duplicateNameKey(given, family)] : [],
  );
  return [...new Set(names)];
}

/** What the tenant asks for. */
async function loadRules(services: RequestServices) {
  const [tenant, settings, identity] = await Promise.all([
    services.tenants.current(),
    services.tenantSettings.current(),
    identityRules(services),
  ]);
  return { tenant, settings, identity };
}

/** What is kept of people besides their rows. */
async function loadKept(services: RequestServices, plan: ImportPlan, ids: readonly string[]) {
  const { participantDetails } = services;
  const [demographics, custom, groups, numbers] = await Promise.all([
    participantDetails.demographicsOf(ids),
    customOf(services, ids),
    participantDetails.groupsOf(ids),
    openNumbers(services, plan, ids),
  ]);
  return {
    demographics: new Map(demographics.map(({ participantId, ...answers }) => [participantId, answers])),
    customValues: customByPerson(custom),
    groupsOf: groupIdsByPerson(groups),
    numbers,
  };
}

/** The values of a field in all lines; of references ids. */
function namesOf({ defaults }: ImportPlan, lines: readonly MatchedLine[], fieldId: string): string[] {
  const values = [defaults, ...lines.map((line): ImportValues => line.values)];
  return [...new Set(values.flatMap((each) => each[fieldId]?.split(';') ?? []))];
}

async function loadPlaces(
  services: RequestServices,
  plan: ImportPlan,
  rows: readonly ParticipantRow[],
  named: (fieldId: string) => string[],
): Promise<PlacementFacts> {
  const { organizations, occupations, cohorts, participantRecords, staff, tenants, viewer } = services;
  const all = (pick: (row: ParticipantRow) => string | null) => [...new Set(rows.flatMap((row) => pick(row) ?? []))];
  const ids = (own: readonly string[], fieldId: string) => [...new Set([...own, ...named(fieldId)])];
  const [employers, trades, supervisions, kept, tenant] = await Promise.all([
    organizations.findMany(
      ids(
        all(({ employerId }) => employerId),
        'employer',
      ),
    ),
    occupations.findMany(
      ids(
        all(({ occupationId }) => occupationId),
        'occupation',
      ),
    ),
    participantRecords.supervisionsOf(rows.map(({ id }) => id)),
    cohorts.references(all(({ cohortId }) => cohortId)),
    tenants.current(),
  ]);
  const supervisorIds = [...supervisions.values()].flat().map(({ supervisorId }) => supervisorId);
  const supervisors = await staff.references([...new Set(supervisorIds)]);
  const ins = standIns(services, plan);
  return {
    employers: byId([...employers.flatMap((one) => choosableEmployer(viewer, one) ?? []), ...ins.employers]),
    occupations: new Map([...byId(trades), ...ins.occupations]),
    supervisions,
    staff: byId(supervisors),
    keptCohorts: byId(kept),
    cohort: null,
    vocabulary: tenant.vocabulary,
    grant: { contract: tenant.contractType, recruitment: tenant.hasRecruitment, granterType: viewer.userType },
  };
}

async function loadCohorts(
  services: RequestServices,
  plan: ImportPlan,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CohortToJoin>> {
  const cohorts = await services.cohorts.references(ids);
  const supervisorIds = cohorts.flatMap(({ supervisorId }) => supervisorId ?? []);
  const supervisors = byId(await services.staff.references(supervisorIds));
  const known = cohorts.map((cohort) => ({
    ...cohort,
    supervisor: cohort.supervisorId === null ? null : (supervisors.get(cohort.supervisorId) ?? null),
  }));
  return byId([...known, ...standIns(services, plan).cohorts]);
}

/** The whole numbers of people, to compare with those of the file: only where the file has some. */
async function openNumbers({ knownPeople, vault, viewer }: RequestServices, plan: ImportPlan, ids: readonly string[]) {
  if (!plan.mapping.some(({ fieldId }) => fieldId === 'national_id')) return new Map<string, string>();
  const sealed = await knownPeople.sealedNumbers(ids);
  return new Map(
    sealed.map(({ participantId, ciphertext }) => [
      participantId,
      vault.open(Buffer.from(ciphertext, 'base64'), { tenantId: viewer.tenantId, participantId }),
    ]),
  );
}

/** The tenant's own values, and those of standard fields. */
async function customOf({ participantDetails, standardFields }: RequestServices, ids: readonly string[]) {
  const [own, standard] = await Promise.all([participantDetails.customValuesOf(ids), standardFields.valuesOf(ids)]);
  return [...own, ...standard.map(({ field, ...value }) => ({ ...value, fieldId: field.id }))];
}

function customByPerson(values: readonly { participantId: string; fieldId: string; value: string }[]) {
  const byPerson = new Map<string, Record<string, string>>();
  for (const { participantId, fieldId, value } of values)
    byPerson.set(participantId, { ...byPerson.get(participantId), [fieldId]: value });
  return byPerson;
}

function groupIdsByPerson(rows: readonly { accountId: string; id: string }[]) {
  const byPerson = new Map<string, string[]>();
  for (const { accountId, id } of rows) byPerson.set(accountId, [...(byPerson.get(accountId) ?? []), id]);
  return byPerson;
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));
