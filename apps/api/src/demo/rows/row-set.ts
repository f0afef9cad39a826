import type {
  AccountRow,
  CohortRow,
  GroupMemberRow,
  GroupRow,
  LoginCredentialRow,
  LoginRow,
  MentorOccupationRow,
} from './account-rows.ts';
import type {
  CustomFieldRow,
  CustomValueRow,
  DemographicsRow,
  EnrollmentRow,
  NationalIdRow,
  StatusChangeRow,
  SupervisionRow,
} from './participant-rows.ts';
import type {
  OccupationProviderRow,
  OccupationRow,
  OrganizationRow,
  PartnershipRow,
  TenantRow,
} from './tenant-rows.ts';

export interface RowsByTable {
  readonly tenants: TenantRow;
  readonly organizations: OrganizationRow;
  readonly partnerships: PartnershipRow;
  readonly occupations: OccupationRow;
  readonly occupation_providers: OccupationProviderRow;
  readonly logins: LoginRow;
  readonly login_credentials: LoginCredentialRow;
  readonly accounts: AccountRow;
  readonly mentor_occupations: MentorOccupationRow;
  readonly groups: GroupRow;
  readonly group_members: GroupMemberRow;
  readonly cohorts: CohortRow;
  readonly enrollments: EnrollmentRow;
  readonly supervisions: SupervisionRow;
  readonly status_changes: StatusChangeRow;
  readonly demographics: DemographicsRow;
  readonly national_ids: NationalIdRow;
  readonly custom_fields: CustomFieldRow;
  readonly custom_values: CustomValueRow;
}

export type TableName = keyof RowsByTable;

/** Rows of several tables that are loaded together, in the order of its keys. */
export type RowSet = { readonly [T in TableName]: RowsByTable[T][] };

/** An empty set; its order of tables is the one in which foreign keys hold. */
export function emptyRows(): RowSet {
  return {
    tenants: [],
    organizations: [],
    partnerships: [],
    occupations: [],
    occupation_providers: [],
    logins: [],
    login_credentials: [],
    accounts: [],
    mentor_occupations: [],
    groups: [],
    group_members: [],
    cohorts: [],
    enrollments: [],
    supervisions: [],
    status_changes: [],
    demographics: [],
    national_ids: [],
    custom_fields: [],
    custom_values: [],
  };
}

export const TABLES = Object.keys(emptyRows()) as readonly TableName[];
