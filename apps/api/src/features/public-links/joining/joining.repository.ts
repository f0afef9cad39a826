import type { ParticipantType, PublicLinkFacts, SignUpField, Vocabulary } from '@guildhall/domain';
import type { Pool } from 'pg';
import type { UnitOfWork } from '../../../database/unit-of-work.ts';

/** Where a public link is, by the hash of its token. */
export interface FoundPublicLink {
  readonly tenantId: string;
  readonly id: string;
  /** The id of the account that a sign-up makes. */
  readonly newAccountId: string;
}

/** Looks a token up before any tenant is known; null for one that opens no link. */
export async function findByToken(pool: Pool, hash: Buffer): Promise<FoundPublicLink | null> {
  const { rows } = await pool.query<FoundPublicLink>(
    `SELECT tenant_id AS "tenantId", id, uuid_v7() AS "newAccountId" FROM public_link_of_token($1)`,
    [hash],
  );
  return rows[0] ?? null;
}

/** A public link with everything that its page shows and a sign-up asks. */
export interface LinkToJoin extends PublicLinkFacts {
  readonly id: string;
  readonly tenantId: string;
  readonly tenantName: string;
  readonly vocabulary: Vocabulary;
  readonly seatLimit: number | null;
  readonly employerId: string;
  readonly employerName: string;
  readonly occupationId: string;
  readonly occupationTitle: string;
  readonly userType: ParticipantType;
  readonly createdBy: string;
  readonly requiredFields: readonly SignUpField[];
  readonly isPhoneRequired: boolean;
  readonly isPreferredNameRequired: boolean;
}

const SELECT = `SELECT l.id, l.tenant_id AS "tenantId", t.name AS "tenantName", t.vocabulary, t.seat_limit AS "seatLimit",
    l.employer_id AS "employerId", o.name AS "employerName", l.occupation_id AS "occupationId", occ.title AS "occupationTitle",
    l.user_type AS "userType", l.created_by AS "createdBy", l.is_paused AS "isPaused", l.ends_on AS "endsOn", l.max_uses AS "maxUses",
    (SELECT count(*)::int FROM public_link_sign_ups s WHERE s.tenant_id = l.tenant_id AND s.link_id = l.id) AS "signUps",
    coalesce(s.required_sign_up_fields, '{}') AS "requiredFields", coalesce(s.mobile_required, false) AS "isPhoneRequired",
    coalesce(s.preferred_name_required, false) AS "isPreferredNameRequired"
  FROM public_links l
  JOIN tenants t ON t.id = l.tenant_id
  JOIN organizations o ON o.tenant_id = l.tenant_id AND o.id = l.employer_id
  JOIN occupations occ ON occ.tenant_id = l.tenant_id AND occ.id = l.occupation_id
  LEFT JOIN tenant_settings s ON s.tenant_id = l.tenant_id
  WHERE l.tenant_id = $1 AND l.id = $2`;

/** What the bearer of a public link may do with it. Asks for no viewer: the link says what it is about. */
export class JoiningRepository {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tenantId: string,
  ) {}

  /** The link with what belongs to it. */
  async find(id: string): Promise<LinkToJoin | null> {
    const manager = await this.work.manager();
    const [row]: LinkToJoin[] = await manager.query(SELECT, [this.tenantId, id]);
    return row ?? null;
  }

  /** The same, held until the transaction ends: of fifty who want the last place one gets it. */
  async findForUpdate(id: string): Promise<LinkToJoin | null> {
    const manager = await this.work.manager();
    await manager.query('SELECT id FROM public_links WHERE tenant_id = $1 AND id = $2 FOR UPDATE', [this.tenantId, id]);
    return this.find(id);
  }

  /** Counts one more view on a day. */
  async countView(id: string, day: string): Promise<void> {
    const manager = await this.work.manager();
    await manager.query(
      `INSERT INTO public_link_views (tenant_id, link_id, day) VALUES ($1, $2, $3)
       ON CONFLICT ON CONSTRAINT uq_public_link_views_day DO UPDATE SET views = public_link_views.views + 1`,
      [this.tenantId, id, day],
    );
  }

  /** Notes who came through the link. */
  async noteSignUp(id: string, accountId: string): Promise<void> {
    const manager = await this.work.manager();
    await manager.query('INSERT INTO public_link_sign_ups (tenant_id, link_id, account_id) VALUES ($1, $2, $3)', [
      this.tenantId,
      id,
      accountId,
    ]);
  }
}
