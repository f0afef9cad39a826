import type { UnitOfWork } from '../../database/unit-of-work.ts';

/** Somebody who was invited and has not come yet. */
export interface WaitingInvitation {
  readonly id: string;
  readonly generation: number;
  readonly accountId: string | null;
  readonly email: string;
  readonly name: string;
  readonly inviterName: string;
  readonly organizationName: string;
  readonly expiresAt: Date;
}

/** Somebody whose subscription ends. */
export interface EndingSubscription {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly endsOn: string;
}

/** Somebody in charge of people whose subscriptions end on one day. */
export interface EndingSubscriptions extends EndingSubscription {
  /** Ten of them. */
  readonly people: string[];
  readonly count: number;
}

/** What one round takes; the next one goes on. */
const MOST = 1000;

const NAME = (of: string) => `${of}.given_name || ' ' || ${of}.family_name`;
const UNSENT = (kind: string, account: string, occasion: string) =>
  `NOT EXISTS (SELECT FROM mails m WHERE m.tenant_id = $1 AND m.kind = '${kind}' AND m.account_id IS NOT DISTINCT FROM ${account} AND m.occasion = ${occasion})`;
const ENDING = (account: string) =>
  `${account}.tenant_id = $1 AND ${account}.deleted_at IS NULL AND ${account}.account_status = 'active'
   AND ${account}.subscription_cancelled_at IS NULL AND ${account}.subscription_ends_on BETWEEN $2 AND $3`;

/** Who is due to be reminded in one tenant and was not yet. Speaks for nobody: it is read by a job. */
export class RemindersRepository {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tenantId: string,
  ) {}

  /** Invitations that were sent up to a moment, still work, and wait (UK-LIFE-15). */
  async waitingInvitations(sentUpTo: Date, now: Date): Promise<WaitingInvitation[]> {
    const manager = await this.work.manager();
    return manager.query(
      `SELECT i.id, i.generation, i.account_id AS "accountId", i.email, concat_ws(' ', i.given_name, i.family_name) AS name,
         ${NAME('s')} AS "inviterName", o.name AS "organizationName", i.expires_at AS "expiresAt"
       FROM invitations i
       JOIN accounts s ON s.tenant_id = i.tenant_id AND s.id = i.invited_by
       JOIN organizations o ON o.tenant_id = i.tenant_id AND o.id = i.organization_id
       LEFT JOIN accounts a ON a.tenant_id = i.tenant_id AND a.id = i.account_id
       WHERE i.tenant_id = $1 AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.sent_at <= $2 AND i.expires_at > $3
         AND (i.account_id IS NULL OR (a.account_status = 'active' AND a.deleted_at IS NULL))
         AND ${UNSENT('activation_reminder', 'i.account_id', 'i.id::text')}
       ORDER BY i.id LIMIT ${MOST}`,
      [this.tenantId, sentUpTo, now],
    );
  }

  /** People who can sign in and whose last day lies within the days (UK-LIFE-19). */
  async endingSubscriptions(from: string, to: string): Promise<EndingSubscription[]> {
    const manager = await this.work.manager();
    return manager.query(
      `SELECT a.id AS "accountId", a.email, ${NAME('a')} AS name, a.subscription_ends_on AS "endsOn" FROM accounts a
       WHERE ${ENDING('a')} AND a.login_id IS NOT NULL AND a.email IS NOT NULL
         AND ${UNSENT('subscription_expiring', 'a.id', 'a.subscription_ends_on::text')}
       ORDER BY a.id LIMIT ${MOST}`,
      [this.tenantId, from, to],
    );
  }

  /** Who is in charge of them: the case owner, without one the administrators of the organization (UK-LIFE-19). */
  async inChargeOfEnding(from: string, to: string): Promise<EndingSubscriptions[]> {
    const manager = await this.work.manager();
    return manager.query(
      `SELECT s.id AS "accountId", s.email, ${NAME('s')} AS name, a.subscription_ends_on AS "endsOn",
         (array_agg(${NAME('a')} ORDER BY a.sort_name, a.id))[1:10] AS people, count(*)::int AS count
       FROM accounts a
       LEFT JOIN enrollments e ON e.tenant_id = a.tenant_id AND e.participant_id = a.id AND e.is_current
       JOIN accounts s ON s.tenant_id = a.tenant_id AND s.id <> a.id AND s.deleted_at IS NULL AND s.account_status = 'active'
         AND s.login_id IS NOT NULL AND s.email IS NOT NULL
         AND (s.id = a.case_owner_id OR (a.case_owner_id IS NULL AND s.user_type = 'administrator'
           AND s.organization_id = coalesce(a.organization_id, e.employer_id)))
       WHERE ${ENDING('a')} AND ${UNSENT('subscription_expiring_staff', 's.id', 'a.subscription_ends_on::text')}
       GROUP BY s.id, s.email, ${NAME('s')}, a.subscription_ends_on
       ORDER BY s.id LIMIT ${MOST}`,
      [this.tenantId, from, to],
    );
  }
}
