export { BATCH_ATTEMPTS } from './batches.repository.ts';
export { ParticipantSelectionInput } from './batches.inputs.ts';
export { BatchKindEnum, SeatChoiceEnum } from './batch-enums.ts';
export { forgetBatches } from './forget-batches.ts';
export { asActor, type BatchWorkParts } from './as-actor.ts';
export { giveUpBatch, workOnBatch, type BatchTask } from './batch-work.ts';
export { batchKindsOf } from './chunk.ts';
export { resultFile } from './result-file.ts';
export { selectionOf } from './selected-participants.ts';
