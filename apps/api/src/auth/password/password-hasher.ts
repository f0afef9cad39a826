// Passwords at rest: argon2id, its cost, and how much of it may run at once.
import { availableParallelism } from 'node:os';
import { hash, parseOptions, verify } from '@node-rs/argon2';
import { Slots } from './slots.ts';

export interface HashCost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** Above the OWASP minimum of 19 MiB and 2 passes; about a tenth of a second. */
const CURRENT_COST: HashCost = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 };

/** Longer ones only cost the server time; a passphrase of 64 characters in any script stays well below. */
export const MAX_PASSWORD_BYTES = 1024;

/**
 * One bound for the whole process, because memory and cores are the process's: never more than 4, and one core is left
 * to everything else. With all of them taken, 50 people who sign in at once slow other requests down tenfold.
 */
const processSlots = new Slots({ atOnce: Math.max(1, Math.min(4, availableParallelism() - 1)), waiting: 64 });

/** Hashes and verifies passwords at one cost. Tests take a low cost; everything else the current one. */
export class PasswordHasher {
  readonly #cost: HashCost;
  readonly #slots: Slots;

  constructor(cost: HashCost = CURRENT_COST, slots: Slots = processSlots) {
    this.#cost = cost;
    this.#slots = slots;
  }

  /** Gives the salted hash of a password, with its parameters inside; throws `TooBusy` when too many hashes wait. */
  hash(password: string): Promise<string> {
    const { memoryKiB, passes, lanes } = this.#cost;
    const options = { memoryCost: memoryKiB, timeCost: passes, parallelism: lanes };
    return this.#slots.run(() => hash(encode(password), options));
  }

  /** True when a hash was made of this password; throws `TooBusy` when too many hashes wait. */
  verify(stored: string, password: string): Promise<boolean> {
    return this.#slots.run(() => verify(stored, encode(password)));
  }

  /** True when a hash cost less to make than a new one would: it is renewed at the next sign-in. */
  isOutdated(stored: string): boolean {
    const { memoryCost, timeCost, parallelism } = parseOptions(stored);
    const { memoryKiB, passes, lanes } = this.#cost;
    return memoryCost < memoryKiB || timeCost < passes || parallelism < lanes;
  }
}

export function isPasswordTooLong(password: string): boolean {
  return Buffer.byteLength(password) > MAX_PASSWORD_BYTES;
}

/** NFC, so that one password typed on two keyboards is one password (NIST SP 800-63B-4, 3.1.1.2). */
function encode(password: string): Buffer {
  return Buffer.from(password.normalize('NFC'), 'utf8');
}

const currentHasher = new PasswordHasher();

/** The hash of a password at the current cost, for a login that is made outside of sign-in, such as demo data. */
export function hashPassword(password: string): Promise<string> {
  return currentHasher.hash(password);
}
