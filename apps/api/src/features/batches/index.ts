export { forgetBatches } from './forget-batches.ts';
export { giveUpBatch, workOnBatch, type BatchTask, type BatchWorkParts } from './batch-work.ts';
