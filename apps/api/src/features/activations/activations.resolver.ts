import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Query } from '../../access/guarded-operations.ts';
import type { RequestContext } from '../../request-context.ts';
import { Participant } from '../participants/index.ts';
import { ActivationListArgs, ActivationReportArgs } from './activations.inputs.ts';
import { Activation, ActivationReport } from './activations.type.ts';
import { listActivations, reportActivations } from './report-activations.ts';

@Resolver(() => Activation)
export class ActivationsResolver {
  @Query('activations:read', () => ActivationReport, {
    description: 'How many participants within reach activated their accounts, day by day.',
    complexity: 100,
  })
  activationReport(@Ctx() { services }: RequestContext, @Args(() => ActivationReportArgs) args: ActivationReportArgs) {
    return reportActivations(services, args);
  }

  @Query('activations:read', () => [Activation], {
    description: 'Who within reach activated the account on a day, in the order of time.',
    complexity: ({ args, childComplexity }) => Number(args['first']) * childComplexity,
  })
  activations(
    @Ctx() { services }: RequestContext,
    @Args(() => ActivationListArgs) { day, first, filter }: ActivationListArgs,
  ) {
    return listActivations(services, { day, first }, filter ?? {});
  }

  @FieldResolver(() => Participant, { description: 'Who.' })
  participant(@Root() { id }: { id: string }, @Ctx() { loaders }: RequestContext) {
    return loaders.participant.get(id);
  }
}
