import { canResend, holdsPolicy, invitationStateOf } from '@guildhall/domain';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Query } from '../../access/guarded-operations.ts';
import { OperationError } from '../../errors/operation-error.ts';
import type { RequestContext } from '../../request-context.ts';
import { Occupation } from '../occupations/index.ts';
import { Organization } from '../organizations/index.ts';
import { Participant } from '../participants/index.ts';
import { StaffMember } from '../staff/index.ts';
import { checkAddresses } from './address-check.ts';
import { PersonOutcome } from './invitation-results.type.ts';
import { AddressCheck, Invitation, InvitationConnection, InvitationStateEnum } from './invitation.type.ts';
import { InvitationListArgs } from './invitations.inputs.ts';
import type { InvitationRow } from './invitations.repository.ts';

const ADDRESSES_MAX = 200;

@Resolver(() => Invitation)
export class InvitationsResolver {
  @Query('invitations:read', () => InvitationConnection, {
    description: 'The invitations within reach, sent last first.',
    complexity: ({ args, childComplexity }) => Number(args['first']) * childComplexity,
  })
  async invitations(
    @Ctx() { services }: RequestContext,
    @Args(() => InvitationListArgs) args: InvitationListArgs,
  ): Promise<InvitationConnection> {
    const { invitations } = services;
    const now = services.now();
    const filter = args.filter ?? {};
    const sort = args.sort ?? { key: 'sent', direction: 'desc' };
    const page = await invitations.list(filter, sort, args, now);
    const connection = new InvitationConnection(page as never, () => invitations.count(filter, now));
    return Object.assign(connection, { countByState: () => invitations.countByState(filter, now) });
  }

  @Query('invitations:create', () => [AddressCheck], {
    description: 'Whom addresses belong to, before somebody is invited; at most 200 at once.',
  })
  addressChecks(
    @Ctx() { services }: RequestContext,
    @Arg('emails', () => [String], { description: 'The addresses.' }) emails: string[],
  ): Promise<AddressCheck[]> {
    if (emails.length > ADDRESSES_MAX) throw new OperationError('BAD_USER_INPUT', 'Ask for 200 addresses at a time.');
    return checkAddresses(services, emails);
  }

  @FieldResolver(() => InvitationStateEnum, { description: 'Where it stands.' })
  state(@Root() row: InvitationRow, @Ctx() { services }: RequestContext) {
    return invitationStateOf(row, services.now());
  }

  @FieldResolver(() => Organization, { description: 'Where to.' })
  organization(@Root() { organizationId }: InvitationRow, @Ctx() { loaders }: RequestContext) {
    return loaders.organization.get(organizationId);
  }

  @FieldResolver(() => [Occupation], { description: 'The occupations of a mentor, or the one of a participant.' })
  occupations(@Root() { occupationIds }: InvitationRow, @Ctx() { loaders }: RequestContext) {
    return loaders.occupation.loadMany([...occupationIds]);
  }

  @FieldResolver(() => StaffMember, { description: 'Who invited.' })
  invitedBy(@Root() { invitedBy }: InvitationRow, @Ctx() { loaders }: RequestContext) {
    return loaders.staff.get(invitedBy);
  }

  @FieldResolver(() => Boolean, { description: 'A managed account becomes authenticated by it.' })
  isConversion(@Root() { accountId }: InvitationRow): boolean {
    return accountId !== null;
  }

  @FieldResolver(() => Participant, { nullable: true, description: 'The managed participant that it is for.' })
  participant(@Root() { accountId }: InvitationRow, @Ctx() { loaders }: RequestContext) {
    return accountId && loaders.participant.get(accountId);
  }

  @FieldResolver(() => StaffMember, { nullable: true, description: 'The managed staff member that it is for.' })
  staffMember(@Root() { accountId }: InvitationRow, @Ctx() { loaders }: RequestContext) {
    return accountId && loaders.visibleStaff.get(accountId);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may send it again, revoke it or change its address.' })
  viewerCanChange(@Root() row: InvitationRow, @Ctx() { services, viewer }: RequestContext): boolean {
    const may = viewer !== null && holdsPolicy(viewer.userType, 'invitations:update');
    return may && canResend(invitationStateOf(row, services.now()));
  }
}

interface Known {
  readonly accountId: string | null;
  readonly invitationId: string | null;
}

/** Whom an address belongs to: read from the visible rows alone. */
@Resolver(() => AddressCheck)
export class AddressCheckResolver {
  @FieldResolver(() => Participant, { nullable: true, description: 'The participant who has it.' })
  participant(@Root() { accountId }: Known, @Ctx() { loaders }: RequestContext) {
    return accountId && loaders.participant.get(accountId);
  }

  @FieldResolver(() => StaffMember, { nullable: true, description: 'The staff member who has it.' })
  staffMember(@Root() { accountId }: Known, @Ctx() { loaders }: RequestContext) {
    return accountId && loaders.visibleStaff.get(accountId);
  }

  @FieldResolver(() => Invitation, { nullable: true, description: 'The invitation that is open for it.' })
  invitation(@Root() { invitationId }: Known, @Ctx() { loaders }: RequestContext) {
    return invitationId && loaders.invitation.get(invitationId);
  }
}

@Resolver(() => PersonOutcome)
export class PersonOutcomeResolver {
  @FieldResolver(() => Participant, { nullable: true, description: 'The new participant, or who has the address.' })
  participant(@Root() { accountId }: Known, @Ctx() { loaders }: RequestContext) {
    return accountId && loaders.participant.get(accountId);
  }

  @FieldResolver(() => StaffMember, { nullable: true, description: 'The new staff member, or who has the address.' })
  staffMember(@Root() { accountId }: Known, @Ctx() { loaders }: RequestContext) {
    return accountId && loaders.visibleStaff.get(accountId);
  }

  @FieldResolver(() => Invitation, { nullable: true, description: 'The new invitation, or the open one.' })
  invitation(@Root() { invitationId }: Known, @Ctx() { loaders }: RequestContext) {
    return invitationId && loaders.invitation.get(invitationId);
  }
}
