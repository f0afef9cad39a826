import {
  ACCOUNT_STATUS_MOVES,
  canGrantUserType,
  checkMayManage,
  holdsPolicy,
  isInProgram,
  type AccountStatus,
} from '@guildhall/domain';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ProgramStatusEnum } from '../../graphql/enums.ts';
import { CalendarDateScalar } from '../../graphql/scalars.ts';
import type { RequestContext } from '../../request-context.ts';
import { Organization } from '../organizations/index.ts';
import { Participant } from '../participants/index.ts';
import { StaffMember } from '../staff/index.ts';
import { deletedUntil } from './account-filter.ts';
import { actorOf, displayNameOf, targetOf } from './account-facts.ts';
import type { AccountRow } from './account-row.ts';
import { Account, AccountChange, AccountSaved, DeletionFactsType, SubscriptionExtension } from './account.type.ts';

const mayManage = (row: AccountRow, { viewer }: RequestContext): boolean =>
  viewer !== null && checkMayManage(actorOf({ viewer }), targetOf(row)) === null;
const mayMove = (row: AccountRow, context: RequestContext, to: AccountStatus): boolean =>
  row.deletedAt === null && mayManage(row, context) && ACCOUNT_STATUS_MOVES[row.accountStatus].includes(to);

@Resolver(() => Account)
export class AccountFieldsResolver {
  @FieldResolver(() => String, { description: 'Preferred or given name with the family name.' })
  displayName(@Root() row: AccountRow): string {
    return displayNameOf(row);
  }

  @FieldResolver(() => Organization, {
    description: 'The organization of staff, the current employer of a participant.',
  })
  organization(@Root() { organizationId }: AccountRow, @Ctx() { loaders }: RequestContext) {
    return loaders.organization.get(organizationId);
  }

  @FieldResolver(() => ProgramStatusEnum, {
    nullable: true,
    description: 'Where a participant stands in the program; null for staff.',
  })
  programStatus(@Root() { programStatus }: AccountRow) {
    return programStatus;
  }

  @FieldResolver(() => StaffMember, { nullable: true, description: 'Staff member in charge.' })
  caseOwner(@Root() { caseOwnerId }: AccountRow, @Ctx() { loaders }: RequestContext) {
    return caseOwnerId && loaders.staff.get(caseOwnerId);
  }

  @OptionalDateField('Until when a deleted account can be brought back; null while it is there.')
  restorableUntil(@Root() { deletedAt }: AccountRow): string | null {
    return deletedAt && deletedUntil(deletedAt);
  }

  @FieldResolver(() => [AccountChange], { description: 'What happened to the account, newest first; at most 100.' })
  changes(@Root() { id }: AccountRow, @Ctx() { loaders }: RequestContext) {
    return loaders.accountChanges.get(id);
  }

  @FieldResolver(() => DeletionFactsType, {
    description: 'What would be lost with the account.',
    // A statement of its own: for the dialog of one person, not for a list.
    complexity: 150,
  })
  deletionFacts(@Root() { id }: AccountRow, @Ctx() { services }: RequestContext) {
    return services.accounts.deletionFacts(id);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may send the letter that makes the account authenticated.' })
  viewerCanConvert(@Root() row: AccountRow, @Ctx() { viewer }: RequestContext): boolean {
    if (viewer === null || row.deletedAt !== null || row.accountStatus !== 'active') return false;
    const mayGrant =
      holdsPolicy(viewer.userType, 'accounts:convert') && canGrantUserType(viewer.userType, row.userType);
    return row.accountType === 'managed' && mayGrant;
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may deactivate the account.' })
  viewerCanDeactivate(@Root() row: AccountRow, @Ctx() context: RequestContext): boolean {
    return row.accountStatus === 'active' && mayMove(row, context, 'deactivated');
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may make the account active again.' })
  viewerCanReactivate(@Root() row: AccountRow, @Ctx() context: RequestContext): boolean {
    return mayMove(row, context, 'active');
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may put the account into the archive.' })
  viewerCanArchive(@Root() row: AccountRow, @Ctx() context: RequestContext): boolean {
    return mayMove(row, context, 'archived') && !isInProgram(row);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may bring the account back from the archive.' })
  viewerCanUnarchive(@Root() row: AccountRow, @Ctx() context: RequestContext): boolean {
    return row.accountStatus === 'archived' && mayMove(row, context, 'deactivated');
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may delete the account.' })
  viewerCanDelete(@Root() row: AccountRow, @Ctx() context: RequestContext): boolean {
    const holds = context.viewer !== null && holdsPolicy(context.viewer.userType, 'accounts:delete');
    return holds && row.deletedAt === null && mayManage(row, context);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may bring the deleted account back.' })
  viewerCanRestore(@Root() row: AccountRow, @Ctx() context: RequestContext): boolean {
    return row.deletedAt !== null && mayManage(row, context);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may change, cancel and reinstate the subscription.' })
  viewerCanChangeSubscription(@Root() row: AccountRow, @Ctx() context: RequestContext): boolean {
    return row.deletedAt === null && mayManage(row, context);
  }
}

function OptionalDateField(description: string): MethodDecorator {
  return FieldResolver(() => CalendarDateScalar, { nullable: true, description }) as MethodDecorator;
}

@Resolver(() => AccountSaved)
export class AccountSavedResolver {
  @FieldResolver(() => Account, { nullable: true, description: 'The account.' })
  account(@Root() { accountId }: AccountSaved, @Ctx() { loaders }: RequestContext) {
    return loaders.account.get(accountId);
  }
}

@Resolver(() => SubscriptionExtension)
export class SubscriptionExtensionResolver {
  @FieldResolver(() => Account, { nullable: true, description: 'The account; null when it is not within reach.' })
  account(@Root() { accountId }: SubscriptionExtension, @Ctx() { loaders }: RequestContext) {
    return loaders.account.get(accountId);
  }
}

/** The same account from the side of the person's record. */
@Resolver(() => Participant)
export class ParticipantAccountResolver {
  @AccountField()
  account(@Root() { id }: { id: string }, @Ctx() context: RequestContext) {
    return accountWithin(id, context);
  }
}

@Resolver(() => StaffMember)
export class StaffAccountResolver {
  @AccountField()
  account(@Root() { id }: { id: string }, @Ctx() context: RequestContext) {
    return accountWithin(id, context);
  }
}

function AccountField(): MethodDecorator {
  return FieldResolver(() => Account, {
    nullable: true,
    description: 'The account; null where it is not within reach or the viewer manages none.',
  }) as MethodDecorator;
}

function accountWithin(id: string, { viewer, loaders }: RequestContext) {
  return viewer !== null && holdsPolicy(viewer.userType, 'accounts:read') ? loaders.account.get(id) : null;
}
