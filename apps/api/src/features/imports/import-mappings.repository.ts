import type { ImportProfile } from '@guildhall/domain';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { MappedColumn } from './import-record.ts';

export interface RememberedMapping {
  readonly mapping: readonly Pick<MappedColumn, 'index' | 'fieldId'>[];
  /** Sealed, for all files with this header. */
  readonly words: Buffer | null;
}

/** What the viewer said about files with the same header. */
export class ImportMappingsRepository extends ScopedRepository {
  /** The last answer, or null. */
  async find(profile: ImportProfile, headerHash: Buffer): Promise<RememberedMapping | null> {
    const manager = await this.manager();
    const [row]: RememberedMapping[] = await manager.query(
      `SELECT mapping, words FROM import_mappings WHERE tenant_id = $1 AND actor_id = $2 AND profile = $3 AND header_hash = $4`,
      [this.viewer.tenantId, this.viewer.accountId, profile, headerHash],
    );
    return row ?? null;
  }

  /** Keeps an answer for the next such file. */
  async remember(profile: ImportProfile, headerHash: Buffer, { mapping, words }: RememberedMapping): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `INSERT INTO import_mappings (tenant_id, actor_id, profile, header_hash, mapping, words) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT pk_import_mappings DO UPDATE SET mapping = excluded.mapping, words = excluded.words, updated_at = now()`,
      [this.viewer.tenantId, this.viewer.accountId, profile, headerHash, JSON.stringify(mapping), words],
    );
  }
}
