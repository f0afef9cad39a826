import type { ImportField } from '../import-field.ts';
import { US_STATES } from '../words/states.ts';
import { asColumn } from './define-field.ts';
import { ADDRESS } from './identity-fields.ts';

/** What stands in files for somebody who lives in no state: kept as it is, because it is an answer. */
const NO_STATE = 'N/A';

/**
 * The column of a state. It is kept with its full name, whichever way it came (US-RAP-09).
 *
 * @param written what templates have: the vendor's file the name, the official one the two letters
 */
export function stateColumn(header: string, written: 'name' | 'letters'): ImportField {
  const states = Object.entries(US_STATES).map(([letters, name]) =>
    written === 'letters'
      ? { value: name, codes: [letters], words: [name] }
      : { value: name, codes: [], words: [name, letters] },
  );
  const none = { value: NO_STATE, codes: [], words: [NO_STATE] };
  return asColumn(ADDRESS.region, header, { kind: 'choice', choices: [...states, none] });
}
