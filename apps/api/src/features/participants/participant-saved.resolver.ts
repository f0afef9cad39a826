import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../request-context.ts';
import { StaffMember } from '../staff/index.ts';
import { ParticipantSaved } from './participant-results.type.ts';
import { Participant } from './participant.type.ts';

@Resolver(() => ParticipantSaved)
export class ParticipantSavedResolver {
  @FieldResolver(() => Participant, {
    nullable: true,
    description: 'The participant; null when the change took it out of reach.',
  })
  participant(@Root() { participantId }: ParticipantSaved, @Ctx() { loaders }: RequestContext) {
    return loaders.participant.get(participantId);
  }

  @FieldResolver(() => [StaffMember], { description: 'Supervisors that fell away because of the change.' })
  droppedSupervisors(@Root() { droppedSupervisorIds }: ParticipantSaved, @Ctx() { loaders }: RequestContext) {
    return loaders.staff.loadMany([...droppedSupervisorIds]);
  }
}
