import { canArchiveOrganization, canEditOrganization, holdsPolicy } from '@guildhall/domain';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { Mutation, Query } from '../../access/guarded-operations.ts';
import { savedRecord } from '../../access/saved-record.ts';
import type { RequestContext } from '../../request-context.ts';
import { StaffMember } from '../staff/index.ts';
import { OrganizationAddressType } from './organization-address.type.ts';
import {
  CreateOrganizationResult,
  Organization,
  OrganizationConnection,
  OrganizationSaved,
  OrganizationUseType,
  UpdateOrganizationResult,
} from './organization.type.ts';
import { archiveOrganization, restoreOrganization } from './archive-organization.ts';
import {
  ArchiveOrganizationInput,
  CreateOrganizationInput,
  OrganizationListArgs,
  UpdateOrganizationInput,
} from './organizations.inputs.ts';
import type { OrganizationRow } from './organizations.repository.ts';
import { createOrganization, organizationFacts, updateOrganization } from './save-organization.ts';

@Resolver(() => Organization)
export class OrganizationsResolver {
  @Query('organizations:read', () => Organization, {
    nullable: true,
    description: 'One organization; null when unknown or not within reach.',
  })
  organization(
    @Ctx() { services }: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the organization.' }) id: string,
  ) {
    return services.organizations.find(id);
  }

  @Query('organizations:read', () => OrganizationConnection, {
    description: 'The organizations within reach, by name.',
    complexity: ({ args, childComplexity }) => Number(args.first) * childComplexity,
  })
  async organizations(
    @Ctx() { services }: RequestContext,
    @Args(() => OrganizationListArgs) args: OrganizationListArgs,
  ) {
    const filter = args.filter ?? {};
    const page = await services.organizations.list(filter, args);
    return new OrganizationConnection(page as never, () => services.organizations.count(filter));
  }

  @Mutation('organizations:create', () => CreateOrganizationResult, {
    description: 'Adds an organization; it exists before its people.',
  })
  createOrganization(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => CreateOrganizationInput, { description: 'The new organization.' })
    input: CreateOrganizationInput,
  ) {
    return createOrganization(services, input);
  }

  @Mutation('organizations:update', () => UpdateOrganizationResult, { description: 'Changes an organization.' })
  updateOrganization(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => UpdateOrganizationInput, { description: 'What changes.' }) input: UpdateOrganizationInput,
  ) {
    return updateOrganization(services, input);
  }

  @Mutation('organizations:update', () => UpdateOrganizationResult, {
    description:
      'Puts an organization into the archive. Refused while active people, programs or occupations hang on it.',
  })
  archiveOrganization(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => ArchiveOrganizationInput, { description: 'Which one.' }) input: ArchiveOrganizationInput,
  ) {
    return archiveOrganization(services, input);
  }

  @Mutation('organizations:update', () => UpdateOrganizationResult, {
    description: 'Brings an organization back from the archive.',
  })
  restoreOrganization(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => ArchiveOrganizationInput, { description: 'Which one.' }) input: ArchiveOrganizationInput,
  ) {
    return restoreOrganization(services, input);
  }

  @FieldResolver(() => [OrganizationAddressType], {
    description: 'Its further addresses, by label; at most 50.',
    complexity: ({ childComplexity }) => 5 * (1 + childComplexity),
  })
  addresses(@Root() { id }: OrganizationRow, @Ctx() { loaders }: RequestContext) {
    return loaders.organizationAddresses.get(id);
  }

  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'Staff member in charge of it; null where the viewer may not list organizations.',
  })
  owner(@Root() { ownerId }: OrganizationRow, @Ctx() { viewer, loaders }: RequestContext) {
    const maySee = viewer !== null && holdsPolicy(viewer.userType, 'organizations:read');
    return maySee && ownerId ? loaders.staff.get(ownerId) : null;
  }

  @FieldResolver(() => OrganizationUseType, {
    description: 'What hangs on it: while there is any, it can not be archived.',
    // A statement of its own: for the page of one organization, not for a list.
    complexity: 20,
  })
  use(@Root() { id }: OrganizationRow, @Ctx() { services }: RequestContext) {
    return services.organizations.useOf(id);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may archive it and bring it back.' })
  viewerCanArchive(@Root() row: OrganizationRow, @Ctx() { viewer }: RequestContext): boolean {
    return viewer !== null && canArchiveOrganization(viewer, organizationFacts(row));
  }

  @FieldResolver(() => [Organization], {
    description: 'Partners within reach: sponsors of an employer, employers of a sponsor.',
    // A sponsor has dozens, and partners of partners multiply.
    complexity: ({ childComplexity }) => 20 * (1 + childComplexity),
  })
  async partners(@Root() { partnerIds }: OrganizationRow, @Ctx() { loaders }: RequestContext) {
    const partners = await loaders.visibleOrganization.loadMany([...partnerIds]);
    return partners.filter((partner) => partner !== null);
  }

  @FieldResolver(() => Int, {
    description: 'How many participants within reach work here, or are assigned to this provider.',
  })
  participantCount(@Root() { id, kind }: OrganizationRow, @Ctx() { loaders }: RequestContext) {
    return loaders.counts[kind === 'provider' ? 'providerId' : 'employerId'].get(id);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may change this organization.' })
  viewerCanEdit(@Root() row: OrganizationRow, @Ctx() { viewer }: RequestContext): boolean {
    return viewer !== null && canEditOrganization(viewer, organizationFacts(row));
  }
}

@Resolver(() => OrganizationSaved)
export class OrganizationSavedResolver {
  @FieldResolver(() => Organization, { description: 'The organization.' })
  organization(@Root() answer: OrganizationSaved, @Ctx() { loaders, services }: RequestContext) {
    return savedRecord(answer, answer.organizationId, {
      saved: (id) => loaders.organization.get(id),
      visible: (id) => services.organizations.find(id),
    });
  }
}
