import { createHash } from 'node:crypto';
import { IMPORT_FILE_BYTES_MAX } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import type { NewFile } from './import-files.repository.ts';

/** A file that is not taken. */
export class UploadRefused extends Error {
  constructor(readonly code: 'file_empty' | 'file_too_large' | 'upload_incomplete' | 'selection_unknown') {
    super(code);
  }
}

/** A file as it comes, with what was chosen about it before. */
export interface UploadedFile extends Omit<NewFile, 'selection'> {
  /** For whom it is meant, as the viewer said before; null for anybody within reach. */
  readonly selectionId: string | null;
  readonly bytes: AsyncIterable<Buffer>;
}

const PART_BYTES = 1024 * 1024;

/**
 * Stores a file as it comes, in sealed parts, each in a transaction of its own: no slow line holds a connection of the
 * database. Nobody sees the import until the file is whole; then the worker reads it.
 *
 * @returns the id of the import
 * @throws UploadRefused for an unknown selection, an empty file, or at the byte that is too many; nothing of it is kept
 */
export async function uploadFile(
  services: RequestServices,
  { selectionId, bytes, ...file }: UploadedFile,
): Promise<string> {
  const { work, importFiles, imports, importSelections, vault } = services;
  const write = <T>(change: () => Promise<T>): Promise<T> => work.write(change, () => true);
  const importId = await write(async () => {
    const selection = selectionId === null ? null : await importSelections.find(selectionId);
    if (selectionId !== null && !selection) throw new UploadRefused('selection_unknown');
    return importFiles.begin({ ...file, selection });
  });
  try {
    const hash = createHash('sha256');
    let size = 0;
    let position = 0;
    for await (const part of partsOf(bytes)) {
      hash.update(part);
      size += part.length;
      const at = position;
      await write(() => importFiles.add(vault.files, importId, at, part));
      position += 1;
    }
    if (size === 0) throw new UploadRefused('file_empty');
    await write(async () => {
      await importFiles.finish(importId, size, hash.digest());
      await imports.handToWorker(importId);
    });
    return importId;
  } catch (error) {
    await write(() => imports.remove(importId));
    throw error;
  }
}

/** The bytes in parts of one size, as long as they are not too many. */
async function* partsOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  let total = 0;
  for await (const chunk of bytes) {
    total += chunk.length;
    if (total > IMPORT_FILE_BYTES_MAX) throw new UploadRefused('file_too_large');
    waiting.push(chunk);
    length += chunk.length;
    if (length < PART_BYTES) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(waiting);
}
