// Reads a table of outcomes that is written for people.
import { ROLES, type Role } from './cast.ts';

export const CALLERS = [...ROLES, 'anonymous'] as const;
export type Caller = Role | 'anonymous';

/** `invalid`: the record is within reach, but a rule about it forbids the change, and the answer says so. */
const OUTCOMES = ['allowed', 'refused', 'hidden', 'invalid'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Cell {
  readonly operation: string;
  readonly relation: string;
  readonly caller: Caller;
  readonly outcome: Outcome;
}

/**
 * Gives the cells of a table. A line that ends in a colon names the operations that the rows below it hold for; a row is a
 * relation and the outcome of each caller, in columns two or more spaces apart.
 *
 * @throws when a row lacks a cell, a word is none of the outcomes, or a cell stands twice
 */
export function readMatrix(table: string): Cell[] {
  let operations: string[] = [];
  const cells = new Map<string, Cell>();
  for (const line of table
    .split('\n')
    .map((text) => text.trim())
    .filter(Boolean)) {
    if (line.startsWith(CALLERS[0])) continue;
    if (line.endsWith(':')) {
      operations = line.slice(0, -1).split(/\s*·\s*/);
      continue;
    }
    const [relation = '', ...outcomes] = line.split(/\s{2,}/);
    if (outcomes.length !== CALLERS.length) throw new Error(`Give ${CALLERS.length} cells to the row: ${line}`);
    CALLERS.forEach((caller, index) => {
      const outcome = OUTCOMES.find((word) => word === outcomes[index]);
      if (!outcome) throw new Error(`No outcome: ${outcomes[index]}`);
      for (const operation of operations) {
        const key = `${operation} / ${relation} / ${caller}`;
        if (cells.has(key)) throw new Error(`Written twice: ${key}`);
        cells.set(key, { operation, relation, caller, outcome });
      }
    });
  }
  return [...cells.values()];
}
