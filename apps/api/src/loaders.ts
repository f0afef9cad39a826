import type { Demographics } from '@guildhall/domain';
import type { Ids, IdsOf } from './database/row-ids.ts';
import type { AccountRow } from './features/accounts/account-row.ts';
import type { AccountChangeRow } from './features/accounts/accounts.repository.ts';
import type { BatchRow } from './features/batches/batch-row.ts';
import type { CohortRow } from './features/cohorts/cohorts.repository.ts';
import type { ImportRecord } from './features/imports/import-record.ts';
import type { InvitationRow } from './features/invitations/invitations.repository.ts';
import type { OccupationRow } from './features/occupations/occupations.repository.ts';
import type { OrganizationAddressRow, OrganizationRow } from './features/organizations/organizations.repository.ts';
import { supervisionRows, type SupervisionRow } from './features/participants/enrollments.ts';
import type {
  CustomFieldRow,
  CustomValueRow,
  GroupRow,
  MaskedNationalIdRow,
  ParticipantEnrollmentRow,
  StatusChangeRow,
} from './features/participants/participant-details.repository.ts';
import type { ParticipantRow } from './features/participants/participant-row.ts';
import type { StaffRow } from './features/staff/staff.repository.ts';
import type { StandardFieldRow, StandardValueRow } from './features/standard-fields/standard-fields.repository.ts';
import type { TenantSettingsRow } from './features/tenant-settings/index.ts';
import type { SignatureRow } from './features/welcome/signatures.repository.ts';
import type { TenantRow } from './features/tenants/tenants.repository.ts';
import { WarmLoader } from './graphql/warm-loader.ts';
import type { RequestServices } from './request-services.ts';

/** Batches the look-ups of one request, so that a list asks once for all its rows. Never shared between requests. */
export class Loaders {
  readonly account: WarmLoader<AccountRow | null>;
  readonly accountChanges: WarmLoader<AccountChangeRow[]>;
  readonly batch: WarmLoader<BatchRow | null>;
  readonly import: WarmLoader<ImportRecord | null>;
  readonly sameFile: WarmLoader<ImportRecord | null>;
  readonly organization: WarmLoader<OrganizationRow | null>;
  readonly organizationAddress: WarmLoader<OrganizationAddressRow | null>;
  readonly organizationAddresses: WarmLoader<OrganizationAddressRow[]>;
  readonly visibleOrganization: WarmLoader<OrganizationRow | null>;
  readonly occupation: WarmLoader<OccupationRow | null>;
  readonly cohort: WarmLoader<CohortRow | null>;
  readonly staff: WarmLoader<StaffRow | null>;
  readonly visibleStaff: WarmLoader<StaffRow | null>;
  readonly invitation: WarmLoader<InvitationRow | null>;
  readonly participant: WarmLoader<ParticipantRow | null>;
  readonly supervisors: WarmLoader<SupervisionRow[]>;
  readonly enrollments: WarmLoader<ParticipantEnrollmentRow[]>;
  readonly statusChanges: WarmLoader<StatusChangeRow[]>;
  readonly unseen: WarmLoader<boolean>;
  readonly group: WarmLoader<GroupRow | null>;
  readonly groups: WarmLoader<GroupRow[]>;
  readonly demographics: WarmLoader<Demographics | null>;
  readonly signature: WarmLoader<SignatureRow | null>;
  readonly nationalId: WarmLoader<MaskedNationalIdRow | null>;
  readonly customValues: WarmLoader<CustomValueRow[]>;
  readonly standardValues: WarmLoader<StandardValueRow[]>;
  readonly counts: Readonly<Record<CountedColumn, WarmLoader<number>>>;
  private fields: Promise<CustomFieldRow[]> | null = null;
  private ofStandards: Promise<StandardFieldRow[]> | null = null;
  private ownTenant: Promise<TenantRow> | null = null;
  private ownSettings: Promise<TenantSettingsRow> | null = null;

