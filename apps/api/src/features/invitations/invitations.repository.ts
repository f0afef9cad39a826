import { INVITATION_STATES, type InvitationState, type UserType } from '@guildhall/domain';
import { invitationScope } from '../../access/organization-scope.ts';
import type { ReadQuery } from '../../database/read-query.ts';
import type { Ids } from '../../database/row-ids.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { Page } from '../../graphql/connection.ts';
import { readPage, type PageRequest, type SortTerm } from '../../graphql/keyset.ts';
import { containsAll } from '../../graphql/text-filter.ts';
import { asUuids } from '../../graphql/uuid.ts';
import { InvitationEntity } from './invitation.entity.ts';
import type { InvitationFilter, InvitationSort } from './invitations.inputs.ts';

/** An invitation as every read of invitations gives it. */
export interface InvitationRow {
  readonly tenantId: string;
  readonly id: string;
  readonly accountId: string | null;
  readonly email: string;
  readonly emailKey: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly userType: UserType;
  readonly organizationId: string;
  readonly occupationIds: readonly string[];
  readonly invitedBy: string;
  readonly generation: number;
  readonly createdAt: Date;
  readonly sentAt: Date;
  readonly sentCount: number;
  readonly dayStartedAt: Date;
  readonly dayCount: number;
  readonly viewedAt: Date | null;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly acceptedAt: Date | null;
}

/** The columns of an invitation under the alias `i`. */
export const INVITATION_COLUMNS = `i.tenant_id AS "tenantId", i.id, i.account_id AS "accountId", i.email, i.email_key AS "emailKey",
  i.given_name AS "givenName", i.family_name AS "familyName", i.user_type AS "userType", i.organization_id AS "organizationId",
  i.occupation_ids AS "occupationIds", i.invited_by AS "invitedBy", i.generation, i.created_at AS "createdAt", i.sent_at AS "sentAt",
  i.sent_count AS "sentCount", i.day_started_at AS "dayStartedAt", i.day_count AS "dayCount", i.viewed_at AS "viewedAt",
  i.expires_at AS "expiresAt", i.revoked_at AS "revokedAt", i.accepted_at AS "acceptedAt"`;

// `invitationStateOf` of the domain, as SQL; a test compares the two.
const STATE = `CASE WHEN i.accepted_at IS NOT NULL THEN 'accepted' WHEN i.revoked_at IS NOT NULL THEN 'revoked'
  WHEN i.expires_at <= :now THEN 'expired' WHEN i.viewed_at IS NOT NULL THEN 'viewed' ELSE 'open' END`;

const SELECT = `SELECT ${INVITATION_COLUMNS}, ${STATE} AS state,
    folded(concat_ws(' ', i.given_name, i.family_name, i.email)) AS "searchText"
  FROM invitations i JOIN organizations o ON o.tenant_id = i.tenant_id AND o.id = i.organization_id
  WHERE i.tenant_id = :tenantId`;

const EXPRESSIONS = {
  sent: { expression: 'p."sentAt"', type: 'timestamptz' },
  expires: { expression: 'p."expiresAt"', type: 'timestamptz' },
  email: { expression: 'p."emailKey"', type: 'text' },
} as const;

/** Reads invitations, starting from those that the viewer sees, and changes them. */
export class InvitationsRepository extends ScopedRepository {
  private visible(now: Date): ReadQuery {
    return this.visibleRows(SELECT, invitationScope(this.viewer)).setParameter('now', now);
  }

  private matching(filter: InvitationFilter, now: Date) {
    const rows = this.visible(now);
    if (filter.states) rows.andWhere('p.state = ANY(:states)', { states: filter.states });
    if (filter.userTypes) rows.andWhere('p."userType" = ANY(:userTypes)', { userTypes: filter.userTypes });
    if (filter.organizationIds)
      rows.andWhere('p."organizationId" = ANY(:organizationIds)', { organizationIds: asUuids(filter.organizationIds) });
    containsAll(rows, 'p."searchText"', filter.text);
    return rows;
  }

