import { topUserTypeOf, type ContractType } from '@guildhall/domain';
import { ScopedRepository } from '../../database/scoped-repository.ts';

export interface TenantRow {
  readonly id: string;
  readonly name: string;
  readonly contractType: ContractType;
  readonly vocabulary: 'us' | 'uk';
  readonly hasRecruitment: boolean;
  /** Null = as many seats as needed. */
  readonly seatLimit: number | null;
}

/** Somebody who runs the tenant, as everybody in it may know them. */
export interface TenantManagerRow {
  readonly displayName: string;
  readonly email: string;
}

export class TenantsRepository extends ScopedRepository {
  /** The viewer's tenant. */
  async current(): Promise<TenantRow> {
    const [row] = await this.read<TenantRow>(
      `SELECT id, name, contract_type AS "contractType", vocabulary, has_recruitment AS "hasRecruitment", seat_limit AS "seatLimit"
       FROM tenants WHERE id = $1`,
      [this.viewer.tenantId],
    );
    if (!row) throw new Error('The viewer has no tenant.');
    return row;
  }

  /** Who runs the tenant and can sign in, by name; at most ten. */
  async managers({ contractType }: Pick<TenantRow, 'contractType'>): Promise<TenantManagerRow[]> {
    return this.read<TenantManagerRow>(
      `SELECT given_name || ' ' || family_name AS "displayName", email FROM accounts
       WHERE tenant_id = $1 AND user_type = $2 AND deleted_at IS NULL AND login_id IS NOT NULL AND email IS NOT NULL
         AND account_access(account_status, subscription_cancelled_at, subscription_ends_on) = 'active'
       ORDER BY sort_name, id LIMIT 10`,
      [this.viewer.tenantId, topUserTypeOf(contractType)],
    );
  }
}
