import { holdsPolicy, type Policy } from '@guildhall/domain';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Query } from '../../access/guarded-operations.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import { NodeType } from '../../graphql/node.type.ts';
import type { RequestContext } from '../../request-context.ts';
import type { RequestServices } from '../../request-services.ts';
import { visibleSettings } from '../tenant-settings/index.ts';

type Find = (services: RequestServices, id: string) => Promise<object | null>;

/** Each type with the policy that its own query asks for: `node` reaches nothing that they don't. */
const FINDERS: readonly (readonly [string, Policy, Find])[] = [
  ['Participant', 'participants:read', (services, id) => services.participants.find(id)],
  ['Organization', 'organizations:read', (services, id) => services.organizations.find(id)],
  ['Occupation', 'occupations:read', (services, id) => services.occupations.find(id)],
  ['Cohort', 'cohorts:read', (services, id) => services.cohorts.find(id)],
  ['Batch', 'batches:read', (services, id) => services.batches.find(id)],
  ['Import', 'imports:read', (services, id) => services.imports.find(id)],
  ['PublicLink', 'public_links:read', (services, id) => services.publicLinks.find(id)],
  ['ListView', 'list_views:read', (services, id) => services.listViews.find(id)],
  ['Mail', 'mail:read', (services, id) => services.mails.find(id)],
  ['TenantSettings', 'tenant_settings:read', (services, id) => visibleSettings(services, id)],
  ['StaffMember', 'staff:read', (services, id) => services.staff.find(id)],
  // Every account is a participant or staff as well, and `node` gives that.
  ['Account', 'accounts:read', (services, id) => services.accounts.find(id)],
];

async function findNode(services: RequestServices, id: string, kind?: string): Promise<object | null> {
  const found = await Promise.all(
    FINDERS.filter(
      ([type, policy]) => holdsPolicy(services.viewer.userType, policy) && (kind === undefined || kind === type),
    ).map(async ([type, , find]) => {
      const row = await find(services, id);
      return row && { ...row, __typename: type };
    }),
  );
  return found.find((row) => row !== null) ?? null;
}

@Resolver(() => VersionConflict)
export class NodeResolver {
  @Query('nodes:read', () => NodeType, {
    nullable: true,
    description: 'Any record by its id; null when unknown or not within reach.',
  })
  node(@Ctx() { services }: RequestContext, @Arg('id', () => ID, { description: 'Id of the record.' }) id: string) {
    return findNode(services, id);
  }

  @FieldResolver(() => NodeType, { nullable: true, description: 'The record as it is now.' })
  current(@Root() { kind, recordId }: VersionConflict, @Ctx() { services }: RequestContext) {
    return findNode(services, recordId, kind);
  }
}
