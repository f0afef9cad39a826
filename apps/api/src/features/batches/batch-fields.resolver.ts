import {
  canCancelBatch,
  canRetryBatch,
  canUndoBatch,
  isOverCaseload,
  isUndoable,
  undoableUntil,
} from '@guildhall/domain';
import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { RequestContext } from '../../request-context.ts';
import { clearedBy, previousOf } from './batch-change-fields.resolver.ts';
import type { BatchRow } from './batch-row.ts';
import { Batch, BatchChange, BatchItemConnection, BatchNoteCount, BatchReason, CaseloadType } from './batch.type.ts';
import { BatchItemArgs } from './batches.inputs.ts';
import { leftOf } from './retry-batch.ts';

@Resolver(() => Batch)
export class BatchFieldsResolver {
  @FieldResolver(() => BatchChange, { description: 'What it changes; of an undo: what is taken back.' })
  change(@Root() { change }: BatchRow): object {
    const { status, edit, account, convert, group, message } = change;
    return {
      ...status,
      ...edit,
      ...(edit?.previous ? previousOf(edit.previous) : {}),
      ...(account ? { accountAction: account.action, reasonText: account.reason } : {}),
      ...group,
      resends: convert?.resends,
      confirmsRoleConflict: convert?.confirmsRoleConflict,
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

  @FieldResolver(() => Boolean, { description: 'The viewer may try it again for those who were left out.' })
  viewerCanRetry(@Root() batch: BatchRow): boolean {
    return canRetryBatch(leftOf(batch));
  }

  @FieldResolver(() => Batch, { nullable: true, description: 'The batch whose left-out people it tries again.' })
  retries(@Root() { retriesId }: BatchRow, @Ctx() { loaders }: RequestContext) {
    return retriesId && loaders.batch.load(retriesId);
  }

  @FieldResolver(() => CaseloadType, {
    nullable: true,
    description: 'The active people of the new case owner, before and after; null where the case owner stays.',
  })
  async caseload(@Root() { id, state, change }: BatchRow, @Ctx() { loaders, services }: RequestContext) {
    const ownerId = change.edit?.caseOwnerId;
    if (!ownerId) return null;
    const isAhead = state === 'preparing' || state === 'draft';
    const [now, joining, { caseloadMax: limit }] = await Promise.all([
      services.batchOwners.activeOf(ownerId),
      isAhead ? services.batchOwners.joining(id, ownerId) : 0,
      loaders.tenantSettings(),
    ]);
    const caseload = { now, after: now + joining, limit };
    return { ...caseload, isOver: isOverCaseload(caseload) };
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
