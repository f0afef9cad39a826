import { holdsPolicy } from '@guildhall/domain';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Query } from '../../access/guarded-operations.ts';
import type { RequestContext } from '../../request-context.ts';
import { CustomField, CustomValue, Participant, type ParticipantRow } from '../participants/index.ts';

@Resolver(() => Participant)
export class StandardFieldsResolver {
  @Query('demographics:read', () => [CustomField], {
    description: 'The fields of the standard sets that the tenant uses, such as PIRL, in their order; at most 500.',
  })
  standardFields(@Ctx() { services }: RequestContext) {
    return services.standardFields.list();
  }

  @FieldResolver(() => [CustomValue], {
    description:
      'What is filled in of the standard fields; as confidential as demographics, and empty without the right.',
  })
  standardValues(@Root() row: ParticipantRow, @Ctx() { loaders, viewer }: RequestContext) {
    const mayRead = viewer !== null && holdsPolicy(viewer.userType, 'demographics:read');
    return mayRead ? loaders.standardValues.get(row.id) : [];
  }
}
