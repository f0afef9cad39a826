import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { RequestContext } from '../../request-context.ts';
import { BatchKindEnum, batchKindsOf } from '../batches/index.ts';
import { Viewer } from './viewer.type.ts';

@Resolver(() => Viewer)
export class ViewerBatchesResolver {
  @FieldResolver(() => [BatchKindEnum], { description: 'What the viewer may do to many participants at once.' })
  viewerBatchKinds(@Ctx() { services }: RequestContext) {
    return batchKindsOf(services.viewer.userType);
  }

  @FieldResolver(() => Boolean, { description: 'One of the own batches waits for the worker, or runs.' })
  hasBatchAtWork(@Ctx() { services }: RequestContext): Promise<boolean> | boolean {
    return batchKindsOf(services.viewer.userType).length > 0 && services.batches.isAnyAtWork();
  }
}
