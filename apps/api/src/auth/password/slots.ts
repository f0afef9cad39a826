/** No slot is free and the queue is full: the caller is told to come back, instead of waiting without end. */
export class TooBusy extends Error {
  constructor() {
    super('Too much work of this kind is waiting.');
    this.name = 'TooBusy';
  }
}

export interface SlotLimits {
  readonly atOnce: number;
  readonly waiting: number;
}

/**
 * Lets a bounded number of tasks run at once and a bounded number wait, first come first served. A slot is given back
 * when its task ends, whether or not somebody still waits for the result.
 */
export class Slots {
  readonly #limits: SlotLimits;
  readonly #queue: (() => void)[] = [];
  #running = 0;

  constructor(limits: SlotLimits) {
    this.#limits = limits;
  }

  /** Runs a task as soon as a slot is free and gives its result; throws `TooBusy` when the queue is full. */
  async run<Result>(task: () => Promise<Result>): Promise<Result> {
    await this.#enter();
    try {
      return await task();
    } finally {
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    if (this.#running < this.#limits.atOnce) {
      this.#running += 1;
      return;
    }
    if (this.#queue.length >= this.#limits.waiting) throw new TooBusy();
    await new Promise<void>((resolve) => this.#queue.push(resolve));
  }

  /** The slot goes straight to whoever waits longest: between two tasks nobody can jump the queue. */
  #leave(): void {
    const next = this.#queue.shift();
    if (next === undefined) this.#running -= 1;
    else next();
  }
}