  /** One page of the visible invitations that match, the one sent last first unless asked otherwise. */
  async list(
    filter: InvitationFilter,
    sort: InvitationSort,
    page: PageRequest,
    now: Date,
  ): Promise<Page<InvitationRow>> {
    const terms: SortTerm[] = [
      { name: sort.key, ...EXPRESSIONS[sort.key], direction: sort.direction },
      { name: 'id', expression: 'p.id', type: 'uuid', direction: sort.direction },
    ];
    return readPage<InvitationRow>(this.matching(filter, now).select('p.*'), terms, page);
  }

  /** How many match. */
  async count(filter: InvitationFilter, now: Date): Promise<number> {
    return this.countOf(this.matching(filter, now));
  }

  /** How many match in each state, the filter of states left aside; states without any are left out. */
  async countByState(filter: InvitationFilter, now: Date): Promise<{ state: InvitationState; count: number }[]> {
    const rows = this.matching({ ...filter, states: null }, now);
    const counts = await rows
      .select('p.state', 'state')
      .addSelect('count(*)::int', 'count')
      .groupBy('p.state')
      .getRawMany<{ state: InvitationState; count: number }>();
    return counts.toSorted(
      (one, other) => INVITATION_STATES.indexOf(one.state) - INVITATION_STATES.indexOf(other.state),
    );
  }

  /** The visible ones among some ids. */
  async findMany(ids: Ids, now: Date): Promise<InvitationRow[]> {
    return this.visible(now)
      .select('p.*')
      .where('p.id = ANY(:ids)', { ids: asUuids(ids) })
      .getRawMany<InvitationRow>();
  }

  /** The same, held for a change until the transaction ends. */
  async findManyForUpdate(ids: readonly string[], now: Date): Promise<InvitationRow[]> {
    await this.hold('invitations', ids);
    return this.findMany(ids, now);
  }

  /** Stores new invitations in one statement. */
  async create(rows: readonly Partial<InvitationEntity>[]): Promise<void> {
    if (rows.length === 0) return;
    const manager = await this.manager();
    const own = { tenantId: this.viewer.tenantId, invitedBy: this.viewer.accountId };
    await manager.insert(
      InvitationEntity,
      rows.map((row) => ({ ...row, ...own })),
    );
  }

  /** Ids for records that are about to be stored. */
  async newIds(count: number): Promise<string[]> {
    const manager = await this.manager();
    const rows: { id: string }[] = await manager.query('SELECT uuid_v7() AS id FROM generate_series(1, $1)', [count]);
    return rows.map(({ id }) => id);
  }

  /** Notes that invitations were sent again: they run anew, and the mails of a day are counted. */
  async noteSent(ids: readonly string[], sentAt: Date, expiresAt: Date): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `UPDATE invitations SET sent_at = $3, expires_at = $4, sent_count = sent_count + 1,
         day_count = CASE WHEN day_started_at > $3::timestamptz - interval '1 day' THEN day_count + 1 ELSE 1 END,
         day_started_at = CASE WHEN day_started_at > $3::timestamptz - interval '1 day' THEN day_started_at ELSE $3 END
       WHERE tenant_id = $1 AND id = ANY($2)`,
      [this.viewer.tenantId, ids, sentAt, expiresAt],
    );
  }

  /** Ends invitations; their links are dead at once. */
  async revoke(ids: readonly string[], at: Date): Promise<void> {
    const manager = await this.manager();
    await manager.query('UPDATE invitations SET revoked_at = $3 WHERE tenant_id = $1 AND id = ANY($2)', [
      this.viewer.tenantId,
      ids,
      at,
    ]);
  }

  /** Changes one invitation that was read from the visible rows. */
  async change(id: string, changes: Partial<InvitationEntity>): Promise<void> {
    const manager = await this.manager();
    await manager.update(InvitationEntity, { tenantId: this.viewer.tenantId, id }, changes);
  }

  /** Notes in the audit that the viewer was shown a link. */
  async recordShown(subjectId: string, table: 'invitations' | 'password_links'): Promise<void> {
    const manager = await this.manager();
    await manager.query('SELECT record_link_shown($1, $2)', [subjectId, table]);
  }
}
