import type { ParticipantType } from '@guildhall/domain';
import { organizationScope } from '../../access/organization-scope.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { Page } from '../../graphql/connection.ts';
import { readPage, type PageRequest, type SortTerm } from '../../graphql/keyset.ts';
import { containsAll } from '../../graphql/text-filter.ts';
import { asUuid, asUuids } from '../../graphql/uuid.ts';
import { PublicLinkEntity } from './public-link.entity.ts';
import type { PublicLinkFilter } from './public-links.inputs.ts';

/** A public link with how often it was opened and used. */
export interface PublicLinkRow {
  readonly tenantId: string;
  readonly id: string;
  readonly employerId: string;
  readonly sponsorIds: readonly string[];
  readonly occupationId: string;
  readonly userType: ParticipantType;
  readonly label: string | null;
  readonly endsOn: string | null;
  readonly maxUses: number | null;
  readonly isPaused: boolean;
  readonly generation: number;
  readonly version: number;
  readonly createdAt: Date;
  readonly createdByName: string | null;
  readonly views: number;
  readonly signUps: number;
}

const COLUMNS = `l.tenant_id AS "tenantId", l.id, l.employer_id AS "employerId", l.occupation_id AS "occupationId",
  l.user_type AS "userType", l.label, l.ends_on AS "endsOn", l.max_uses AS "maxUses", l.is_paused AS "isPaused", l.generation,
  l.version, l.created_at AS "createdAt", 
  (SELECT a.given_name || ' ' || a.family_name FROM accounts a WHERE a.tenant_id = l.tenant_id AND a.id = l.created_by) AS "createdByName",
  ARRAY(SELECT ps.sponsor_id FROM partnerships ps WHERE ps.tenant_id = l.tenant_id AND ps.employer_id = l.employer_id) AS "sponsorIds",
  (SELECT coalesce(sum(v.views), 0)::int FROM public_link_views v WHERE v.tenant_id = l.tenant_id AND v.link_id = l.id) AS views,
  (SELECT count(*)::int FROM public_link_sign_ups s WHERE s.tenant_id = l.tenant_id AND s.link_id = l.id) AS "signUps"`;

const SELECT = `SELECT ${COLUMNS}, folded(coalesce(l.label, '') || ' ' || o.name || ' ' || occ.title) AS "searchText"
  FROM public_links l
  JOIN organizations o ON o.tenant_id = l.tenant_id AND o.id = l.employer_id
  JOIN occupations occ ON occ.tenant_id = l.tenant_id AND occ.id = l.occupation_id
  WHERE l.tenant_id = :tenantId`;

const NEWEST_FIRST: readonly SortTerm[] = [{ name: 'id', expression: 'p.id', type: 'uuid', direction: 'desc' }];

/** Public links are seen by whoever sees their employer. */
export class PublicLinksRepository extends ScopedRepository {
  private visible() {
    return this.visibleRows(SELECT, organizationScope(this.viewer));
  }

  private matching(filter: PublicLinkFilter) {
    const rows = this.visible();
    if (filter.employerIds) {
      rows.andWhere('p."employerId" = ANY(:employerIds)', { employerIds: asUuids(filter.employerIds) });
    }
    containsAll(rows, 'p."searchText"', filter.text);
    return rows;
  }

  /** One page of the visible links that match, the newest first. */
  async list(filter: PublicLinkFilter, page: PageRequest): Promise<Page<PublicLinkRow>> {
    return readPage<PublicLinkRow>(this.matching(filter).select('p.*'), NEWEST_FIRST, page);
  }

  /** How many match. */
  async count(filter: PublicLinkFilter): Promise<number> {
    return this.countOf(this.matching(filter));
  }

  /** One link, or null when it is not there or not visible. */
  async find(id: string): Promise<PublicLinkRow | null> {
    const rows = this.visible()
      .select('p.*')
      .where('p.id = :id', { id: asUuid(id) });
    return (await rows.getRawOne<PublicLinkRow>()) ?? null;
  }

  /** The same, held for a change until the transaction ends. */
  async findForUpdate(id: string): Promise<PublicLinkRow | null> {
    await this.hold('public_links', [id]);
    return this.find(id);
  }

  /** An id for a new link: its token is derived from it, so it is needed before the link is stored. */
  async nextId(): Promise<string> {
    const manager = await this.manager();
    const [row]: { id: string }[] = await manager.query('SELECT uuid_v7() AS id');
    if (!row) throw new Error('There is no id.');
    return row.id;
  }

  /** Stores a new link. */
  async create(values: Partial<PublicLinkEntity> & { id: string }): Promise<void> {
    await this.store(PublicLinkEntity, { ...values, createdBy: this.viewer.accountId });
  }

  /** Changes a visible link and raises its version. */
  async update(row: PublicLinkRow, changes: Partial<PublicLinkEntity>): Promise<void> {
    await this.raise(PublicLinkEntity, row, changes);
  }
}
