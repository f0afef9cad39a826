import type { AccountStatus, ContractType, SignUpField, Vocabulary } from '@guildhall/domain';
import type { Pool } from 'pg';
import type { UnitOfWork } from '../../../database/unit-of-work.ts';
import { INVITATION_COLUMNS, type InvitationRow } from '../invitations.repository.ts';

/** Where an invitation is, by the hash of its token. */
export interface FoundInvitation {
  readonly tenantId: string;
  readonly id: string;
  /** The id of the account that its acceptance makes. */
  readonly newAccountId: string;
}

/** Looks a token up before any tenant is known; null for one that was never given out or that is dead for good. */
export async function findByToken(pool: Pool, hash: Buffer): Promise<FoundInvitation | null> {
  const { rows } = await pool.query<FoundInvitation>(
    `SELECT tenant_id AS "tenantId", id, uuid_v7() AS "newAccountId" FROM invitation_of_token($1)`,
    [hash],
  );
  return rows[0] ?? null;
}

/** An invitation with everything that its page shows and its acceptance asks. */
export interface InvitationToAccept extends InvitationRow {
  readonly tenantName: string;
  readonly contractType: ContractType;
  readonly vocabulary: Vocabulary;
  readonly seatLimit: number | null;
  readonly organizationName: string;
  readonly inviterName: string;
  /** Whether a login has the address already. */
  readonly hasLogin: boolean;
  readonly requiredFields: readonly SignUpField[];
  readonly isPhoneRequired: boolean;
  readonly isPreferredNameRequired: boolean;
  /** Of the managed account that is converted; null where there is none. */
  readonly accountStatus: AccountStatus | null;
  readonly accountEmailKey: string | null;
  readonly accountLoginId: string | null;
  readonly confirmsRoleConflict: boolean;
}

const SELECT = `SELECT ${INVITATION_COLUMNS}, t.name AS "tenantName", t.contract_type AS "contractType", t.vocabulary,
    t.seat_limit AS "seatLimit", o.name AS "organizationName", inviter.given_name || ' ' || inviter.family_name AS "inviterName",
    EXISTS (SELECT FROM logins l WHERE l.email = i.email_key) AS "hasLogin",
    coalesce(s.required_sign_up_fields, '{}') AS "requiredFields", coalesce(s.mobile_required, false) AS "isPhoneRequired",
    coalesce(s.preferred_name_required, false) AS "isPreferredNameRequired",
    CASE WHEN a.deleted_at IS NULL THEN a.account_status ELSE 'archived' END AS "accountStatus",
    a.email_key AS "accountEmailKey", a.login_id AS "accountLoginId", i.confirms_role_conflict AS "confirmsRoleConflict"
  FROM invitations i
  JOIN tenants t ON t.id = i.tenant_id
  JOIN organizations o ON o.tenant_id = i.tenant_id AND o.id = i.organization_id
  JOIN accounts inviter ON inviter.tenant_id = i.tenant_id AND inviter.id = i.invited_by
  LEFT JOIN accounts a ON a.tenant_id = i.tenant_id AND a.id = i.account_id
  LEFT JOIN tenant_settings s ON s.tenant_id = i.tenant_id
  WHERE i.tenant_id = $1 AND i.id = $2`;

/** What the bearer of a token may do with its invitation. Asks for no viewer: the link says whom it is about. */
export class AcceptanceRepository {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tenantId: string,
  ) {}

  /** The invitation with what belongs to it. */
  async find(id: string): Promise<InvitationToAccept | null> {
    const manager = await this.work.manager();
    const [row]: InvitationToAccept[] = await manager.query(SELECT, [this.tenantId, id]);
    return row ?? null;
  }

  /** The same, held until the transaction ends: of fifty who accept at once one finds it open. */
  async findForUpdate(id: string): Promise<InvitationToAccept | null> {
    const manager = await this.work.manager();
    await manager.query('SELECT id FROM invitations WHERE tenant_id = $1 AND id = $2 FOR UPDATE', [this.tenantId, id]);
    return this.find(id);
  }

  /** Notes when the person opened it first. */
  async noteViewed(id: string, at: Date): Promise<void> {
    const manager = await this.work.manager();
    await manager.query(
      'UPDATE invitations SET viewed_at = $3 WHERE tenant_id = $1 AND id = $2 AND viewed_at IS NULL',
      [this.tenantId, id, at],
    );
  }

  /** Makes a managed account an authenticated one. */
  async openAccount(accountId: string, loginId: string, at: Date): Promise<void> {
    const manager = await this.work.manager();
    await manager.query(
      `UPDATE accounts SET login_id = $3, last_sign_in_at = $4, invited_at = coalesce(invited_at, $4), version = version + 1,
         updated_at = now() WHERE tenant_id = $1 AND id = $2`,
      [this.tenantId, accountId, loginId, at],
    );
  }

  /** Notes that the invitation was accepted; it can't be used again. */
  async noteAccepted(id: string, accountId: string, at: Date): Promise<void> {
    const manager = await this.work.manager();
    await manager.query(
      `UPDATE invitations SET accepted_at = $4, accepted_account_id = $3, viewed_at = coalesce(viewed_at, $4)
       WHERE tenant_id = $1 AND id = $2`,
      [this.tenantId, id, accountId, at],
    );
  }
}
