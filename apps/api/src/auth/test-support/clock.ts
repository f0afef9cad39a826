/** A clock that stands still until it is told to move. */
export class FakeClock {
  #time = new Date('2026-03-02T09:00:00Z').getTime();

  readonly now = (): Date => new Date(this.#time);

  advance({ minutes = 0, seconds = 0 }: { minutes?: number; seconds?: number }): void {
    this.#time += (minutes * 60 + seconds) * 1000;
  }
}
