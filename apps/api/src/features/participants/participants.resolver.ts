import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Resolver } from 'type-graphql';
import { Query } from '../../access/guarded-operations.ts';
import { operationFields, requestedFields } from '../../graphql/requested-fields.ts';
import type { RequestContext } from '../../request-context.ts';
import { findDuplicates, listEmployerLogins, listSupervisorCandidates } from './find-candidates.ts';
import {
  DuplicateCheck,
  EmployerLoginArgs,
  SupervisorCandidate,
  SupervisorCandidateArgs,
} from './participant-candidates.type.ts';
import { CustomField } from './participant-details.type.ts';
import { Group, Participant, ParticipantConnection } from './participant.type.ts';
import { DuplicateCheckInput, ParticipantListArgs } from './participants.inputs.ts';
import { findAddresses } from './find-addresses.ts';
import { KnownAddress } from './known-address.type.ts';
import { listParticipants } from './list-participants.ts';

@Resolver(() => Participant)
export class ParticipantsResolver {
  @Query('participants:read', () => Participant, {
    nullable: true,
    description: 'One participant; null when unknown or not within reach.',
  })
  participant(
    @Ctx() { services }: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the participant.' }) id: string,
  ) {
    return services.participants.find(id);
  }

  @Query('participants:read', () => ParticipantConnection, {
    description:
      'The participants within reach: all of the tenant, of the own organizations, the supervised, those of the own occupations, or oneself.',
    complexity: ({ args, childComplexity }) => Number(args.first) * childComplexity,
  })
  participants(
    @Ctx() context: RequestContext,
    @Args(() => ParticipantListArgs) args: ParticipantListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listParticipants(context, args, {
      requested: requestedFields(info),
      everywhere: operationFields(info),
    });
  }

  @Query('participants:read_duplicates', () => DuplicateCheck, {
    description:
      'Whether somebody who is about to be added is there already: the same e-mail, name and birth date, phone, or number.',
  })
  participantDuplicates(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => DuplicateCheckInput, { description: 'What has been typed so far.' }) input: DuplicateCheckInput,
  ) {
    return findDuplicates(services, input);
  }

  @Query('participants:read_supervisor_candidates', () => [SupervisorCandidate], {
    description:
      "Supervisors within reach, those of the participant's employer first, each with the reason why it can not be chosen.",
    complexity: ({ args, childComplexity }) => Number(args.first) * childComplexity,
  })
  supervisorCandidates(
    @Ctx() { services }: RequestContext,
    @Args(() => SupervisorCandidateArgs) args: SupervisorCandidateArgs,
  ) {
    return listSupervisorCandidates(services, args);
  }

  @Query('participants:read_supervisor_candidates', () => [SupervisorCandidate], {
    description:
      'People of an employer who could supervise or mentor a participant in some groups, each with the reason why not.',
    complexity: ({ args, childComplexity }) => Number(args.first) * childComplexity,
  })
  employerLogins(@Ctx() { services }: RequestContext, @Args(() => EmployerLoginArgs) args: EmployerLoginArgs) {
    return listEmployerLogins(services, args);
  }

  @Query('addresses:find', () => [KnownAddress], {
    description:
      'Addresses with this postcode that people and organizations within reach have, at most 40; those who manage nobody get the place alone.',
  })
  addressesOfPostcode(
    @Ctx() { services }: RequestContext,
    @Arg('postalCode', () => String, { description: 'A whole ZIP or postcode.' }) postalCode: string,
  ) {
    return findAddresses(services, postalCode);
  }

  @Query('groups:read', () => [Group], {
    description: 'The tree of groups within reach, parents before children; at most 2,000.',
  })
  groups(@Ctx() { services }: RequestContext) {
    return services.participantDetails.groups();
  }

  @Query('custom_fields:read', () => [CustomField], {
    description: 'The fields that the tenant added to its participants; at most 200.',
  })
  customFields(@Ctx() { loaders }: RequestContext) {
    return loaders.customFields();
  }
}
