import type { OrganizationAddress, OrganizationKind, OrganizationStanding, OrganizationUse } from '@guildhall/domain';
import { organizationScope } from '../../access/organization-scope.ts';
import type { Ids } from '../../database/row-ids.ts';
import { RowColumns } from '../../database/row-columns.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { Page } from '../../graphql/connection.ts';
import { readPage, type PageRequest, type SortTerm } from '../../graphql/keyset.ts';
import { asUuid, asUuids } from '../../graphql/uuid.ts';
import { containsAll } from '../../graphql/text-filter.ts';
import { OrganizationAddressEntity, OrganizationEntity } from './organization.entity.ts';
import type { OrganizationFilter } from './organizations.inputs.ts';

/** An organization with its partners: the sponsors of an employer, the employers of a sponsor. */
export interface OrganizationRow {
  readonly tenantId: string;
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly code: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  readonly addressLine1: string | null;
  readonly addressLine2: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly country: string | null;
  readonly standing: OrganizationStanding;
  readonly ownerId: string | null;
  readonly archivedAt: Date | null;
  readonly version: number;
  readonly partnerIds: readonly string[];
}

/** One of the further addresses of an organization. */
export interface OrganizationAddressRow extends OrganizationAddress {
  readonly id: string;
  readonly organizationId: string;
}

const ADDRESS_COLUMNS = `d.id, d.organization_id AS "organizationId", d.label, d.address_line1 AS "addressLine1",
  d.address_line2 AS "addressLine2", d.city, d.region, d.postal_code AS "postalCode", d.country`;

const COLUMNS = new RowColumns<OrganizationRow>(
  {
    tenantId: 'o.tenant_id',
    id: 'o.id',
    kind: 'o.kind',
    name: 'o.name',
    code: 'o.code',
    email: 'o.email',
    phone: 'o.phone',
    website: 'o.website',
    addressLine1: 'o.address_line1',
    addressLine2: 'o.address_line2',
    city: 'o.city',
    region: 'o.region',
    postalCode: 'o.postal_code',
    country: 'o.country',
    standing: 'o.standing',
    ownerId: 'o.owner_id',
    archivedAt: 'o.archived_at',
    version: 'o.version',
    partnerIds: `ARRAY(SELECT CASE o.kind WHEN 'sponsor' THEN ps.employer_id ELSE ps.sponsor_id END FROM partnerships ps
    WHERE ps.tenant_id = o.tenant_id AND (ps.employer_id = o.id OR ps.sponsor_id = o.id))`,
  },
  ['id', 'kind'],
  { owner: ['ownerId'], partners: ['partnerIds'], viewerCanEdit: ['partnerIds'], viewerCanArchive: ['partnerIds'] },
);

const SELECT = `SELECT ${COLUMNS.all()}, folded(o.name) AS "foldedName", folded(o.name || ' ' || o.code) AS "searchText"
  FROM organizations o WHERE o.tenant_id = :tenantId`;

const BY_NAME: readonly SortTerm[] = [
  { name: 'name', expression: 'p."foldedName"', type: 'text', direction: 'asc' },
  { name: 'id', expression: 'p.id', type: 'uuid', direction: 'asc' },
];

export class OrganizationsRepository extends ScopedRepository {
  private visible() {
    return this.visibleRows(SELECT, organizationScope(this.viewer));
  }

  private matching(filter: OrganizationFilter) {
    const rows = this.visible();
    rows.andWhere(`p."archivedAt" IS ${filter.isArchived ? 'NOT NULL' : 'NULL'}`);
    if (filter.kinds) rows.andWhere('p.kind = ANY(:kinds)', { kinds: filter.kinds });
    containsAll(rows, 'p."searchText"', filter.text);
    return rows;
  }

  /** One page of the visible organizations that match, by name. */
  async list(filter: OrganizationFilter, page: PageRequest): Promise<Page<OrganizationRow>> {
    return readPage<OrganizationRow>(this.matching(filter).select('p.*'), BY_NAME, page);
  }

  /** How many match. */
  async count(filter: OrganizationFilter): Promise<number> {
    return this.countOf(this.matching(filter));
  }

  /** The visible ones among some ids. */
  async findMany(ids: Ids): Promise<OrganizationRow[]> {
    return this.visible()
      .select('p.*')
      .where('p.id = ANY(:ids)', { ids: asUuids(ids) })
      .getRawMany<OrganizationRow>();
  }

  /** One organization, or null when it is not there or not visible. */
  async find(id: string): Promise<OrganizationRow | null> {
    return (await this.findMany([asUuid(id)]))[0] ?? null;
  }

  /** The same, held for a change until the transaction ends. */
  async findForUpdate(id: string): Promise<OrganizationRow | null> {
    await this.hold('organizations', [id]);
    return this.find(id);
  }

  /**
   * By ids that stand on rows the viewer already sees: whoever sees a participant sees where it works.
   *
   * @param fields all fields of the operation, where it needs no others
   */
  async references(ids: Ids, fields?: ReadonlySet<string>): Promise<OrganizationRow[]> {
    return this.read(`SELECT ${COLUMNS.for(fields)} FROM organizations o WHERE o.tenant_id = $1 AND o.id = ANY($2)`, [
      this.viewer.tenantId,
      ids,
    ]);
  }

