import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Mutation } from '../../../access/guarded-operations.ts';
import { NotFound } from '../../../errors/user-errors.type.ts';
import type { RequestContext } from '../../../request-context.ts';
import { MarkParticipantSeenResult, ParticipantSaved } from '../participant-results.type.ts';
import type { ParticipantRow } from '../participant-row.ts';
import { Participant } from '../participant.type.ts';

@Resolver(() => Participant)
export class UnseenResolver {
  @FieldResolver(() => Boolean, {
    description: 'The viewer is the case owner and has not looked at this record since: show it as new.',
  })
  isNewToViewer(@Root() row: ParticipantRow, @Ctx() { loaders }: RequestContext) {
    return loaders.unseen.get(row.id);
  }

  @Mutation('participants:mark_seen', () => MarkParticipantSeenResult, {
    description: 'The viewer has looked at a participant, who is new to them no more. Nothing else changes.',
  })
  async markParticipantSeen(
    @Ctx() { services }: RequestContext,
    @Arg('participantId', () => ID, { description: 'The participant.' }) participantId: string,
  ) {
    const row = await services.participants.find(participantId);
    if (!row) return NotFound.create();
    await services.unseen.markSeen(row.id);
    return ParticipantSaved.of(row.id);
  }
}
