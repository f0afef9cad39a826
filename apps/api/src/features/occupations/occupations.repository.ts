import type { OrganizationKind } from '@guildhall/domain';
import { occupationScope } from '../../access/organization-scope.ts';
import type { Ids } from '../../database/row-ids.ts';
import { RowColumns } from '../../database/row-columns.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { Page } from '../../graphql/connection.ts';
import { readPage, type PageRequest, type SortTerm } from '../../graphql/keyset.ts';
import { containsAll } from '../../graphql/text-filter.ts';
import { asUuid, asUuids } from '../../graphql/uuid.ts';
import { OccupationEntity } from './occupation.entity.ts';
import type { OccupationFilter } from './occupations.inputs.ts';

/** An occupation with its owner's facts and its providers. */
export interface OccupationRow {
  readonly tenantId: string;
  readonly id: string;
  readonly ownerId: string;
  readonly ownerKind: OrganizationKind;
  /** Sponsors that an owning employer partners with. */
  readonly sponsorIdsOfOwner: readonly string[];
  readonly providerIds: readonly string[];
  readonly title: string;
  readonly code: string;
  readonly onetCode: string | null;
  readonly trainingApproach: OccupationEntity['trainingApproach'];
  readonly version: number;
}

const COLUMNS = new RowColumns<OccupationRow>(
  {
    tenantId: 'r.tenant_id',
    id: 'r.id',
    ownerId: 'r.owner_id',
    ownerKind: 'o.kind',
    title: 'r.title',
    code: 'r.code',
    onetCode: 'r.onet_code',
    trainingApproach: 'r.training_approach',
    version: 'r.version',
    sponsorIdsOfOwner:
      'ARRAY(SELECT ps.sponsor_id FROM partnerships ps WHERE ps.tenant_id = r.tenant_id AND ps.employer_id = r.owner_id)',
    providerIds: `ARRAY(SELECT op.provider_id FROM occupation_providers op WHERE op.tenant_id = r.tenant_id AND op.occupation_id = r.id
    ORDER BY op.provider_id)`,
  },
  ['id'],
  {
    owner: ['ownerId'],
    providers: ['providerIds'],
    // The effective provider of a participant may be the occupation's only one.
    provider: ['providerIds'],
    viewerCanEdit: ['ownerId', 'ownerKind', 'sponsorIdsOfOwner'],
  },
);
const FROM = 'FROM occupations r JOIN organizations o ON o.tenant_id = r.tenant_id AND o.id = r.owner_id';
const SELECT = `SELECT ${COLUMNS.all()}, folded(r.title) AS "foldedTitle",
  folded(r.title || ' ' || r.code || ' ' || coalesce(r.onet_code, '')) AS "searchText" ${FROM} WHERE r.tenant_id = :tenantId`;

const BY_TITLE: readonly SortTerm[] = [
  { name: 'title', expression: 'p."foldedTitle"', type: 'text', direction: 'asc' },
  { name: 'id', expression: 'p.id', type: 'uuid', direction: 'asc' },
];

// The employer may enroll into its own, its sponsors' and the regulator's occupations: `canUseOccupation`, as SQL.
const USABLE_BY_EMPLOYER = `(p."ownerId" = :employerId OR p."ownerKind" = 'regulator' OR p."ownerId" IN (
  SELECT ps.sponsor_id FROM partnerships ps WHERE ps.tenant_id = :tenantId AND ps.employer_id = :employerId))`;

export class OccupationsRepository extends ScopedRepository {
  private visible() {
    return this.visibleRows(SELECT, occupationScope(this.viewer));
  }

  private matching(filter: OccupationFilter) {
    const rows = this.visible();
    if (filter.ownership === 'mine')
      rows.andWhere('p."ownerId" = :ownOrganization', { ownOrganization: this.viewer.organizationId });
    else if (filter.ownership)
      rows.andWhere('p."ownerKind" = :ownerKind', { ownerKind: OWNER_KINDS[filter.ownership] });
    if (filter.usableByEmployerId) rows.andWhere(USABLE_BY_EMPLOYER, { employerId: asUuid(filter.usableByEmployerId) });
    containsAll(rows, 'p."searchText"', filter.text);
    return rows;
  }

  /** One page of the visible occupations that match, by title. */
  async list(filter: OccupationFilter, page: PageRequest): Promise<Page<OccupationRow>> {
    return readPage<OccupationRow>(this.matching(filter).select('p.*'), BY_TITLE, page);
  }

  /** How many match. */
  async count(filter: OccupationFilter): Promise<number> {
    return this.countOf(this.matching(filter));
  }

  /** One occupation, or null when it is not there or not visible. */
  async find(id: string): Promise<OccupationRow | null> {
    const rows = this.visible()
      .select('p.*')
      .where('p.id = :id', { id: asUuid(id) });
    return (await rows.getRawOne<OccupationRow>()) ?? null;
  }

  /** The visible ones among some ids. */
  async findMany(ids: readonly string[]): Promise<OccupationRow[]> {
    if (ids.length === 0) return [];
    const rows = this.visible()
      .select('p.*')
      .where('p.id = ANY(:ids)', { ids: asUuids(ids) });
    return rows.getRawMany<OccupationRow>();
  }

  /** The same, held for a change until the transaction ends. */
  async findForUpdate(id: string): Promise<OccupationRow | null> {
    await this.hold('occupations', [id]);
    return this.find(id);
  }

  /**
   * By ids that stand on rows the viewer already sees.
   *
   * @param fields all fields of the operation, where it needs no others
   */
  async references(ids: Ids, fields?: ReadonlySet<string>): Promise<OccupationRow[]> {
    return this.read(`SELECT ${COLUMNS.for(fields)} ${FROM} WHERE r.tenant_id = $1 AND r.id = ANY($2)`, [
      this.viewer.tenantId,
      ids,
    ]);
  }

  /** Stores a new occupation under the next free code, for example OCC-0026, and gives its id. */
  async create(values: Partial<OccupationEntity>): Promise<string> {
    await this.holdTurn('codes');
    const manager = await this.manager();
    const [last]: { number: number }[] = await manager.query(
      `SELECT coalesce(max(substring(code FROM '^OCC-(\\d{1,9})$')::int), 0) AS number FROM occupations WHERE tenant_id = $1`,
      [this.viewer.tenantId],
    );
    const code = `OCC-${String((last?.number ?? 0) + 1).padStart(4, '0')}`;
    return this.store(OccupationEntity, { ...values, code });
  }

  /** Changes a visible occupation and raises its version. */
  async update(row: OccupationRow, changes: Partial<OccupationEntity>): Promise<void> {
    await this.raise(OccupationEntity, row, changes);
  }

  /** Makes the given providers those of the occupation. */
  async setProviders(id: string, providerIds: readonly string[]): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      'DELETE FROM occupation_providers WHERE tenant_id = $1 AND occupation_id = $2 AND NOT provider_id = ANY($3)',
      [this.viewer.tenantId, id, providerIds],
    );
    await manager.query(
      `INSERT INTO occupation_providers (tenant_id, occupation_id, provider_id)
       SELECT $1, $2, provider FROM unnest(CAST($3 AS uuid[])) provider
       ON CONFLICT ON CONSTRAINT uq_occupation_providers_pair DO NOTHING`,
      [this.viewer.tenantId, id, providerIds],
    );
  }
}

const OWNER_KINDS = { sponsor_owned: 'sponsor', employer_owned: 'employer' } as const;
