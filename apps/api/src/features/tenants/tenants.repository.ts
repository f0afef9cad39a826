import type { ContractType } from '@guildhall/domain';
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
}
