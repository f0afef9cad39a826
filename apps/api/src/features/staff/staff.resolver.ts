import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { holdsPolicy } from '@guildhall/domain';
import { savedRecord } from '../../access/saved-record.ts';
import { Mutation, Query } from '../../access/guarded-operations.ts';
import type { RequestContext } from '../../request-context.ts';
import { Occupation } from '../occupations/index.ts';
import { Organization } from '../organizations/index.ts';
import { Group } from '../participants/index.ts';
import { StaffListArgs, UpdateStaffInput } from './staff.inputs.ts';
import type { StaffRow } from './staff.repository.ts';
import { StaffConnection, StaffMember, StaffSaved, UpdateStaffResult } from './staff.type.ts';
import { mayEdit, updateStaff } from './update-staff.ts';

@Resolver(() => StaffMember)
export class StaffResolver {
  @Query('staff:read', () => StaffMember, {
    nullable: true,
    description: 'One staff member; null when unknown or not within reach.',
  })
  staffMember(
    @Ctx() { services }: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the account.' }) id: string,
  ) {
    return services.staff.find(id);
  }

  @Query('staff:read', () => StaffConnection, {
    description: 'The staff within reach, by name.',
    complexity: ({ args, childComplexity }) => Number(args.first) * childComplexity,
  })
  async staff(@Ctx() { services }: RequestContext, @Args(() => StaffListArgs) args: StaffListArgs) {
    const filter = args.filter ?? {};
    return new StaffConnection((await services.staff.list(filter, args)) as never, () => services.staff.count(filter));
  }

  @Mutation('staff:update', () => UpdateStaffResult, {
    description: 'Changes name, address, user type, organization, groups or occupations of a staff member.',
  })
  updateStaff(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => UpdateStaffInput, { description: 'What changes.' }) input: UpdateStaffInput,
  ) {
    return updateStaff(services, input);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may change this record.' })
  viewerCanEdit(@Root() row: StaffRow, @Ctx() { viewer }: RequestContext): boolean {
    return viewer !== null && holdsPolicy(viewer.userType, 'staff:update') && mayEdit(viewer, row);
  }

  @FieldResolver(() => String, { description: 'Given name and family name.' })
  displayName(@Root() { givenName, familyName }: StaffRow): string {
    return `${givenName} ${familyName}`;
  }

  @FieldResolver(() => Organization, { description: 'Where the person belongs.' })
  organization(@Root() { organizationId }: StaffRow, @Ctx() { loaders }: RequestContext) {
    return loaders.organization.get(organizationId);
  }

  @FieldResolver(() => [Occupation], { description: 'The occupations of a mentor; empty for everybody else.' })
  occupations(@Root() { occupationIds }: StaffRow, @Ctx() { loaders }: RequestContext) {
    return loaders.occupation.loadMany([...occupationIds]);
  }

  @FieldResolver(() => [Group], {
    description: 'The groups that limit what this person sees; empty for no limit, or where the viewer may not know.',
  })
  groups(@Root() { id }: StaffRow, @Ctx() { viewer, loaders }: RequestContext) {
    return viewer !== null && holdsPolicy(viewer.userType, 'groups:read') ? loaders.groups.get(id) : [];
  }
}

@Resolver(() => StaffSaved)
export class StaffSavedResolver {
  @FieldResolver(() => StaffMember, { nullable: true, description: 'The staff member.' })
  staffMember(@Root() answer: StaffSaved, @Ctx() { loaders, services }: RequestContext) {
    return savedRecord(answer, answer.staffId, {
      saved: (id) => loaders.staff.get(id),
      visible: (id) => services.staff.find(id),
    });
  }
}
