import type { AccountStatus, AccountType, OrganizationKind, StaffType } from '@guildhall/domain';
import { staffScope } from '../../access/organization-scope.ts';
import type { Ids } from '../../database/row-ids.ts';
import { RowColumns } from '../../database/row-columns.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { Page } from '../../graphql/connection.ts';
import { readPage, type PageRequest, type SortTerm } from '../../graphql/keyset.ts';
import { containsAll } from '../../graphql/text-filter.ts';
import { asUuid, asUuids } from '../../graphql/uuid.ts';
import { AccountEntity } from '../participants/account.entity.ts';
import type { StaffFilter } from './staff.inputs.ts';

/** A staff account. */
export interface StaffRow {
  readonly tenantId: string;
  readonly id: string;
  readonly userType: StaffType;
  readonly givenName: string;
  readonly familyName: string;
  readonly title: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly organizationId: string;
  readonly organizationKind: OrganizationKind;
  /** What lists order by. */
  readonly sortName: string;
  readonly accountStatus: AccountStatus;
  readonly accountType: AccountType;
  readonly lastSignInAt: Date | null;
  readonly version: number;
  /** The occupations of a mentor. */
  readonly occupationIds: readonly string[];
}

const COLUMNS = new RowColumns<StaffRow>(
  {
    tenantId: 'a.tenant_id',
    id: 'a.id',
    userType: 'a.user_type',
    givenName: 'a.given_name',
    familyName: 'a.family_name',
    sortName: 'a.sort_name',
    title: 'a.title',
    email: 'a.email',
    phone: 'a.phone',
    lastSignInAt: 'a.last_sign_in_at',
    version: 'a.version',
    organizationId: 'a.organization_id',
    organizationKind: 'o.kind',
    accountStatus: 'a.account_status',
    accountType: `CASE WHEN a.login_id IS NULL THEN 'managed' ELSE 'authenticated' END`,
    occupationIds:
      'ARRAY(SELECT m.occupation_id FROM mentor_occupations m WHERE m.tenant_id = a.tenant_id AND m.account_id = a.id)',
  },
  ['id', 'givenName', 'familyName', 'sortName'],
  {
    organization: ['organizationId'],
    occupations: ['occupationIds'],
    viewerCanEdit: ['userType', 'organizationId', 'organizationKind', 'accountStatus'],
  },
);
const FROM = 'FROM accounts a JOIN organizations o ON o.tenant_id = a.tenant_id AND o.id = a.organization_id';
const SELECT = `SELECT ${COLUMNS.all()}, a.search_text AS "searchText" ${FROM}
  WHERE a.tenant_id = :tenantId AND a.deleted_at IS NULL`;

const BY_NAME: readonly SortTerm[] = [
  { name: 'name', expression: 'p."sortName"', type: 'text', direction: 'asc' },
  { name: 'id', expression: 'p.id', type: 'uuid', direction: 'asc' },
];

export class StaffRepository extends ScopedRepository {
  private visible() {
    return this.visibleRows(SELECT, staffScope(this.viewer));
  }

  private matching(filter: StaffFilter) {
    const rows = this.visible();
    if (filter.userTypes) rows.andWhere('p."userType" = ANY(:userTypes)', { userTypes: filter.userTypes });
    if (filter.accountStatuses)
      rows.andWhere('p."accountStatus" = ANY(:accountStatuses)', { accountStatuses: filter.accountStatuses });
    // Archived people are in a list only when somebody looks for them.
    else rows.andWhere(`p."accountStatus" <> 'archived'`);
    if (filter.organizationIds) {
      rows.andWhere('p."organizationId" = ANY(:organizationIds)', { organizationIds: asUuids(filter.organizationIds) });
    }
    containsAll(rows, 'p."searchText"', filter.text);
    return rows;
  }

  /** One page of the visible staff that match, by name. */
  async list(filter: StaffFilter, page: PageRequest): Promise<Page<StaffRow>> {
    return readPage<StaffRow>(this.matching(filter).select('p.*'), BY_NAME, page);
  }

  /** How many match. */
  async count(filter: StaffFilter): Promise<number> {
    return this.countOf(this.matching(filter));
  }

  /** The visible ones among some ids. */
  async findMany(ids: Ids): Promise<StaffRow[]> {
    return this.visible()
      .select('p.*')
      .where('p.id = ANY(:ids)', { ids: asUuids(ids) })
      .getRawMany<StaffRow>();
  }

  /** The same, each with the groups that limit it and those below them; null for whom nothing limits. */
  async findManyWithGroups(ids: readonly string[]): Promise<(StaffRow & { groupIds: string[] | null })[]> {
    const [rows, reach] = await Promise.all([this.findMany(ids), this.groupReachOf(asUuids(ids))]);
    return rows.map((row) => ({ ...row, groupIds: reach.get(row.id) ?? null }));
  }

