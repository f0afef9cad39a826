import { PIRL_OUTCOMES } from './pirl-outcomes.ts';
import { PIRL_PARTICIPATION } from './pirl-participation.ts';
import { PIRL_PERSON } from './pirl-person.ts';
import { PIRL_SERVICES } from './pirl-services.ts';
import type { StandardElement, StandardField, StandardSection } from './standard-field.ts';

/**
 * The elements of the Participant Individual Record Layout of the US Department of Labor that a record doesn't have anyway, in
 * their order (US-PIR-01). Birth date, sex, race, address and the like are the person's own; a file has both.
 */
export const PIRL_FIELDS: readonly StandardField[] = [
  ...fieldsOf('pirl_person', PIRL_PERSON),
  ...fieldsOf('pirl_participation', PIRL_PARTICIPATION),
  ...fieldsOf('pirl_services', PIRL_SERVICES),
  ...fieldsOf('pirl_outcomes', PIRL_OUTCOMES),
];

function fieldsOf(section: StandardSection, elements: readonly StandardElement[]): readonly StandardField[] {
  return elements.map(([number, name, takes]) => ({
    code: `pirl_${number.toLowerCase()}`,
    section,
    label: `${number} ${name}`,
    type: typeof takes === 'string' ? takes : 'choice',
    options: typeof takes === 'string' ? [] : takes.map(([, label]) => label),
    optionCodes: typeof takes === 'string' ? [] : takes.map(([code]) => code),
  }));
}
