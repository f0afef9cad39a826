import { canEditCohort } from '@guildhall/domain';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { Mutation, Query } from '../../access/guarded-operations.ts';
import { savedRecord } from '../../access/saved-record.ts';
import type { RequestContext } from '../../request-context.ts';
import { Organization } from '../organizations/index.ts';
import { StaffMember } from '../staff/index.ts';
import { addMembers, removeMembers } from './change-members.ts';
import {
  ChangeCohortMembersResult,
  Cohort,
  CohortConnection,
  CohortSaved,
  CreateCohortResult,
  UpdateCohortResult,
} from './cohort.type.ts';
import { ChangeCohortMembersInput, CohortListArgs, CreateCohortInput, UpdateCohortInput } from './cohorts.inputs.ts';
import type { CohortRow } from './cohorts.repository.ts';
import { createCohort, updateCohort } from './save-cohort.ts';

@Resolver(() => Cohort)
export class CohortsResolver {
  @Query('cohorts:read', () => Cohort, {
    nullable: true,
    description: 'One cohort; null when unknown or not within reach.',
  })
  cohort(@Ctx() { services }: RequestContext, @Arg('id', () => ID, { description: 'Id of the cohort.' }) id: string) {
    return services.cohorts.find(id);
  }

  @Query('cohorts:read', () => CohortConnection, {
    description: 'The cohorts within reach, by title.',
    complexity: ({ args, childComplexity }) => Number(args.first) * childComplexity,
  })
  async cohorts(@Ctx() { services }: RequestContext, @Args(() => CohortListArgs) args: CohortListArgs) {
    const filter = args.filter ?? {};
    return new CohortConnection((await services.cohorts.list(filter, args)) as never, () =>
      services.cohorts.count(filter),
    );
  }

  @Mutation('cohorts:create', () => CreateCohortResult, { description: 'Adds a cohort.' })
  createCohort(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => CreateCohortInput, { description: 'The new cohort.' }) input: CreateCohortInput,
  ) {
    return createCohort(services, input);
  }

  @Mutation('cohorts:update', () => UpdateCohortResult, {
    description: 'Changes a cohort; a new supervisor is given to every member.',
  })
  updateCohort(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => UpdateCohortInput, { description: 'What changes.' }) input: UpdateCohortInput,
  ) {
    return updateCohort(services, input);
  }

  @Mutation('cohorts:update', () => ChangeCohortMembersResult, {
    description: 'Moves participants into a cohort; its supervisor comes with it.',
  })
  addCohortMembers(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => ChangeCohortMembersInput, { description: 'Who joins what.' }) input: ChangeCohortMembersInput,
  ) {
    return addMembers(services, input);
  }

  @Mutation('cohorts:update', () => ChangeCohortMembersResult, { description: 'Takes participants out of a cohort.' })
  removeCohortMembers(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => ChangeCohortMembersInput, { description: 'Who leaves what.' }) input: ChangeCohortMembersInput,
  ) {
    return removeMembers(services, input);
  }

  @FieldResolver(() => Organization, { description: 'Who owns it.' })
  owner(@Root() { ownerId }: CohortRow, @Ctx() { loaders }: RequestContext) {
    return loaders.organization.get(ownerId);
  }

  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'The supervisor that its members get; at most one.',
  })
  supervisor(@Root() { supervisorId }: CohortRow, @Ctx() { loaders }: RequestContext) {
    return supervisorId && loaders.staff.get(supervisorId);
  }

  @FieldResolver(() => Int, { description: 'How many participants within reach are in it.' })
  participantCount(@Root() { id }: CohortRow, @Ctx() { loaders }: RequestContext) {
    return loaders.counts.cohortId.get(id);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may change this cohort.' })
  viewerCanEdit(@Root() row: CohortRow, @Ctx() { viewer }: RequestContext): boolean {
    return viewer !== null && canEditCohort(viewer, row);
  }
}

@Resolver(() => CohortSaved)
export class CohortSavedResolver {
  @FieldResolver(() => Cohort, { description: 'The cohort.' })
  cohort(@Root() answer: CohortSaved, @Ctx() { loaders, services }: RequestContext) {
    return savedRecord(answer, answer.cohortId, {
      saved: (id) => loaders.cohort.get(id),
      visible: (id) => services.cohorts.find(id),
    });
  }
}
