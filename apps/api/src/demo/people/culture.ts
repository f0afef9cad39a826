import type { Race, UK_ETHNICITIES } from '@guildhall/domain';

/** Where a generated name comes from, so that given and family names fit each other. */
export interface Culture {
  readonly feminine: readonly string[];
  readonly masculine: readonly string[];
  readonly families: readonly string[];
  /** By given name what somebody may rather be called: a short form, or the name in its own script. */
  readonly preferred: ReadonlyMap<string, string>;
  readonly race: Race;
  readonly isHispanic?: boolean;
  readonly ukEthnicity: (typeof UK_ETHNICITIES)[number];
}

/** Splits a list of names at its commas. */
export function names(list: string): readonly string[] {
  return list.split(',').map((name) => name.trim());
}

/** Reads `name: other name` pairs between commas. */
export function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(names(list).map((pair) => pair.split(': ') as [string, string]));
}