  constructor(private readonly services: RequestServices) {
    const { accounts, organizations, occupations, cohorts, staff } = services;
    const { participants, participantRecords, participantDetails } = services;
    this.account = byId((ids) => accounts.findMany(ids));
    this.accountChanges = grouped((ids) => accounts.changesOf(ids), 'accountId');
    this.batch = byId((ids) => services.batches.findMany(ids));
    this.import = byId((ids) => services.imports.findMany(ids));
    this.sameFile = first((ids) => services.imports.findSameFiles(ids), 'ofId');
    this.organization = byId((ids, fields) => organizations.references(ids, fields));
    this.organizationAddress = byId((ids) => organizations.addressReferences(ids));
    this.organizationAddresses = grouped((ids) => organizations.addressesOf(ids), 'organizationId');
    this.visibleOrganization = byId((ids) => organizations.findMany(ids));
    this.occupation = byId((ids, fields) => occupations.references(ids, fields));
    this.cohort = byId((ids) => cohorts.references(ids));
    this.staff = byId((ids, fields) => staff.references(ids, fields));
    this.visibleStaff = byId((ids) => staff.findMany(ids));
    this.invitation = byId((ids) => services.invitations.findMany(ids, services.now()));
    this.participant = byId((ids) => participants.findMany(ids));
    this.supervisors = new WarmLoader(async (participantIds, fields) => {
      const supervisors = (ids: IdsOf) => this.staff.warm(ids('supervisorId'), fields);
      const rows = await participantRecords.supervisionRowsOf(participantIds, supervisors);
      const known = this.staff.known();
      return (ids) => groupsOf(rows, 'participantId', ids).map((each) => supervisionRows(each, known));
    });
    this.unseen = new WarmLoader(async (wanted) => {
      const unseen = new Set((await services.unseen.among(wanted)).map(({ id }) => id));
      return (ids) => ids.map((id) => unseen.has(id));
    });
    this.enrollments = grouped((ids) => participantDetails.enrollmentsOf(ids), 'participantId');
    this.statusChanges = grouped((ids) => participantDetails.statusChangesOf(ids), 'participantId');
    this.group = byId((ids) => participantDetails.groupReferences(ids));
    this.groups = grouped((ids) => participantDetails.groupsOf(ids), 'accountId');
    this.customValues = grouped((ids) => participantDetails.customValuesOf(ids), 'participantId');
    this.standardValues = grouped((ids) => services.standardFields.valuesOf(ids), 'participantId');
    this.demographics = first((ids) => participantDetails.demographicsOf(ids), 'participantId');
    this.signature = first((ids) => services.signatures.ofAccounts(ids), 'accountId');
    this.nationalId = first((ids) => participantDetails.maskedNationalIdsOf(ids), 'participantId');
    this.counts = countersOf(services);
  }

  /** The tenant's custom fields. */
  customFields(): Promise<CustomFieldRow[]> {
    return (this.fields ??= this.services.participantDetails.customFields());
  }

  /** The fields of the standard sets that the tenant uses. */
  standardFields(): Promise<StandardFieldRow[]> {
    return (this.ofStandards ??= this.services.standardFields.list());
  }

  /** The viewer's tenant. */
  tenant(): Promise<TenantRow> {
    return (this.ownTenant ??= this.services.tenants.current());
  }

  /** The settings of the viewer's tenant. */
  tenantSettings(): Promise<TenantSettingsRow> {
    return (this.ownSettings ??= this.services.tenantSettings.current());
  }

  /** Forgets everything: a mutation has changed what was read. */
  forget(): void {
    this.fields = null;
    this.ofStandards = null;
    this.ownSettings = null;
    for (const loader of [...Object.values(this), ...Object.values(this.counts)]) {
      if (loader instanceof WarmLoader) loader.clearAll();
    }
  }
}

type CountedColumn = 'employerId' | 'occupationId' | 'cohortId' | 'providerId';

function countersOf({ participants }: RequestServices): Readonly<Record<CountedColumn, WarmLoader<number>>> {
  const counter = (column: CountedColumn) =>
    new WarmLoader(async (wanted) => {
      const rows = await participants.countBy(column, wanted);
      return (ids) => firstsOf(rows, 'id', ids).map((row) => row?.count ?? 0);
    });
  return {
    employerId: counter('employerId'),
    occupationId: counter('occupationId'),
    cohortId: counter('cohortId'),
    providerId: counter('providerId'),
  };
}

type Read<T, K extends string> = (
  ids: Ids,
  fields?: ReadonlySet<string>,
) => Promise<readonly (T & Record<K, string>)[]>;

const byId = <T extends { id: string }>(read: Read<T, 'id'>) => first(read, 'id');

/** The one row of each id, or null. */
function first<T, K extends string>(read: Read<T, K>, key: K): WarmLoader<T | null> {
  return new WarmLoader(async (wanted, fields) => {
    const rows = await read(wanted, fields);
    return (ids) => firstsOf(rows, key, ids);
  });
}

/** All rows of each id. */
function grouped<T, K extends string>(read: Read<T, K>, key: K): WarmLoader<T[]> {
  return new WarmLoader(async (wanted) => {
    const rows = await read(wanted);
    return (ids) => groupsOf(rows, key, ids);
  });
}

function firstsOf<T extends Record<K, string>, K extends string>(
  rows: readonly T[],
  key: K,
  ids: readonly string[],
): (T | null)[] {
  const byKey = new Map(rows.map((row): [string, T] => [row[key], row]));
  return ids.map((id) => byKey.get(id) ?? null);
}

function groupsOf<T extends Record<K, string>, K extends string>(
  rows: readonly T[],
  key: K,
  ids: readonly string[],
): T[][] {
  const byKey = Map.groupBy(rows, (row): string => row[key]);
  return ids.map((id) => byKey.get(id) ?? []);
}
