import { Random } from './random.ts';

/** Repeatable ids with the layout of UUIDv7: a time in milliseconds, then bits from a seed. */
export class IdSource {
  readonly #random: Random;

  constructor(seed: string) {
    this.#random = new Random(seed);
  }

  /** The next id for something that came about at this time; ids sort by it. */
  at(milliseconds: number): string {
    const time = milliseconds.toString(16).padStart(12, '0');
    const middle = this.#random.bits();
    const version = hex((middle & 0x0fff) | 0x7000, 4);
    const variant = hex(((middle >>> 16) & 0x3fff) | 0x8000, 4);
    const tail = hex(this.#random.bits() & 0xffff, 4) + hex(this.#random.bits(), 8);
    return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${tail}`;
  }
}

/** One id that follows from a name alone, whatever else is generated and whenever. */
export function idOfName(name: string): string {
  return new IdSource(name).at(FIRST_MOMENT);
}

const FIRST_MOMENT = Date.UTC(2026, 0, 1);

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
