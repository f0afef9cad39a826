import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { isGivenAgain } from '../../graphql/answers.ts';
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
  droppedSupervisors(@Root() answer: ParticipantSaved, @Ctx() { loaders, services }: RequestContext) {
    const ids = [...answer.droppedSupervisorIds];
    return isGivenAgain(answer) ? services.staff.findMany(ids) : loaders.staff.loadMany(ids);
  }
}