  /** The further addresses of organizations that the viewer sees, by label. */
  async addressesOf(ids: Ids): Promise<OrganizationAddressRow[]> {
    return this.read(
      `SELECT ${ADDRESS_COLUMNS} FROM organization_addresses d WHERE d.tenant_id = $1 AND d.organization_id = ANY($2)
       ORDER BY folded(d.label), d.id`,
      [this.viewer.tenantId, ids],
    );
  }

  /** By ids that stand on rows the viewer already sees. */
  async addressReferences(ids: Ids): Promise<OrganizationAddressRow[]> {
    return this.read(
      `SELECT ${ADDRESS_COLUMNS} FROM organization_addresses d WHERE d.tenant_id = $1 AND d.id = ANY($2)`,
      [this.viewer.tenantId, ids],
    );
  }

  /** Makes these the further addresses; whoever works at one that goes is at the postal address then. */
  async setAddresses(
    organizationId: string,
    addresses: readonly (OrganizationAddress & { id: string })[],
  ): Promise<void> {
    const manager = await this.manager();
    const kept = addresses.map(({ id }) => id);
    await manager.query(
      'DELETE FROM organization_addresses WHERE tenant_id = $1 AND organization_id = $2 AND NOT id = ANY($3)',
      [this.viewer.tenantId, organizationId, kept],
    );
    const rows = addresses.map((address) => ({ ...address, organizationId, tenantId: this.viewer.tenantId }));
    if (rows.length > 0) await manager.upsert(OrganizationAddressEntity, rows, ['tenantId', 'id']);
  }

  /** Ids for new records, in the order of time. */
  async newIds(count: number): Promise<string[]> {
    const manager = await this.manager();
    const rows: { id: string }[] = await manager.query('SELECT uuid_v7() AS id FROM generate_series(1, $1)', [count]);
    return rows.map(({ id }) => id);
  }

  /** The next code of a kind, for example EMP-0041; nobody else gets it until the write ends. */
  async nextCode(kind: OrganizationKind): Promise<string> {
    await this.holdTurn('codes');
    const manager = await this.manager();
    const prefix = kind.slice(0, 3).toUpperCase();
    const [last]: { number: number }[] = await manager.query(
      `SELECT coalesce(max(substring(upper(code) FROM '^[A-Z]+-(\\d{1,9})$')::int), 0) AS number FROM organizations
       WHERE tenant_id = $1 AND upper(code) LIKE $2`,
      [this.viewer.tenantId, `${prefix}-%`],
    );
    return `${prefix}-${String((last?.number ?? 0) + 1).padStart(4, '0')}`;
  }

  /** Which organization of the tenant has each of some codes, in lower case; also those out of reach and in the archive. */
  async ownersOfCodes(codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (codes.length === 0) return new Map();
    const rows = await this.read<{ id: string; code: string }>(
      'SELECT id, lower(code) AS code FROM organizations WHERE tenant_id = $1 AND lower(code) = ANY($2)',
      [this.viewer.tenantId, codes.map((code) => code.toLowerCase())],
    );
    return new Map(rows.map(({ id, code }) => [code, id]));
  }

  /** Stores a new organization and gives its id. */
  async create(values: Partial<OrganizationEntity> & { kind: OrganizationKind; code: string }): Promise<string> {
    return this.store(OrganizationEntity, values);
  }

  /** Changes a visible organization and raises its version. */
  async update(row: OrganizationRow, changes: Partial<OrganizationEntity>): Promise<void> {
    await this.raise(OrganizationEntity, row, changes);
  }

  /** What hangs on an organization: its people and participants who are active, and its occupations. */
  async useOf(id: string): Promise<OrganizationUse> {
    const manager = await this.manager();
    const [use]: OrganizationUse[] = await manager.query(
      `SELECT (SELECT count(*)::int FROM accounts WHERE tenant_id = $1 AND organization_id = $2 AND account_status = 'active'
          AND deleted_at IS NULL) AS "activePeople",
        (SELECT count(*)::int FROM enrollments e JOIN accounts a ON a.tenant_id = e.tenant_id AND a.id = e.participant_id
          WHERE e.tenant_id = $1 AND $2 IN (e.employer_id, e.provider_id) AND e.is_current AND e.program_status IN ('active', 'suspended')
          AND a.deleted_at IS NULL) AS "activeEnrollments",
        (SELECT count(*)::int FROM occupations WHERE tenant_id = $1 AND owner_id = $2)
          + (SELECT count(*)::int FROM occupation_providers WHERE tenant_id = $1 AND provider_id = $2) AS occupations`,
      [this.viewer.tenantId, id],
    );
    return use ?? { activePeople: 0, activeEnrollments: 0, occupations: 0 };
  }

  /** Makes the given partnerships those of the organization. */
  async setPartners(id: string, kind: OrganizationKind, partnerIds: readonly string[]): Promise<void> {
    const [own, other] = kind === 'sponsor' ? ['sponsor_id', 'employer_id'] : ['employer_id', 'sponsor_id'];
    const manager = await this.manager();
    await manager.query(`DELETE FROM partnerships WHERE tenant_id = $1 AND ${own} = $2 AND NOT ${other} = ANY($3)`, [
      this.viewer.tenantId,
      id,
      partnerIds,
    ]);
    await manager.query(
      `INSERT INTO partnerships (tenant_id, ${own}, ${other}) SELECT $1, $2, partner FROM unnest(CAST($3 AS uuid[])) partner
       ON CONFLICT ON CONSTRAINT uq_partnerships_pair DO NOTHING`,
      [this.viewer.tenantId, id, partnerIds],
    );
  }
}
