import type { AccountStatus, ClaimProbe } from '@guildhall/domain';
import { ScopedRepository } from '../../../database/scoped-repository.ts';

/** Somebody who fits what a supervisor knows. */
export interface ClaimRow {
  readonly id: string;
  readonly displayName: string;
  readonly tenantId: string;
  readonly employerId: string;
  readonly accountStatus: AccountStatus;
  readonly groupIds: readonly string[];
  readonly isSupervised: boolean;
}

/**
 * Looks past the visible set, on purpose: a supervisor finds people of the own employer by what they know of them. The rule of
 * the domain (`canClaim`) then says who of them may be told.
 */
export class ClaimsRepository extends ScopedRepository {
  /** Participants of the viewer's employer whom all of it fits; at most five. */
  async matching(probe: ClaimProbe): Promise<ClaimRow[]> {
    const [condition, values] =
      'emailKey' in probe
        ? ['a.email_key = $4', [probe.emailKey]]
        : ['a.name_key = $4 AND a.date_of_birth = $5', [probe.nameKey, probe.dateOfBirth]];
    return this.read(
      `SELECT a.id, coalesce(a.preferred_name, a.given_name) || ' ' || a.family_name AS "displayName", a.tenant_id AS "tenantId",
         e.employer_id AS "employerId", a.account_status AS "accountStatus",
         ARRAY(SELECT g.group_id FROM group_members g WHERE g.tenant_id = a.tenant_id AND g.account_id = a.id) AS "groupIds",
         EXISTS (SELECT FROM supervisions s WHERE s.tenant_id = a.tenant_id AND s.participant_id = a.id AND s.supervisor_id = $3)
           AS "isSupervised"
       FROM accounts a JOIN enrollments e ON e.tenant_id = a.tenant_id AND e.participant_id = a.id AND e.is_current
       WHERE a.tenant_id = $1 AND e.employer_id = $2 AND a.deleted_at IS NULL AND ${condition} ORDER BY a.sort_name, a.id LIMIT 5`,
      [this.viewer.tenantId, this.viewer.organizationId, this.viewer.accountId, ...values],
    );
  }

  /** Holds one participant until the transaction ends. */
  async holdParticipant(id: string): Promise<void> {
    await this.hold('accounts', [id]);
  }
}
