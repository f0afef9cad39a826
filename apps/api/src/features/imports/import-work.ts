import { setTimeout as sleep } from 'node:timers/promises';
import { FileProblem } from '../../files/index.ts';
import { inLeanHeap } from '../../lean-heap.ts';
import type { RequestServices } from '../../request-services.ts';
import { asActor, type BatchWorkParts } from '../batches/index.ts';
import { nextPart } from './next-part.ts';
import { giveUp } from './give-up.ts';
import { noteUnreadable, readFile } from './read-file.ts';

/** Which import, of whom; what a job carries. */
export interface ImportTask {
  readonly tenantId: string;
  readonly importId: string;
  readonly actorId: string;
  /** How often it failed so far. */
  readonly failures?: number;
}

/** The share of its time that an import leaves to others between two parts: they use the same processors and disks. */
const PAUSE = 0.4;

/**
 * Works on an import, part by part, each in a transaction of its own: reads it, judges it, runs it or undoes it, whatever it
 * waits for. Killed at any moment, it goes on from the last part that was committed.
 *
 * @returns false when it was told to stop before the end
 */
export function workOnImport(parts: BatchWorkParts, task: ImportTask): Promise<boolean> {
  return inLeanHeap(() => workThrough(parts, task));
}

async function workThrough(parts: BatchWorkParts, task: ImportTask): Promise<boolean> {
  await read(parts, task);
  for (;;) {
    if (parts.isStopping()) return false;
    const begin = performance.now();
    if (!(await asActor(parts, await actingFor(parts, task), (services) => nextPart(services, task.importId))))
      return true;
    await sleep((performance.now() - begin) * PAUSE);
  }
}

/** Gives an import up: nothing of it will change any more. */
export async function giveUpImport(parts: BatchWorkParts, task: ImportTask): Promise<void> {
  await as(parts, task, (services) => giveUp(services, task.importId));
}

async function read(parts: BatchWorkParts, task: ImportTask): Promise<void> {
  try {
    await as(parts, task, (services) => readFile(services, task.importId));
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    await as(parts, task, (services) => noteUnreadable(services, task.importId, error));
  }
}

const as = <T>(parts: BatchWorkParts, task: ImportTask, work: (services: RequestServices) => Promise<T>): Promise<T> =>
  asActor(parts, actingAs(task, task.importId), work);

/** What an undo writes bears an id of its own, so that it is told from what it takes back. */
async function actingFor(parts: BatchWorkParts, task: ImportTask) {
  const record = await as(parts, task, (services) => services.imports.find(task.importId));
  return actingAs(task, record?.undoId ?? task.importId);
}

const actingAs = ({ tenantId, actorId }: ImportTask, operationId: string) =>
  ({ tenantId, actorId, operationId, channel: 'import' }) as const;
