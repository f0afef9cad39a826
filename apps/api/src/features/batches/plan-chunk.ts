import type { RequestServices } from '../../request-services.ts';
import type { Chunk, PlannedChunk } from './chunk.ts';
import { planAccountChunk } from './plan-account-chunk.ts';
import { planConvertChunk } from './plan-convert-chunk.ts';
import { planEditChunk } from './plan-edit-chunk.ts';
import { planGroupChunk } from './plan-group-chunk.ts';
import { planMessageChunk } from './plan-message-chunk.ts';
import { planStatusChunk } from './plan-status-chunk.ts';
import { planUndoChunk } from './plan-undo-chunk.ts';

/** Judges the people of a chunk by the rules that a single edit obeys, with statements for all of them together. */
export function planChunk(services: RequestServices, chunk: Chunk): Promise<PlannedChunk> {
  const { status, edit, convert, account, group, message } = chunk.batch.change;
  if (chunk.batch.undoesId !== null) return planUndoChunk(services, chunk.batch.undoesId, chunk);
  if (status) return planStatusChunk(services, status, chunk);
  if (edit) return planEditChunk(services, edit, chunk);
  if (convert) return planConvertChunk(services, convert, chunk);
  if (account) return planAccountChunk(services, account, chunk);
  if (group) return planGroupChunk(services, group.groupId, chunk);
  if (message) return planMessageChunk(services, message, chunk);
  throw new Error(`Nobody knows how to do a batch of kind ${chunk.batch.kind}.`);
}
