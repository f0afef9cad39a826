import type { ImportProfile } from '@guildhall/domain';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { TextSealer } from '../../security/sealed-text.ts';
import type { StoredSettings } from './import-record.ts';
import type { SelectionRow } from './import-selections.repository.ts';

/** A file that comes, with what was chosen about it before. */
export interface NewFile {
  readonly fileName: string;
  readonly profile: ImportProfile;
  readonly settings: StoredSettings;
  /** For whom it is meant; null for anybody within reach. */
  readonly selection: SelectionRow | null;
}

const placeOf = (importId: string, position: number): string => `import_files.bytes\n${importId}\n${position}`;

/** The bytes of files that are read in: sealed, part by part. The caller has found the import among the visible ones. */
export class ImportFilesRepository extends ScopedRepository {
  /** Begins an import whose file is still on its way: nobody sees it until it is whole. Gives its id. */
  async begin({ fileName, profile, settings, selection }: NewFile): Promise<string> {
    const manager = await this.manager();
    const [row]: { id: string }[] = await manager.query(
      `INSERT INTO imports (tenant_id, actor_id, file_name, profile, settings, selection_id, selected_count)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [
        this.viewer.tenantId,
        this.viewer.accountId,
        fileName,
        profile,
        JSON.stringify(settings),
        selection?.id ?? null,
        selection?.personCount ?? null,
      ],
    );
    return row?.id ?? '';
  }

  /** Stores the next part of a file. */
  async add(sealer: TextSealer, importId: string, position: number, bytes: Buffer): Promise<void> {
    const manager = await this.manager();
    await manager.query('INSERT INTO import_files (tenant_id, import_id, position, bytes) VALUES ($1, $2, $3, $4)', [
      this.viewer.tenantId,
      importId,
      position,
      sealer.sealBytes(bytes, placeOf(importId, position)),
    ]);
  }

  /** Says that the file is whole. */
  async finish(importId: string, size: number, hash: Buffer): Promise<void> {
    const manager = await this.manager();
    await manager.query('UPDATE imports SET file_size = $3, file_hash = $4 WHERE tenant_id = $1 AND id = $2', [
      this.viewer.tenantId,
      importId,
      size,
      hash,
    ]);
  }

  /** The parts of a file, one after the other. */
  async *parts(sealer: TextSealer, importId: string): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += 1) {
      const manager = await this.manager();
      const [row]: { bytes: Buffer }[] = await manager.query(
        'SELECT bytes FROM import_files WHERE tenant_id = $1 AND import_id = $2 AND position = $3',
        [this.viewer.tenantId, importId, position],
      );
      if (!row) return;
      yield sealer.openBytes(row.bytes, placeOf(importId, position));
    }
  }

  /** The whole file. */
  async whole(sealer: TextSealer, importId: string, size: number): Promise<Buffer> {
    const file = Buffer.allocUnsafe(size);
    let at = 0;
    for await (const part of this.parts(sealer, importId)) at += part.copy(file, at);
    return file.subarray(0, at);
  }
}
