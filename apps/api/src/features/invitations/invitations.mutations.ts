import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { Mutation } from '../../access/guarded-operations.ts';
import type { RequestContext } from '../../request-context.ts';
import { changeAddress, resendInvitations, revokeInvitations, showLink } from './change-invitations.ts';
import { convertAccounts } from './convert-accounts.ts';
import { createManagedAccounts } from './create-managed-accounts.ts';
import {
  ChangeInvitationAddressResult,
  ChangeInvitationsResult,
  ConvertAccountsResult,
  CreateManagedAccountsResult,
  InvitationLinkResult,
  InviteUsersResult,
} from './invitation-results.type.ts';
import {
  ChangeInvitationAddressInput,
  ConvertAccountsInput,
  CreateManagedAccountsInput,
  InvitationIdsInput,
  InviteUsersInput,
} from './invitations.inputs.ts';
import { inviteUsers } from './invite-users.ts';

@Resolver()
export class InvitationsMutations {
  @Mutation('invitations:create', () => InviteUsersResult, {
    description: 'Sends people of one organization an invitation each. Nobody is invited above the own level.',
  })
  inviteUsers(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => InviteUsersInput, { description: 'Whom to invite.' }) input: InviteUsersInput,
  ) {
    return inviteUsers(services, input);
  }

  @Mutation('accounts:create', () => CreateManagedAccountsResult, {
    description: 'Creates managed accounts for people of one organization; no mail is sent.',
  })
  createManagedAccounts(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => CreateManagedAccountsInput, { description: 'For whom.' }) input: CreateManagedAccountsInput,
  ) {
    return createManagedAccounts(services, input);
  }

  @Mutation('accounts:convert', () => ConvertAccountsResult, {
    description:
      'Sends managed accounts the letter with which they become authenticated; others are skipped or refused with the reason.',
  })
  convertAccounts(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => ConvertAccountsInput, { description: 'Which accounts.' }) input: ConvertAccountsInput,
  ) {
    return convertAccounts(services, input);
  }

  @Mutation('invitations:update', () => ChangeInvitationsResult, {
    description: 'Sends invitations again: the same link in another mail. An expired one runs anew.',
  })
  resendInvitations(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => InvitationIdsInput, { description: 'Which ones.' }) input: InvitationIdsInput,
  ) {
    return resendInvitations(services, input);
  }

  @Mutation('invitations:update', () => ChangeInvitationsResult, {
    description: 'Revokes invitations: their links are dead at once.',
  })
  revokeInvitations(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => InvitationIdsInput, { description: 'Which ones.' }) input: InvitationIdsInput,
  ) {
    return revokeInvitations(services, input);
  }

  @Mutation('invitations:update', () => InvitationLinkResult, {
    description: 'Shows the link of an invitation without sending it. The audit names who asked.',
  })
  showInvitationLink(
    @Ctx() { services }: RequestContext,
    @Arg('id', () => ID, { description: 'The invitation.' }) id: string,
  ) {
    return showLink(services, id);
  }

  @Mutation('invitations:update', () => ChangeInvitationAddressResult, {
    description: 'Sends an invitation to another address; the earlier link is dead.',
  })
  changeInvitationAddress(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => ChangeInvitationAddressInput, { description: 'Which one, and where to.' })
    input: ChangeInvitationAddressInput,
  ) {
    return changeAddress(services, input);
  }
}
