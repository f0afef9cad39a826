import { Arg, Ctx, Resolver } from 'type-graphql';
import { Mutation, Query } from '../../../access/guarded-operations.ts';
import type { RequestContext } from '../../../request-context.ts';
import {
  FindParticipantInput,
  FoundParticipant,
  SuperviseParticipantInput,
  SuperviseParticipantResult,
} from './claim.type.ts';
import { ParticipantSaved } from '../participant-results.type.ts';
import { limitClaims } from './limit-claims.ts';
import { findParticipant, superviseParticipant } from './supervise-participant.ts';

@Resolver()
export class ClaimResolver {
  @Query('participants:claim', () => [FoundParticipant], {
    description:
      'Somebody of the own employer by exactly what is known of them; at most 5. Nobody where less is known, or where the tenant does not let supervisors add people. After ten looks in vain it takes a quarter of an hour.',
  })
  participantToSupervise(
    @Ctx() context: RequestContext,
    @Arg('input', () => FindParticipantInput, { description: 'What is known.' }) input: FindParticipantInput,
  ) {
    return limitClaims(
      context,
      () => findParticipant(context.services, input),
      (found) => found.length > 0,
    );
  }

  @Mutation('participants:claim', () => SuperviseParticipantResult, {
    description:
      'Makes the viewer a direct supervisor of somebody who was found, where the tenant lets supervisors do so.',
  })
  superviseParticipant(
    @Ctx() context: RequestContext,
    @Arg('input', () => SuperviseParticipantInput, { description: 'Whom, and by what they were found.' })
    input: SuperviseParticipantInput,
  ) {
    return limitClaims(
      context,
      () => superviseParticipant(context.services, input),
      (answer) => answer instanceof ParticipantSaved,
    );
  }
}
