import { holdsPolicy } from '@guildhall/domain';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Mutation } from '../../access/guarded-operations.ts';
import type { RequestContext } from '../../request-context.ts';
import { Participant, type ParticipantRow } from '../participants/index.ts';
import { confirmDetails } from './confirm-details.ts';
import { ConfirmDetailsInput, ConfirmDetailsResult, SignatureType } from './welcome.type.ts';

@Resolver(() => Participant)
export class WelcomeResolver {
  @Mutation('details:confirm', () => ConfirmDetailsResult, {
    description: 'A participant confirms the own contact data and signs, after the first sign-in or later.',
  })
  confirmDetails(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => ConfirmDetailsInput, { description: 'All of it.' }) input: ConfirmDetailsInput,
  ) {
    return confirmDetails(services, input);
  }

  @FieldResolver(() => Boolean, { description: 'The participant has confirmed the own data since the first sign-in.' })
  hasConfirmedDetails(@Root() { detailsConfirmedAt }: ParticipantRow): boolean {
    return detailsConfirmedAt !== null;
  }

  @FieldResolver(() => SignatureType, {
    nullable: true,
    description:
      'The signature; null where there is none, or for those who may neither edit the participant nor are it.',
  })
  signature(@Root() { id }: ParticipantRow, @Ctx() { viewer, loaders }: RequestContext) {
    if (viewer === null) return null;
    const maySee = viewer.accountId === id || holdsPolicy(viewer.userType, 'participants:update');
    return maySee ? loaders.signature.get(id) : null;
  }
}
