import { admissionOf, ATTEMPT_WINDOW_MS, type Admission } from './admission.ts';
import { networkOf } from './network.ts';

/** Coarse, because many people may share one network. */
const DEFAULT_LIMIT = 100;
const MAX_NETWORKS = 50_000;

interface Count {
  attempts: number;
  readonly since: Date;
}

/**
 * Failed attempts per network, against guessing one password at many addresses. Kept in memory: it is a brake, and the
 * count per address, which is what protects a login, is in the database.
 */
export class NetworkAttempts {
  readonly #counts = new Map<string, Count>();
  readonly #limit: number;

  constructor(limit = DEFAULT_LIMIT) {
    this.#limit = limit;
  }

  /** Counts an attempt before it is verified, so that parallel ones can't slip through, and says whether it may go on. */
  count(clientAddress: string, now: Date): Admission {
    const network = networkOf(clientAddress);
    const count = this.#running(network, now) ?? this.#start(network, now);
    count.attempts += 1;
    return admissionOf(count.attempts, this.#limit, count.since, now);
  }

  /** Takes one attempt back: it succeeded, or was never verified. */
  takeBack(clientAddress: string): void {
    const count = this.#counts.get(networkOf(clientAddress));
    if (count !== undefined && count.attempts > 0) count.attempts -= 1;
  }

  #running(network: string, now: Date): Count | undefined {
    const count = this.#counts.get(network);
    return count === undefined || isOver(count, now) ? undefined : count;
  }

  #start(network: string, now: Date): Count {
    this.#counts.delete(network);
    if (this.#counts.size >= MAX_NETWORKS) this.#makeRoom(now);
    const count = { attempts: 0, since: now };
    this.#counts.set(network, count);
    return count;
  }

  /** A map keeps the order of insertion, so the oldest come first. */
  #makeRoom(now: Date): void {
    for (const [network, count] of this.#counts) {
      if (!isOver(count, now) && this.#counts.size < MAX_NETWORKS) return;
      this.#counts.delete(network);
    }
  }
}

function isOver(count: Count, now: Date): boolean {
  return now.getTime() - count.since.getTime() >= ATTEMPT_WINDOW_MS;
}
