export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads settings by name and remembers every problem, so that one start reports all of them.
 * Messages carry names and rules only: a value may be a secret.
 */
export class EnvironmentReader {
  readonly problems: string[] = [];
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** An empty value counts as unset: that is what `${NAME:-}` in a compose file produces. */
  text(name: string): string | undefined {
    const value = this.#environment[name]?.trim();
    return value === '' ? undefined : value;
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[], fallback: Choice): Choice {
    const value = this.text(name);
    if (value === undefined) return fallback;
    const found = choices.find((choice) => choice === value);
    if (found === undefined) this.problems.push(`${name} must be one of ${choices.join(', ')}.`);
    return found ?? fallback;
  }

  integer(name: string, range: { min: number; max: number; fallback: number }): number {
    const value = this.text(name);
    if (value === undefined) return range.fallback;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= range.min && number <= range.max) return number;
    this.problems.push(`${name} must be a whole number from ${range.min} to ${range.max}.`);
    return range.fallback;
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.choice(name, ['true', 'false', '1', '0'], fallback ? 'true' : 'false');
    return value === 'true' || value === '1';
  }

  url(name: string, protocols: readonly string[]): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const protocol = URL.canParse(value) ? new URL(value).protocol : undefined;
    if (protocol !== undefined && protocols.includes(protocol)) return value;
    this.problems.push(`${name} must be an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}.`);
    return undefined;
  }
}
