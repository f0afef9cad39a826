import {
  IMPORT_CONFIDENCES,
  DATE_ORDERS,
  IMPORT_DECISIONS,
  IMPORT_MODES,
  IMPORT_OUTCOMES,
  IMPORT_PROFILES,
  IMPORT_STATES,
} from '@guildhall/domain';
import { enumOf } from '../../graphql/enums.ts';

export const ImportProfileEnum = enumOf('ImportProfile', IMPORT_PROFILES, 'Which columns a kind of file has.');
export const ImportStateEnum = enumOf(
  'ImportState',
  IMPORT_STATES,
  'Where an import stands. READING: the file is read. UNREADABLE: see fileProblem; another reading can be chosen. MAPPING: waits for what the columns mean. CHECKING: lines are judged. DRAFT: waits to be run.',
);
export const ImportOutcomeEnum = enumOf(
  'ImportOutcome',
  IMPORT_OUTCOMES,
  'What becomes of a line: before the run what would, after it what has; of an undo REVERSED, KEPT or FAILED.',
);
export const ImportModeEnum = enumOf('ImportMode', IMPORT_MODES, 'Whether a file may add, change, or both.');
export const ImportDateOrderEnum = enumOf(
  'ImportDateOrder',
  DATE_ORDERS,
  'In which order day, month and year stand in dates that are only numbers.',
);
export const ImportDecisionEnum = enumOf('ImportDecision', IMPORT_DECISIONS, 'What to do with a probable duplicate.');
export const ImportConfidenceEnum = enumOf(
  'ImportConfidence',
  IMPORT_CONFIDENCES,
  'How sure it is what a column means; REMEMBERED from the last file with the same header.',
);
