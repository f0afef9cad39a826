import type { OrganizationKind } from '@guildhall/domain';
import { cohortScope } from '../../access/organization-scope.ts';
import type { Ids } from '../../database/row-ids.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { Page } from '../../graphql/connection.ts';
import { readPage, type PageRequest, type SortTerm } from '../../graphql/keyset.ts';
import { containsAll } from '../../graphql/text-filter.ts';
import { asUuid } from '../../graphql/uuid.ts';
import { CohortEntity } from './cohort.entity.ts';
import type { CohortFilter } from './cohorts.inputs.ts';

/** A cohort with its owner's facts. */
export interface CohortRow {
  readonly tenantId: string;
  readonly id: string;
  readonly ownerId: string;
  readonly ownerKind: OrganizationKind;
  /** Sponsors that an owning employer partners with. */
  readonly sponsorIdsOfOwner: readonly string[];
  readonly title: string;
  readonly supervisorId: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly version: number;
}

const COLUMNS = `r.tenant_id AS "tenantId", r.id, r.owner_id AS "ownerId", o.kind AS "ownerKind", r.title,
  r.supervisor_id AS "supervisorId", r.start_date AS "startDate", r.end_date AS "endDate", r.version,
  ARRAY(SELECT ps.sponsor_id FROM partnerships ps WHERE ps.tenant_id = r.tenant_id AND ps.employer_id = r.owner_id) AS "sponsorIdsOfOwner"`;
const FROM = 'FROM cohorts r JOIN organizations o ON o.tenant_id = r.tenant_id AND o.id = r.owner_id';
const SELECT = `SELECT ${COLUMNS}, folded(r.title) AS "foldedTitle" ${FROM} WHERE r.tenant_id = :tenantId`;

const BY_TITLE: readonly SortTerm[] = [
  { name: 'title', expression: 'p."foldedTitle"', type: 'text', direction: 'asc' },
  { name: 'id', expression: 'p.id', type: 'uuid', direction: 'asc' },
];

// The employer's own cohorts and those of its sponsors: `checkCohort`, as SQL.
const USABLE_BY_EMPLOYER = `(p."ownerId" = :employerId OR p."ownerKind" = 'sponsor' AND p."ownerId" IN (
  SELECT ps.sponsor_id FROM partnerships ps WHERE ps.tenant_id = :tenantId AND ps.employer_id = :employerId))`;

export class CohortsRepository extends ScopedRepository {
  private visible() {
    return this.visibleRows(SELECT, cohortScope(this.viewer));
  }

  private matching(filter: CohortFilter) {
    const rows = this.visible();
    if (filter.usableByEmployerId) rows.andWhere(USABLE_BY_EMPLOYER, { employerId: asUuid(filter.usableByEmployerId) });
    if (filter.supervisorId)
      rows.andWhere('p."supervisorId" = :supervisorId', { supervisorId: asUuid(filter.supervisorId) });
    containsAll(rows, 'p."foldedTitle"', filter.text);
    return rows;
  }

  /** One page of the visible cohorts that match, by title. */
  async list(filter: CohortFilter, page: PageRequest): Promise<Page<CohortRow>> {
    return readPage<CohortRow>(this.matching(filter).select('p.*'), BY_TITLE, page);
  }

  /** How many match. */
  async count(filter: CohortFilter): Promise<number> {
    return this.countOf(this.matching(filter));
  }

  /** One cohort, or null when it is not there or not visible. */
  async find(id: string): Promise<CohortRow | null> {
    const rows = this.visible()
      .select('p.*')
      .where('p.id = :id', { id: asUuid(id) });
    return (await rows.getRawOne<CohortRow>()) ?? null;
  }

  /** The same, held for a change until the transaction ends. */
  async findForUpdate(id: string): Promise<CohortRow | null> {
    await this.hold('cohorts', [id]);
    return this.find(id);
  }

  /**
   * Keeps a cohort as it is until the transaction ends, for somebody who joins: its supervisor is given to the members it
   * has. Comes before any participant is held, so that two requests can't wait for each other.
   */
  async keepForJoining(id: string): Promise<void> {
    const manager = await this.manager();
    await manager.query('SELECT id FROM cohorts WHERE tenant_id = $1 AND id = $2 FOR SHARE', [
      this.viewer.tenantId,
      asUuid(id),
    ]);
  }

  /** By ids that stand on rows the viewer already sees. */
  async references(ids: Ids): Promise<CohortRow[]> {
    return this.read(`SELECT ${COLUMNS} ${FROM} WHERE r.tenant_id = $1 AND r.id = ANY($2)`, [
      this.viewer.tenantId,
      ids,
    ]);
  }

  /** Stores a new cohort and gives its id. */
  async create(values: Partial<CohortEntity>): Promise<string> {
    return this.store(CohortEntity, { ...values });
  }

  /** Changes a visible cohort and raises its version. */
  async update(row: CohortRow, changes: Partial<CohortEntity>): Promise<void> {
    await this.raise(CohortEntity, row, changes);
  }
}
