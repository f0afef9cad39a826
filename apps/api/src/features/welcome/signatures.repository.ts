import type { Signature } from '@guildhall/domain';
import type { Ids } from '../../database/row-ids.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';

export interface SignatureRow extends Signature {
  readonly accountId: string;
  readonly signedAt: Date;
}

/** Signatures of accounts that the caller has read from the visible rows. */
export class SignaturesRepository extends ScopedRepository {
  async ofAccounts(accountIds: Ids): Promise<SignatureRow[]> {
    return this.read(
      `SELECT account_id AS "accountId", typed_name AS "typedName", strokes, signed_at AS "signedAt" FROM signatures
       WHERE tenant_id = $1 AND account_id = ANY($2)`,
      [this.viewer.tenantId, accountIds],
    );
  }

  /** Takes the place of an earlier one. */
  async save(accountId: string, { typedName, strokes }: Signature, signedAt: Date): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `INSERT INTO signatures (tenant_id, account_id, typed_name, strokes, signed_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT uq_signatures_account DO UPDATE
         SET typed_name = excluded.typed_name, strokes = excluded.strokes, signed_at = excluded.signed_at`,
      [this.viewer.tenantId, accountId, typedName, strokes, signedAt],
    );
  }
}
