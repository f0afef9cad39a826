import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { Mutation, PublicMutation, Query } from '../../access/guarded-operations.ts';
import { isUserError } from '../../errors/user-errors.type.ts';
import type { RequestContext } from '../../request-context.ts';
import { changePassword } from './change-password.ts';
import {
  ChangePasswordInput,
  ChangePasswordResult,
  CreateHandoverLinkResult,
  PasswordLinkByTokenResult,
  PasswordLinkSeen,
  RequestPasswordLinkResult,
  SendPasswordResetResult,
  SetPasswordInput,
  SetPasswordResult,
} from './password-links.type.ts';
import { requestPasswordLink } from './request-password-link.ts';
import { findOpenLink, setPassword } from './set-password.ts';
import { createHandoverLink, sendPasswordReset } from './staff-links.ts';

@Resolver()
export class PasswordLinksResolver {
  @Query('anyone', () => PasswordLinkByTokenResult, {
    description: 'What the page that sets a password shows. Asking uses nothing up.',
  })
  async passwordLinkByToken(
    @Ctx() { visitor }: RequestContext,
    @Arg('token', () => String, { description: 'The token at the end of the link.' }) token: string,
  ) {
    const open = await findOpenLink(visitor, token);
    if (isUserError(open)) return open;
    const { purpose, expiresAt } = open.link;
    return Object.assign(new PasswordLinkSeen(), { purpose, expiresAt, signInName: open.signInName });
  }

  @PublicMutation(() => RequestPasswordLinkResult, {
    description:
      'Asks for a link by mail, for a forgotten password or for a managed account. The same answer for every address.',
  })
  requestPasswordLink(
    @Ctx() { visitor }: RequestContext,
    @Arg('email', () => String, { description: 'The address.' }) email: string,
  ) {
    return requestPasswordLink(visitor, email);
  }

  @PublicMutation(() => SetPasswordResult, {
    description: 'Sets a password by a link and signs in. Works once; every other session of the login ends.',
  })
  setPassword(
    @Ctx() { visitor }: RequestContext,
    @Arg('input', () => SetPasswordInput, { description: 'Link and password.' }) input: SetPasswordInput,
  ) {
    return setPassword(visitor, input);
  }

  @Mutation('password:change', () => ChangePasswordResult, {
    description: "Changes the viewer's own password, by the current one. Every other session of the login ends.",
  })
  changePassword(
    @Ctx() { services, visitor }: RequestContext,
    @Arg('input', () => ChangePasswordInput, { description: 'Both passwords.' }) input: ChangePasswordInput,
  ) {
    return changePassword(services, visitor, input);
  }

  @Mutation('accounts:reset_password', () => SendPasswordResetResult, {
    description: 'Sends the person of an authenticated account a letter to set the password anew; staff never see it.',
  })
  sendPasswordReset(
    @Ctx() { services }: RequestContext,
    @Arg('accountId', () => ID, { description: 'Whose password.' }) accountId: string,
  ) {
    return sendPasswordReset(services, accountId);
  }

  @Mutation('accounts:reset_password', () => CreateHandoverLinkResult, {
    description:
      'Makes a link for a participant without an address, to be handed over; it is shown once, and the audit names who asked.',
  })
  createHandoverLink(
    @Ctx() { services }: RequestContext,
    @Arg('accountId', () => ID, { description: 'For whom.' }) accountId: string,
  ) {
    return createHandoverLink(services, accountId);
  }
}
