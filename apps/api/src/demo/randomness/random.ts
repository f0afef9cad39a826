/**
 * A repeatable source of randomness: the same seed gives the same sequence on every machine.
 *
 * The sequence is that of the "small fast counter" generator: three mixed words and a counter that rules out short cycles.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: string) {
    this.#a = hash(seed, 0x9e3779b9);
    this.#b = hash(seed, 0x243f6a88);
    this.#c = hash(seed, 0xb7e15162);
    for (let round = 0; round < 12; round += 1) this.bits();
  }

  /** 32 random bits as an unsigned number. */
  bits(): number {
    const mixed = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + mixed;
    return mixed >>> 0;
  }

  /** At least 0 and less than 1. */
  next(): number {
    return this.bits() / 0x1_0000_0000;
  }

  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('There is nothing to pick from.');
    return list[Math.floor(this.next() * list.length)] as T;
  }

  /** Like `pick`, with earlier entries more likely: the first third comes about every second time. */
  pickEarly<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('There is nothing to pick from.');
    return list[Math.floor(this.next() ** 1.6 * list.length)] as T;
  }

  /** Up to `count` different entries of a list, in random order. */
  sample<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    const taken: T[] = [];
    while (taken.length < count && rest.length > 0) {
      taken.push(...rest.splice(Math.floor(this.next() * rest.length), 1));
    }
    return taken;
  }
}

/** Values with their relative weights. */
export type Choices<T> = readonly (readonly [value: T, weight: number])[];

/** Gives a function that draws values by weight; each draw is a binary search, so thousands of choices stay cheap. */
export function weightedPicker<T>(choices: Choices<T>): (random: Random) => T {
  const upTo: number[] = [];
  let total = 0;
  for (const [, weight] of choices) upTo.push((total += weight));
  if (total <= 0) throw new Error('There is nothing to pick from.');

  return (random) => {
    const target = random.next() * total;
    let low = 0;
    let high = choices.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] as number) > target) high = middle;
      else low = middle + 1;
    }
    return (choices[low] as readonly [T, number])[0];
  };
}

/** Folds a text into 32 bits; another salt gives independent bits. */
function hash(text: string, salt: number): number {
  let state = salt;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
    state ^= state >>> 15;
  }
  return Math.imul(state ^ (state >>> 13), 0x85ebca6b) | 0;
}
