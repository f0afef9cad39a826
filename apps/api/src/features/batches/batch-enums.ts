import {
  BATCH_ACCOUNT_ACTIONS,
  BATCH_CLEAR_FIELDS,
  BATCH_KINDS,
  BATCH_NOTES,
  BATCH_OUTCOMES,
  BATCH_STATES,
  SEAT_CHOICES,
} from '@guildhall/domain';
import { enumOf } from '../../graphql/enums.ts';

export const BatchKindEnum = enumOf('BatchKind', BATCH_KINDS, 'What a batch does.');
export const BatchStateEnum = enumOf('BatchState', BATCH_STATES, 'Where a batch stands.');
export const BatchOutcomeEnum = enumOf(
  'BatchOutcome',
  BATCH_OUTCOMES,
  'How a batch ends for one person; in a preview: how it would end.',
);
export const SeatChoiceEnum = enumOf(
  'SeatChoice',
  SEAT_CHOICES,
  'What happens where a batch needs more seats than there are: as many people as fit in their order, or nobody.',
);
export const BatchClearFieldEnum = enumOf('BatchClearField', BATCH_CLEAR_FIELDS, 'What a batch can empty.');
export const BatchNoteEnum = enumOf(
  'BatchNote',
  BATCH_NOTES,
  'What is done for somebody who changes, where it differs from person to person: invited, sent the invitation again, invited as participant and staff of one occupation, given a new enrollment, or left in a program that goes on without an account.',
);
export const BatchAccountActionEnum = enumOf(
  'BatchAccountAction',
  BATCH_ACCOUNT_ACTIONS,
  'What becomes of accounts; the program status stays what it is.',
);
