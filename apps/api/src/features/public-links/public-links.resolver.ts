import { linkPath, publicLinkStateOf, type PublicLinkState } from '@guildhall/domain';
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Mutation, Query } from '../../access/guarded-operations.ts';
import { savedRecord } from '../../access/saved-record.ts';
import { PublicLinkStateEnum } from '../../graphql/enums.ts';
import type { RequestContext } from '../../request-context.ts';
import { Occupation } from '../occupations/index.ts';
import { Organization } from '../organizations/index.ts';
import {
  CreatePublicLinkResult,
  PublicLink,
  PublicLinkConnection,
  PublicLinkSaved,
  UpdatePublicLinkResult,
} from './public-link.type.ts';
import { CreatePublicLinkInput, PublicLinkListArgs, UpdatePublicLinkInput } from './public-links.inputs.ts';
import type { PublicLinkRow } from './public-links.repository.ts';
import { canEditPublicLink, createPublicLink, updatePublicLink } from './save-public-link.ts';

@Resolver(() => PublicLink)
export class PublicLinksResolver {
  @Query('public_links:read', () => PublicLink, {
    nullable: true,
    description: 'One public link; null when unknown or not within reach.',
  })
  publicLink(@Ctx() { services }: RequestContext, @Arg('id', () => ID, { description: 'Id of the link.' }) id: string) {
    return services.publicLinks.find(id);
  }

  @Query('public_links:read', () => PublicLinkConnection, {
    description: 'The public links within reach, the newest first.',
    complexity: ({ args, childComplexity }) => Number(args.first) * childComplexity,
  })
  async publicLinks(@Ctx() { services }: RequestContext, @Args(() => PublicLinkListArgs) args: PublicLinkListArgs) {
    const filter = args.filter ?? {};
    return new PublicLinkConnection((await services.publicLinks.list(filter, args)) as never, () =>
      services.publicLinks.count(filter),
    );
  }

  @Mutation('public_links:create', () => CreatePublicLinkResult, {
    description: 'Makes a link through which people sign themselves up.',
  })
  createPublicLink(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => CreatePublicLinkInput, { description: 'The new link.' }) input: CreatePublicLinkInput,
  ) {
    return createPublicLink(services, input);
  }

  @Mutation('public_links:update', () => UpdatePublicLinkResult, {
    description: 'Changes, pauses or resumes a public link, or gives it a new address.',
  })
  updatePublicLink(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => UpdatePublicLinkInput, { description: 'What changes.' }) input: UpdatePublicLinkInput,
  ) {
    return updatePublicLink(services, input);
  }

  @FieldResolver(() => Organization, { description: 'Where the people will work.' })
  employer(@Root() { employerId }: PublicLinkRow, @Ctx() { loaders }: RequestContext) {
    return loaders.organization.get(employerId);
  }

  @FieldResolver(() => Occupation, { description: 'What they train for.' })
  occupation(@Root() { occupationId }: PublicLinkRow, @Ctx() { loaders }: RequestContext) {
    return loaders.occupation.get(occupationId);
  }

  @FieldResolver(() => PublicLinkStateEnum, { description: 'Whether somebody can sign up through it now.' })
  state(@Root() row: PublicLinkRow, @Ctx() { services }: RequestContext): PublicLinkState {
    return publicLinkStateOf(row, services.today());
  }

  @FieldResolver(() => String, { description: 'Its address, for a message, a website or a code to print.' })
  url(@Root() { id, generation }: PublicLinkRow, @Ctx() { services }: RequestContext): string {
    return `${services.publicUrl}${linkPath('public', services.links.tokenOf({ purpose: 'public', id, generation }))}`;
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may change this link.' })
  viewerCanEdit(@Root() row: PublicLinkRow, @Ctx() { services }: RequestContext): boolean {
    return canEditPublicLink(services, row);
  }
}

@Resolver(() => PublicLinkSaved)
export class PublicLinkSavedResolver {
  @FieldResolver(() => PublicLink, { description: 'The link.' })
  publicLink(@Root() answer: PublicLinkSaved, @Ctx() { services }: RequestContext) {
    const find = (id: string) => services.publicLinks.find(id);
    return savedRecord(answer, answer.publicLinkId, { saved: find, visible: find });
  }
}
