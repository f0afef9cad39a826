import { canEditOccupation } from '@guildhall/domain';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { Mutation, Query } from '../../access/guarded-operations.ts';
import { savedRecord } from '../../access/saved-record.ts';
import type { RequestContext } from '../../request-context.ts';
import { Organization } from '../organizations/index.ts';
import {
  CreateOccupationResult,
  Occupation,
  OccupationConnection,
  OccupationSaved,
  UpdateOccupationResult,
} from './occupation.type.ts';
import { CreateOccupationInput, OccupationListArgs, UpdateOccupationInput } from './occupations.inputs.ts';
import type { OccupationRow } from './occupations.repository.ts';
import { createOccupation, updateOccupation } from './save-occupation.ts';

@Resolver(() => Occupation)
export class OccupationsResolver {
  @Query('occupations:read', () => Occupation, {
    nullable: true,
    description: 'One occupation; null when unknown or not within reach.',
  })
  occupation(
    @Ctx() { services }: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the occupation.' }) id: string,
  ) {
    return services.occupations.find(id);
  }

  @Query('occupations:read', () => OccupationConnection, {
    description: 'The occupations within reach, by title.',
    complexity: ({ args, childComplexity }) => Number(args.first) * childComplexity,
  })
  async occupations(@Ctx() { services }: RequestContext, @Args(() => OccupationListArgs) args: OccupationListArgs) {
    const filter = args.filter ?? {};
    return new OccupationConnection((await services.occupations.list(filter, args)) as never, () =>
      services.occupations.count(filter),
    );
  }

  @Mutation('occupations:create', () => CreateOccupationResult, { description: 'Adds an occupation.' })
  createOccupation(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => CreateOccupationInput, { description: 'The new occupation.' }) input: CreateOccupationInput,
  ) {
    return createOccupation(services, input);
  }

  @Mutation('occupations:update', () => UpdateOccupationResult, {
    description: "Changes an occupation. Only its owner's side may.",
  })
  updateOccupation(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => UpdateOccupationInput, { description: 'What changes.' }) input: UpdateOccupationInput,
  ) {
    return updateOccupation(services, input);
  }

  @FieldResolver(() => Organization, { description: 'Who owns and edits it.' })
  owner(@Root() { ownerId }: OccupationRow, @Ctx() { loaders }: RequestContext) {
    return loaders.organization.get(ownerId);
  }

  @FieldResolver(() => [Organization], { description: 'Who instructs it.' })
  providers(@Root() { providerIds }: OccupationRow, @Ctx() { loaders }: RequestContext) {
    return loaders.organization.loadMany([...providerIds]);
  }

  @FieldResolver(() => Int, { description: 'How many participants within reach train for it.' })
  participantCount(@Root() { id }: OccupationRow, @Ctx() { loaders }: RequestContext) {
    return loaders.counts.occupationId.get(id);
  }

  @FieldResolver(() => Boolean, {
    description: 'The viewer may change this occupation; enrolling into it is another right.',
  })
  viewerCanEdit(@Root() row: OccupationRow, @Ctx() { viewer }: RequestContext): boolean {
    return viewer !== null && canEditOccupation(viewer, row);
  }
}

@Resolver(() => OccupationSaved)
export class OccupationSavedResolver {
  @FieldResolver(() => Occupation, { description: 'The occupation.' })
  occupation(@Root() answer: OccupationSaved, @Ctx() { loaders, services }: RequestContext) {
    return savedRecord(answer, answer.occupationId, {
      saved: (id) => loaders.occupation.get(id),
      visible: (id) => services.occupations.find(id),
    });
  }
}
