import { refuse } from '@guildhall/domain';
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Mutation, Query } from '../../access/guarded-operations.ts';
import { savedRecord } from '../../access/saved-record.ts';
import { FieldProblem } from '../../errors/user-errors.type.ts';
import type { RequestContext } from '../../request-context.ts';
import { Participant } from '../participants/index.ts';
import type { BatchItemRow } from './batch-row.ts';
import {
  Batch,
  BatchConnection,
  BatchItem,
  BatchSaved,
  CancelBatchResult,
  PrepareBatchResult,
  RetryBatchResult,
  RunBatchResult,
  UndoBatchResult,
} from './batch.type.ts';
import { BatchIdInput, BatchListArgs, PrepareBatchInput, RunBatchInput } from './batches.inputs.ts';
import { prepareBatch } from './prepare-batch.ts';
import { retryBatch } from './retry-batch.ts';
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

  @Mutation('batches:create', () => RetryBatchResult, {
    description:
      'Prepares the same change anew for whoever a batch refused, or an undo could not put back: a preview. Changes nobody.',
  })
  retryBatch(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => BatchIdInput, { description: 'Which.' }) input: BatchIdInput,
  ) {
    return retryBatch(services, input.batchId);
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
