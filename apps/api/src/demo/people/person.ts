import { weightedPicker } from '../randomness/random.ts';
import type { Choices, Random } from '../randomness/random.ts';
import type { Culture } from './culture.ts';

export interface Person {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  readonly isWoman: boolean;
  readonly culture: Culture;
}

const MIXED_FAMILY = 0.06;
const DOUBLE_FAMILY = 0.05;
const PREFERRED = 0.3;

/** Gives a function that draws people whose names fit their cultures. */
export function personSource(cultures: Choices<Culture>): (random: Random) => Person {
  const pickCulture = weightedPicker(cultures);
  return (random) => {
    const culture = pickCulture(random);
    const isWoman = random.chance(0.42);
    const family = random.pick(random.chance(MIXED_FAMILY) ? pickCulture(random).families : culture.families);
    const other = random.chance(DOUBLE_FAMILY) ? random.pick(pickCulture(random).families) : family;
    const givenName = random.pick(isWoman ? culture.feminine : culture.masculine);
    return {
      givenName,
      familyName: joined(family, other),
      preferredName: random.chance(PREFERRED) ? (culture.preferred.get(givenName) ?? null) : null,
      isWoman,
      culture,
    };
  };
}

// A name that has several parts already would become too long for anybody to carry.
function joined(family: string, other: string): string {
  return other === family || /[\s-]/.test(family + other) ? family : `${family}-${other}`;
}
