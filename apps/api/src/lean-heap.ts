import { setFlagsFromString } from 'node:v8';

let works = 0;

/**
 * Does work that steadily makes garbage. V8 lets what has outlived two quick collections pile up to several times of what is in
 * use; meanwhile it may be as much again, which saves a hundred megabytes. Only meanwhile, because it takes processor time from
 * whatever the process does. The flag is read at each collection.
 */
export async function inLeanHeap<T>(work: () => Promise<T>): Promise<T> {
  if (works === 0) setFlagsFromString('--heap-growing-percent=100');
  works += 1;
  try {
    return await work();
  } finally {
    works -= 1;
    // Zero leaves it to V8.
    if (works === 0) setFlagsFromString('--heap-growing-percent=0');
  }
}
