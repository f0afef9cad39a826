import { canCancelBatch, canUndoBatch, isUndoable, refuse, undoableUntil } from '@guildhall/domain';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { Mutation, Query } from '../../access/guarded-operations.ts';
import { savedRecord } from '../../access/saved-record.ts';
import { FieldProblem } from '../../errors/user-errors.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { RequestContext } from '../../request-context.ts';
import { Participant } from '../participants/index.ts';
import type { BatchItemRow, BatchRow } from './batch-row.ts';
import {
  Batch,
  BatchChange,
  BatchConnection,
  BatchItem,
  BatchItemConnection,
  BatchNoteCount,
  BatchReason,
  BatchSaved,
  CancelBatchResult,
  PrepareBatchResult,
  RunBatchResult,
  UndoBatchResult,
} from './batch.type.ts';
import { BatchIdInput, BatchItemArgs, BatchListArgs, PrepareBatchInput, RunBatchInput } from './batches.inputs.ts';
import { clearedBy } from './batch-change-fields.resolver.ts';
import { prepareBatch } from './prepare-batch.ts';
import { cancelBatch, runBatch, undoBatch } from './run-batch.ts';

@Resolver(() => Batch)
export class BatchesResolver {
  @Query('batches:read', () => Batch, {
    nullable: true,
    description: 'One of the own batches; null when unknown or not within reach.',
  })
  batch(@Ctx() { loaders }: RequestContext, @Arg('id', () => ID, { description: 'Id of the batch.' }) id: string) {
    return loaders.batch.load(id);
  }

  @Query('batches:read', () => BatchConnection, {
    description: 'The own batches that were run, the newest first.',
    complexity: ({ args, childComplexity }) => Number(args.first) * childComplexity,
  })
  async batches(@Ctx() { services }: RequestContext, @Args(() => BatchListArgs) args: BatchListArgs) {
    const states = args.states ?? null;
    return new BatchConnection((await services.batches.list(states, args)) as never, () =>
      services.batches.count(states),
    );
  }

  @Mutation('batches:create', () => PrepareBatchResult, {
    description:
      'Stores a change for selected participants and judges it person by person: the preview. Changes nobody.',
  })
  prepareBatch(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => PrepareBatchInput, { description: 'Who and what.' }) input: PrepareBatchInput,
  ) {
    return prepareBatch(services, input);
  }

  @Mutation('batches:update', () => RunBatchResult, {
    description:
      'Runs a prepared batch in the background. Everybody is judged again, as the viewer may do at that moment.',
  })
  runBatch(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => RunBatchInput, { description: 'Which.' }) input: RunBatchInput,
  ) {
    return runBatch(services, input);
  }

  @Mutation('batches:update', () => CancelBatchResult, {
    description: 'Stops a batch. Whoever was changed by then stays changed.',
  })
  cancelBatch(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => BatchIdInput, { description: 'Which.' }) input: BatchIdInput,
  ) {
    return cancelBatch(services, input.batchId);
  }

  @Mutation('batches:update', () => UndoBatchResult, {
    description:
      'Puts everybody back whom a batch changed, in the background; whoever was edited since is kept as they are.',
  })
  undoBatch(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => BatchIdInput, { description: 'Which.' }) input: BatchIdInput,
  ) {
    return undoBatch(services, input.batchId);
  }
}

@Resolver(() => Batch)
export class BatchFieldsResolver {
  @FieldResolver(() => BatchChange, { description: 'What it changes; of an undo: what is taken back.' })
  change(@Root() { change }: BatchRow): object {
    const { status, edit, account, convert, group, message } = change;
    return {
      ...status,
      ...edit,
      ...(account ? { accountAction: account.action, reasonText: account.reason } : {}),
      ...group,
      resends: convert?.resends,
      messageSubject: message?.subject,
      messageText: message?.text,
      cleared: clearedBy(edit ?? {}),
    };
  }

  @FieldResolver(() => [BatchNoteCount], {
    description: 'What is done for those who change, where it differs from person to person; the most frequent first.',
  })
  notes(@Root() { id }: BatchRow, @Ctx() { services }: RequestContext) {
    return services.batchItems.notes(id);
  }

  @FieldResolver(() => [BatchReason], {
    description: 'Why people stay as they are, with how many; the most frequent first.',
  })
  reasons(@Root() { id }: BatchRow, @Ctx() { services }: RequestContext) {
    return services.batchItems.reasons(id);
  }

  @FieldResolver(() => BatchItemConnection, { description: 'Its people with what becomes of each, in their order.' })
  async items(
    @Root() { id }: BatchRow,
    @Ctx() { services }: RequestContext,
    @Args(() => BatchItemArgs) args: BatchItemArgs,
  ) {
    return new BatchItemConnection((await services.batchItems.list(id, args, args)) as never, () =>
      services.batchItems.count(id, args),
    );
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many seats are free now; null where there is no limit.',
  })
  async seatsFree(@Ctx() { loaders, services }: RequestContext): Promise<number | null> {
    const { seatLimit } = await loaders.tenant();
    return seatLimit === null ? null : Math.max(0, seatLimit - (await services.participantRecords.countSeats()));
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may run it now.' })
  viewerCanRun(@Root() { state }: BatchRow): boolean {
    return state === 'draft';
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may stop it now.' })
  viewerCanCancel(@Root() { state }: BatchRow): boolean {
    return canCancelBatch(state);
  }

  @FieldResolver(() => Boolean, { description: 'A batch of this kind can be undone for a while after it ran.' })
  isUndoable(@Root() { kind }: BatchRow): boolean {
    return isUndoable(kind);
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it can be undone; null for one that never can.',
  })
  canUndoUntil(@Root() batch: BatchRow): Date | null {
    return undoableUntil(batch);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may undo it now.' })
  viewerCanUndo(@Root() batch: BatchRow, @Ctx() { services }: RequestContext): boolean {
    return canUndoBatch(batch, services.now());
  }

  @FieldResolver(() => Batch, { nullable: true, description: 'The batch that undid it.' })
  undoneBy(@Root() { undoneById }: BatchRow, @Ctx() { loaders }: RequestContext) {
    return undoneById && loaders.batch.load(undoneById);
  }

  @FieldResolver(() => Batch, { nullable: true, description: 'The batch that it undoes.' })
  undoes(@Root() { undoesId }: BatchRow, @Ctx() { loaders }: RequestContext) {
    return undoesId && loaders.batch.load(undoesId);
  }
}

@Resolver(() => BatchItem)
export class BatchItemFieldsResolver {
  @FieldResolver(() => Participant, { nullable: true, description: 'The participant; null when not within reach.' })
  participant(@Root() { participantId }: BatchItemRow, @Ctx() { loaders }: RequestContext) {
    return loaders.participant.get(participantId);
  }

  @FieldResolver(() => FieldProblem, { nullable: true, description: 'Why the person stays as it is.' })
  problem(@Root() { code }: BatchItemRow): FieldProblem | null {
    return code && { field: null, code, message: refuse(code).message };
  }
}

@Resolver(() => BatchSaved)
export class BatchSavedResolver {
  @FieldResolver(() => Batch, { description: 'The batch.' })
  batch(@Root() answer: BatchSaved, @Ctx() { loaders, services }: RequestContext) {
    return savedRecord(answer, answer.batchId, {
      saved: (id) => loaders.batch.load(id),
      visible: (id) => services.batches.find(id),
    });
  }
}