  /** The groups that limit staff, with those below them, by account; nobody who is not limited. */
  async groupReachOf(ids: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
    const rows = await this.read<{ accountId: string; groupIds: string[] }>(
      `WITH RECURSIVE reach AS (
         SELECT account_id, group_id FROM group_members WHERE tenant_id = $1 AND account_id = ANY($2)
         UNION SELECT r.account_id, g.id FROM groups g JOIN reach r ON g.parent_id = r.group_id WHERE g.tenant_id = $1
       ) SELECT account_id AS "accountId", array_agg(group_id) AS "groupIds" FROM reach GROUP BY account_id`,
      [this.viewer.tenantId, ids],
    );
    return new Map(rows.map(({ accountId, groupIds }) => [accountId, groupIds]));
  }

  /** One staff member, or null when not there or not visible. */
  async find(id: string): Promise<StaffRow | null> {
    return (await this.findMany([id]))[0] ?? null;
  }

  /** The same, held for a change until the transaction ends. */
  async findForUpdate(id: string): Promise<StaffRow | null> {
    await this.hold('accounts', [id]);
    return this.find(id);
  }

  /** Changes a visible staff account and raises its version. */
  async update(row: StaffRow, changes: Partial<AccountEntity>): Promise<void> {
    await this.raise(AccountEntity, row, changes);
  }

  /** Makes these occupations those of a mentor. */
  async setOccupations(id: string, occupationIds: readonly string[]): Promise<void> {
    const manager = await this.manager();
    const values = [this.viewer.tenantId, id, occupationIds];
    await manager.query(
      'DELETE FROM mentor_occupations WHERE tenant_id = $1 AND account_id = $2 AND NOT occupation_id = ANY($3)',
      values,
    );
    await manager.query(
      `INSERT INTO mentor_occupations (tenant_id, account_id, occupation_id) SELECT $1, $2, unnest(CAST($3 AS uuid[]))
       ON CONFLICT ON CONSTRAINT uq_mentor_occupations_pair DO NOTHING`,
      values,
    );
  }

  /** True while somebody is supervised by this person, directly or through a cohort. */
  async supervisesAnybody(id: string): Promise<boolean> {
    const manager = await this.manager();
    const rows: unknown[] = await manager.query(
      `SELECT 1 FROM supervisions WHERE tenant_id = $1 AND supervisor_id = $2
       UNION ALL SELECT 1 FROM cohorts WHERE tenant_id = $1 AND supervisor_id = $2 LIMIT 1`,
      [this.viewer.tenantId, id],
    );
    return rows.length > 0;
  }

  /** Visible logins of one employer, by name. */
  async employerLogins(
    employerId: string,
    userTypes: StaffType[],
    text: string | null,
    first: number,
  ): Promise<StaffRow[]> {
    const rows = this.matching({ userTypes, text, organizationIds: [employerId] });
    return rows.select('p.*').orderBy('p."sortName"').addOrderBy('p.id').limit(first).getRawMany<StaffRow>();
  }

  /** Visible supervisors, those of the employer first. */
  async supervisorsFor(employerId: string, text: string | null, first: number): Promise<StaffRow[]> {
    const rows = this.matching({ userTypes: ['supervisor'], text });
    return rows
      .select('p.*')
      .orderBy('p."organizationId" = :employerId', 'DESC')
      .addOrderBy('p."sortName"')
      .addOrderBy('p.id')
      .setParameter('employerId', asUuid(employerId))
      .limit(first)
      .getRawMany<StaffRow>();
  }

  /**
   * By ids that stand on rows the viewer already sees: whoever sees a participant sees who supervises it.
   *
   * @param fields all fields of the operation, where it needs no others
   */
  async references(ids: Ids, fields?: ReadonlySet<string>): Promise<StaffRow[]> {
    return this.read(
      `SELECT ${COLUMNS.for(fields)} ${FROM} WHERE a.tenant_id = $1 AND a.id = ANY($2) AND a.deleted_at IS NULL`,
      [this.viewer.tenantId, ids],
    );
  }

  /** The viewer's own account, staff or participant. */
  async self(): Promise<{ displayName: string; email: string | null }> {
    const [row] = await this.read<{ displayName: string; email: string | null }>(
      `SELECT given_name || ' ' || family_name AS "displayName", email FROM accounts WHERE tenant_id = $1 AND id = $2`,
      [this.viewer.tenantId, this.viewer.accountId],
    );
    if (!row) throw new Error('The viewer has no account.');
    return row;
  }
}
