import type { RequestServices } from '../../request-services.ts';
import type { Chunk, PlannedChunk } from './chunk.ts';
import { planStatusChunk } from './plan-status-chunk.ts';

/** Judges the people of a chunk by the rules that a single edit obeys, with statements for all of them together. */
export function planChunk(services: RequestServices, chunk: Chunk): Promise<PlannedChunk> {
  const { status } = chunk.batch.change;
  if (status) return planStatusChunk(services, status, chunk);
  throw new Error(`Nobody knows how to do a batch of kind ${chunk.batch.kind}.`);
}
