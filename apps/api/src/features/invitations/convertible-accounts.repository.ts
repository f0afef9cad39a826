import { isRoleConflict, type AccountStatus, type UserType } from '@guildhall/domain';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import { asUuids } from '../../graphql/uuid.ts';
import { participantScope } from '../../access/participant-scope.ts';
import { staffScope } from '../../access/organization-scope.ts';
import { rolesByName } from './roles.ts';

/** An account that may be converted, with what decides over it. */
export interface ConvertibleRow {
  readonly id: string;
  readonly userType: UserType;
  readonly loginId: string | null;
  readonly accountStatus: AccountStatus;
  readonly email: string | null;
  readonly emailKey: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly nameKey: string;
  /** The employer of a participant. */
  readonly organizationId: string;
  readonly occupationIds: readonly string[];
  readonly isInvited: boolean;
  /** Somebody else of the name is on the other side of one of its occupations. */
  readonly hasRoleConflict: boolean;
  /** The invitation of this account that is open. */
  readonly openInvitationId: string | null;
  /** An invitation for its address that has expired and that nobody has closed. */
  readonly expiredInvitationId: string | null;
}

const ACCOUNT = `a.id, a.user_type AS "userType", a.login_id AS "loginId", a.account_status AS "accountStatus", a.email,
  a.email_key AS "emailKey", a.given_name AS "givenName", a.family_name AS "familyName",
  a.name_key AS "nameKey"`;

const PARTICIPANTS = `SELECT ${ACCOUNT}, e.employer_id AS "organizationId", ARRAY[e.occupation_id] AS "occupationIds"
  FROM enrollments e JOIN accounts a ON a.tenant_id = e.tenant_id AND a.id = e.participant_id
  WHERE e.is_current AND e.tenant_id = :tenantId AND a.deleted_at IS NULL`;

const STAFF = `SELECT ${ACCOUNT}, a.organization_id AS "organizationId",
    ARRAY(SELECT m.occupation_id FROM mentor_occupations m WHERE m.tenant_id = a.tenant_id AND m.account_id = a.id) AS "occupationIds"
  FROM accounts a JOIN organizations o ON o.tenant_id = a.tenant_id AND o.id = a.organization_id
  WHERE a.tenant_id = :tenantId AND a.deleted_at IS NULL`;

type Judged = Omit<ConvertibleRow, 'isInvited' | 'openInvitationId' | 'expiredInvitationId'>;
type Found = Omit<ConvertibleRow, 'hasRoleConflict' | 'isInvited' | 'openInvitationId' | 'expiredInvitationId'>;

/** Accounts on their way to a login. */
export class ConvertibleAccountsRepository extends ScopedRepository {
  /** The visible ones among some accounts, held until the transaction ends. */
  async findManyForUpdate(ids: readonly string[], now: Date): Promise<ConvertibleRow[]> {
    await this.hold('accounts', ids);
    const found: Found[] = [];
    for (const [select, scope] of [
      [PARTICIPANTS, participantScope(this.viewer)],
      [STAFF, staffScope(this.viewer)],
    ] as const) {
      const rows = this.visibleRows(select, scope);
      found.push(
        ...(await rows
          .select('p.*')
          .where('p.id = ANY(:ids)', { ids: asUuids(ids) })
          .getRawMany<Found>()),
      );
    }
    return this.withInvitations(await this.withConflicts(found), now);
  }

  private async withConflicts(found: readonly Found[]): Promise<Judged[]> {
    const nameKeys = [...new Set(found.map(({ nameKey }) => nameKey))];
    const roles = nameKeys.length === 0 ? [] : await rolesByName(await this.manager(), this.viewer.tenantId, nameKeys);
    const byName = Map.groupBy(roles, ({ nameKey }) => nameKey);
    return found.map((row) => ({
      ...row,
      hasRoleConflict: (byName.get(row.nameKey) ?? []).some(
        (role) => role.accountId !== row.id && isRoleConflict(role, row),
      ),
    }));
  }

  private async withInvitations(found: readonly Judged[], now: Date): Promise<ConvertibleRow[]> {
    const keys = found.flatMap(({ emailKey }) => emailKey ?? []);
    const manager = await this.manager();
    const open: { id: string; accountId: string | null; emailKey: string; expiresAt: Date }[] =
      keys.length === 0
        ? []
        : await manager.query(
            `SELECT id, account_id AS "accountId", email_key AS "emailKey", expires_at AS "expiresAt" FROM invitations
             WHERE tenant_id = $1 AND email_key = ANY($2) AND accepted_at IS NULL AND revoked_at IS NULL`,
            [this.viewer.tenantId, keys],
          );
    const byKey = new Map(open.map((invitation) => [invitation.emailKey, invitation]));
    return found.map((row) => {
      const invitation = byKey.get(row.emailKey ?? '');
      const isInvited = invitation !== undefined && invitation.expiresAt > now;
      return {
        ...row,
        isInvited,
        openInvitationId: isInvited && invitation.accountId === row.id ? invitation.id : null,
        expiredInvitationId: isInvited ? null : (invitation?.id ?? null),
      };
    });
  }

  /** Which version of each account there is. */
  async versionsOf(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.read<{ id: string; version: number }>(
      'SELECT id, version FROM accounts WHERE tenant_id = $1 AND id = ANY($2)',
      [this.viewer.tenantId, asUuids(ids)],
    );
    return new Map(rows.map(({ id, version }) => [id, version]));
  }

  /** Notes that accounts were invited: until the person has set a password they are no more than that. */
  async noteInvited(ids: readonly string[], at: Date): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `UPDATE accounts SET invited_at = $3, version = version + 1, updated_at = now() WHERE tenant_id = $1 AND id = ANY($2)`,
      [this.viewer.tenantId, ids, at],
    );
  }
}
