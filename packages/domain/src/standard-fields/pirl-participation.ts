import type { StandardElement } from './standard-field.ts';
import { EXIT_REASONS, WIOA_PARTICIPANT, YES_NO } from './pirl-lists.ts';

/** Which programs somebody takes part in: section B (ETA-9172; standards, section 2.4). */
export const PIRL_PARTICIPATION: readonly StandardElement[] = [
  ['900', 'Date of Program Entry (WIOA)', 'date'],
  ['901', 'Date of Program Exit (WIOA)', 'date'],
  ['903', 'Adult (WIOA)', WIOA_PARTICIPANT],
  ['904', 'Dislocated Worker (WIOA)', WIOA_PARTICIPANT],
  ['905', 'Youth (WIOA)', WIOA_PARTICIPANT],
  ['907', 'Recipient of Incumbent Worker Training', 'text'],
  ['908', 'Rapid Response', 'text'],
  ['909', 'Rapid Response (Additional Assistance)', YES_NO],
  ['918', 'Wagner-Peyser Employment Service (WIOA)', YES_NO],
  ['921', 'Employment and Training Services Related to SNAP', 'text'],
  ['923', 'Other Reasons for Exit (WIOA)', EXIT_REASONS],
  ['931', 'Registered Apprenticeship Program', 'text'],
  ['932', 'National Dislocated Worker Grants (DWG)', 'text'],
  ['933', 'Date of First DWG Service', 'date'],
  ['935', 'Accountability Exit Status', 'text'],
];
